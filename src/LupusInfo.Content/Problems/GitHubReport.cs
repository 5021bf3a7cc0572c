using System.Text;

namespace LupusInfo.Content.Problems;

/// <summary>Problems as GitHub workflow commands: each becomes a note beside its line in a pull request.</summary>
public static class GitHubReport
{
    /// <summary>One line a problem.</summary>
    public static string Write(IEnumerable<Problem> problems)
    {
        var lines = new StringBuilder();
        foreach (var problem in problems)
        {
            var (level, at) = (problem.Severity is Severity.Error ? "error" : "warning", problem.At);
            lines.Append($"::{level} file={Property(problem.File)},line={at.Line},col={at.Column},endColumn={at.Column + at.Length},")
                .Append($"title={Property(problem.Rule)}::{Message(problem.Advice)}\n");
        }

        return lines.ToString();
    }

    /// <summary>A problem has no line ends: it shows them as escapes.</summary>
    private static string Message(string text) => text.Replace("%", "%25", StringComparison.Ordinal);

    private static string Property(string text) =>
        Message(text).Replace(":", "%3A", StringComparison.Ordinal).Replace(",", "%2C", StringComparison.Ordinal);
}
