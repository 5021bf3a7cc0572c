using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;

namespace LupusInfo.Content.Problems;

/// <summary>
/// Problems as SARIF 2.1.0, which code hosts and editors read. Files are named from the folder that the command was run in.
/// </summary>
public static class SarifReport
{
    private static readonly JsonSerializerOptions Options = new() { WriteIndented = true,
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    /// <summary>One log with one run.</summary>
    /// <param name="problems">In their order.</param>
    /// <param name="rules">Every rule that can be broken; a result names its rule by its place here.</param>
    public static string Write(IEnumerable<Problem> problems, IReadOnlyList<RulePage> rules)
    {
        var places = rules.Select((rule, place) => (rule.Id, place))
            .ToDictionary(item => item.Id, item => item.place, StringComparer.Ordinal);
        return new JsonObject
        {
            ["$schema"] = "https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json",
            ["version"] = "2.1.0",
            ["runs"] = new JsonArray(new JsonObject
            {
                ["tool"] = new JsonObject { ["driver"] = new JsonObject { ["name"] = "LupusInfo check",
                    ["rules"] = new JsonArray([.. rules.Select(RuleOf)]) } },
                ["columnKind"] = "utf16CodeUnits",
                ["results"] = new JsonArray([.. problems.Select(problem => ResultOf(problem, places))]),
            }),
        }.ToJsonString(Options) + "\n";
    }

    /// <summary>
    /// A rule. Its page has no address that holds for every copy of the repository, and helpUri must be absolute: the page is named in
    /// help.
    /// </summary>
    private static JsonObject RuleOf(RulePage rule) => new()
    {
        ["id"] = rule.Id,
        ["shortDescription"] = Text(rule.Id.Replace('-', ' ')),
        ["fullDescription"] = Text(rule.Why),
        ["help"] = new JsonObject { ["text"] = $"{rule.Why} See {RulePage.AddressOf(rule.Id)}.",
            ["markdown"] = $"{rule.Why} See [{rule.Id}]({RulePage.AddressOf(rule.Id)})." },
        ["defaultConfiguration"] = new JsonObject { ["level"] = LevelOf(rule.Severity) },
    };

    private static JsonObject ResultOf(Problem problem, Dictionary<string, int> places)
    {
        var result = new JsonObject { ["ruleId"] = problem.Rule };
        if (places.TryGetValue(problem.Rule, out var place))
        {
            result["ruleIndex"] = place;
        }

        result["level"] = LevelOf(problem.Severity);
        result["message"] = Text(problem.Advice);
        result["locations"] = new JsonArray(new JsonObject
        {
            ["physicalLocation"] = new JsonObject { ["artifactLocation"] = FileOf(problem), ["region"] = RegionOf(problem.At) },
        });
        if (problem.Fix is { } fix)
        {
            result["fixes"] = new JsonArray(FixOf(problem, fix));
        }

        return result;
    }

    private static JsonObject FixOf(Problem problem, Fix fix) => new()
    {
        ["description"] = Text(problem.Suggestion.Length > 0 ? problem.Suggestion : $"Write \"{fix.Replacement}\"."),
        ["artifactChanges"] = new JsonArray(new JsonObject
        {
            ["artifactLocation"] = FileOf(problem),
            ["replacements"] = new JsonArray(
                new JsonObject { ["deletedRegion"] = RegionOf(problem.At),
                ["insertedContent"] = new JsonObject { ["text"] = fix.Replacement } }),
        }),
    };

    private static JsonObject RegionOf(Position at) => new()
    {
        ["startLine"] = at.Line,
        ["startColumn"] = at.Column,
        ["endLine"] = at.Line,
        ["endColumn"] = at.Column + at.Length,
    };

    private static JsonObject FileOf(Problem problem) => new()
    {
        ["uri"] = string.Join('/', problem.File.Split('/').Select(Uri.EscapeDataString)),
        ["uriBaseId"] = "%SRCROOT%",
    };

    private static JsonObject Text(string text) => new() { ["text"] = text };

    private static string LevelOf(Severity severity) => severity is Severity.Error ? "error" : "warning";
}
