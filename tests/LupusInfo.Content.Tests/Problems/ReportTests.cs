using System.Text.Json.Nodes;
using LupusInfo.Content.Checking;
using LupusInfo.Content.Problems;
using Xunit;

namespace LupusInfo.Content.Tests.Problems;

public sealed class ReportTests
{
    private static readonly Problem[] Some =
    [
        Problem.Error("unknown-field", "content/en/a b.md", new(4, 1, 8), "\"reveiwed\" is not a field.", "Did you mean \"reviewed\"?"),
        Problem.Warning("unclosed-directive", "content/en/z.md", new(12, 7, 7), "\"the the\": 100% twice,\nsays the check: yes.",
            fix: new("the the", "the")),
    ];

    [Fact]
    public void Json_counts_and_keeps_the_order() => Assert.Equal(
        """
        {
          "errors": 1,
          "warnings": 1,
          "problems": [
            {
              "rule": "unknown-field",
              "severity": "error",
              "file": "content/en/a b.md",
              "line": 4,
              "column": 1,
              "length": 8,
              "message": "\"reveiwed\" is not a field.",
              "suggestion": "Did you mean \"reviewed\"?",
              "help": "docs/rules.md#unknown-field"
            },
            {
              "rule": "unclosed-directive",
              "severity": "warning",
              "file": "content/en/z.md",
              "line": 12,
              "column": 7,
              "length": 7,
              "message": "\"the the\": 100% twice,\\nsays the check: yes.",
              "suggestion": "",
              "help": "docs/rules.md#unclosed-directive",
              "fix": "the"
            }
          ]
        }

        """,
        JsonReport.Write(Some));

    [Fact]
    public void GitHub_gets_one_escaped_line_a_problem() => Assert.Equal(
        """
        ::error file=content/en/a b.md,line=4,col=1,endColumn=9,title=unknown-field::"reveiwed" is not a field. Did you mean "reviewed"?
        ::warning file=content/en/z.md,line=12,col=7,endColumn=14,title=unclosed-directive::"the the": 100%25 twice,\nsays the check: yes.

        """,
        GitHubReport.Write(Some));

    [Fact]
    public void Sarif_names_each_rule_place_and_fix()
    {
        var run = JsonNode.Parse(SarifReport.Write(Some, RulePages.All))!["runs"]!.AsArray().Single()!;
        Assert.Equal("utf16CodeUnits", (string?)run["columnKind"]);
        var rules = run["tool"]!["driver"]!["rules"]!.AsArray();
        var (first, second) = (run["results"]![0]!, run["results"]![1]!);

        Assert.Equal("unknown-field", (string?)rules[(int)first["ruleIndex"]!]!["id"]);
        Assert.Equal("error", (string?)first["level"]);
        Assert.Equal("\"reveiwed\" is not a field. Did you mean \"reviewed\"?", (string?)first["message"]!["text"]);
        var place = first["locations"]![0]!["physicalLocation"]!;
        Assert.Equal("""{"uri":"content/en/a%20b.md","uriBaseId":"%SRCROOT%"}""", place["artifactLocation"]!.ToJsonString());
        Assert.Equal("""{"startLine":4,"startColumn":1,"endLine":4,"endColumn":9}""", place["region"]!.ToJsonString());
        Assert.Null(first["fixes"]);

        var replacement = second["fixes"]![0]!["artifactChanges"]![0]!["replacements"]![0]!;
        Assert.Equal("""{"startLine":12,"startColumn":7,"endLine":12,"endColumn":14}""", replacement["deletedRegion"]!.ToJsonString());
        Assert.Equal("the", (string?)replacement["insertedContent"]!["text"]);
    }

    /// <summary>
    /// The required members and the closed sets of words of the SARIF 2.1.0 schema, for every object that the report writes.
    /// </summary>
    [Fact]
    public void Sarif_has_the_structure_of_its_standard()
    {
        var log = JsonNode.Parse(SarifReport.Write(Some, RulePages.All))!.AsObject();
        AssertMembers(log, required: ["version", "runs"], allowed: ["$schema", "version", "runs"]);
        Assert.Equal("2.1.0", (string?)log["version"]);
        var run = log["runs"]![0]!.AsObject();
        AssertMembers(run, required: ["tool"], allowed: ["tool", "columnKind", "results"]);
        AssertMembers(run["tool"]!, required: ["driver"], allowed: ["driver"]);
        AssertMembers(run["tool"]!["driver"]!, required: ["name"], allowed: ["name", "rules"]);
        var rules = run["tool"]!["driver"]!["rules"]!.AsArray();
        Assert.Equal(rules.Count, rules.Select(rule => (string?)rule!["id"]).Distinct().Count());
        Assert.All(rules, rule =>
        {
            AssertMembers(rule!, required: ["id"], allowed: ["id", "shortDescription", "fullDescription", "help", "defaultConfiguration"]);
            AssertMembers(rule!["help"]!, required: ["text"], allowed: ["text", "markdown"]);
            Assert.Contains((string)rule["defaultConfiguration"]!["level"]!, (string[])["none", "note", "warning", "error"]);
        });
        Assert.All(run["results"]!.AsArray(), result =>
        {
            AssertMembers(result!, required: ["message"], allowed: ["ruleId", "ruleIndex", "level", "message", "locations", "fixes"]);
            Assert.InRange((int)result!["ruleIndex"]!, -1, rules.Count - 1);
            var region = result["locations"]![0]!["physicalLocation"]!["region"]!;
            Assert.All(region.AsObject(), number => Assert.True((int)number.Value! >= 1));
            foreach (var fix in result["fixes"]?.AsArray() ?? [])
            {
                AssertMembers(fix!, required: ["artifactChanges"], allowed: ["description", "artifactChanges"]);
                AssertMembers(fix!["artifactChanges"]![0]!, required: ["artifactLocation", "replacements"],
                    allowed: ["artifactLocation", "replacements"]);
            }
        });
    }

    private static void AssertMembers(JsonNode node, string[] required, string[] allowed)
    {
        var names = node.AsObject().Select(member => member.Key).ToList();
        Assert.All(required, name => Assert.Contains(name, names));
        Assert.All(names, name => Assert.Contains(name, allowed));
    }
}
