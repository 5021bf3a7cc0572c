using System.Text;
using LupusInfo.Content.Checking;
using LupusInfo.Content.Problems;

namespace LupusInfo.Content.Documentation;

/// <summary>Writes docs/rules.md.</summary>
public static class RulesDocument
{
    /// <summary>Every rule with its reason and its examples.</summary>
    /// <param name="figures">How often the rules on words are right, as their test measures it.</param>
    public static string Write(string figures)
    {
        var text = new StringBuilder("""
            # Rules

            What `dotnet run --project src/LupusInfo.Web -- check` can find. An error keeps its article from being published;
            a warning does not. A finding that is right where it stands can be let stand for a time, by a field in the front
            matter that says why and until when:

            ```yaml
            allow:
              - rule: sentence-too-long
                reason: "The sentence is a law's own words."
                until: 2027-05-21
            ```

            This page is written from the rules themselves: after a change to one, run `dotnet run --project src/LupusInfo.Web -- docs`.


            """);
        if (figures.Length > 0)
        {
            text.Append(figures.Trim()).Append("\n\n");
        }

        text.Append("| rule | finding | why |\n| --- | --- | --- |\n");
        foreach (var rule in RulePages.All)
        {
            text.Append($"| [{rule.Id}](#{rule.Id}) | {Word(rule.Severity)} | {rule.Why.Replace("|", "\\|", StringComparison.Ordinal)} "
                + $"|\n");
        }

        foreach (var rule in RulePages.All)
        {
            text.Append($"\n## {rule.Id}\n\n{Capital(Word(rule.Severity))}. {rule.Why}\n\nNot so:\n\n{Fenced(rule.Bad)}\n\nBut "
                + $"so:\n\n{Fenced(rule.Good)}\n");
        }

        return text.ToString();
    }

    /// <summary>Tildes, because an example may hold a fence of backticks.</summary>
    private static string Fenced(string example) => $"~~~\n{example.Trim('\n')}\n~~~";

    private static string Word(Severity severity) => severity is Severity.Error ? "error" : "warning";

    private static string Capital(string word) => char.ToUpperInvariant(word[0]) + word[1..];
}
