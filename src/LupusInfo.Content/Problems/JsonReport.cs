using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;

namespace LupusInfo.Content.Problems;

/// <summary>Problems as JSON, for programs that count or sort them.</summary>
public static class JsonReport
{
    private static readonly JsonSerializerOptions Options = new() { WriteIndented = true,
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    /// <summary>One object: counts by severity, and the problems in their order. Lines and columns count from 1.</summary>
    public static string Write(IReadOnlyCollection<Problem> problems) => new JsonObject
    {
        ["errors"] = problems.Count(problem => problem.Severity is Severity.Error),
        ["warnings"] = problems.Count(problem => problem.Severity is Severity.Warning),
        ["problems"] = new JsonArray([.. problems.Select(Of)]),
    }.ToJsonString(Options) + "\n";

    private static JsonObject Of(Problem problem)
    {
        var written = new JsonObject
        {
            ["rule"] = problem.Rule,
            ["severity"] = problem.Severity is Severity.Error ? "error" : "warning",
            ["file"] = problem.File,
            ["line"] = problem.At.Line,
            ["column"] = problem.At.Column,
            ["length"] = problem.At.Length,
            ["message"] = problem.Message,
            ["suggestion"] = problem.Suggestion,
            ["help"] = RulePage.AddressOf(problem.Rule),
        };
        if (problem.Fix is { } fix)
        {
            written["fix"] = fix.Replacement;
        }

        return written;
    }
}
