using LupusInfo.Content.Problems;
using Spectre.Console;

namespace LupusInfo.Web.Commands;

/// <summary>
/// Problems for people: one line each, as editors and terminals know it, with the place in its line below; then how many of what.
/// </summary>
public static class TextReport
{
    /// <summary>How much of a long line is shown around the place.</summary>
    private const int Width = 96;

    private static readonly Style Faint = new(Color.Grey);

    /// <summary>Writes the report.</summary>
    /// <param name="console">Coloured where it is a terminal.</param>
    /// <param name="shown">Those to show, sorted by file and place.</param>
    /// <param name="all">Those to count.</param>
    /// <param name="textOf">The text of a file that is named; null when there is none.</param>
    public static void Write(
        IAnsiConsole console, IReadOnlyCollection<Problem> shown, IReadOnlyCollection<Problem> all, Func<string, string?> textOf)
    {
        // Lines are never broken: a terminal does that itself, and elsewhere they are compared letter by letter.
        console.Profile.Width = int.MaxValue / 2;
        foreach (var file in shown.GroupBy(problem => problem.File, StringComparer.Ordinal))
        {
            var lines = textOf(file.Key)?.Split('\n') ?? [];
            foreach (var same in file.GroupBy(problem => (problem.Rule, problem.Severity, problem.Advice)))
            {
                WriteProblem(console, same.First(), lines.ElementAtOrDefault(same.First().At.Line - 1));
                if (same.Select(problem => problem.At.Line).Distinct().Skip(1).ToList() is { Count: > 0 } more)
                {
                    console.WriteLine($"{"",6} | and on line {string.Join(", ", more)}", Faint);
                }
            }

            console.WriteLine();
        }

        WriteCounts(console, all);
    }

    private static void WriteProblem(IAnsiConsole console, Problem problem, string? line)
    {
        console.Write($"{problem.File}:{problem.At.Line}:{problem.At.Column}: ", new Style(decoration: Decoration.Bold));
        console.Write(problem.Severity is Severity.Error ? "error " : "warning ", StyleOf(problem));
        console.WriteLine($"{problem.Rule}: {problem.Advice}");
        if (line is not null && line.Length > 0)
        {
            WritePlace(console, problem, line.Replace('\t', ' '));
        }
    }

    private static void WritePlace(IAnsiConsole console, Problem problem, string line)
    {
        var column = Math.Clamp(problem.At.Column - 1, 0, line.Length);
        var from = line.Length <= Width ? 0 : Math.Clamp(column - (Width / 3), 0, line.Length - Width);
        var shown = line[from..Math.Min(line.Length, from + Width)];
        var length = Math.Clamp(problem.At.Length, 1, Math.Max(1, shown.Length - (column - from)));
        var margin = $"{problem.At.Line,6} | ";
        console.Write(margin, Faint);
        console.WriteLine((from > 0 ? "…" : "") + shown + (from + Width < line.Length ? "…" : ""));
        console.Write(new string(' ', margin.Length - 2) + "| ", Faint);
        console.WriteLine(new string(' ', column - from + (from > 0 ? 1 : 0)) + new string('^', length), StyleOf(problem));
    }

    private static void WriteCounts(IAnsiConsole console, IReadOnlyCollection<Problem> problems)
    {
        var rules = problems.GroupBy(problem => problem.Rule, StringComparer.Ordinal).OrderBy(rule => rule.Key, StringComparer.Ordinal)
            .ToList();
        foreach (var rule in rules)
        {
            console.Write($"{rule.Count(),6} {rule.Key}", StyleOf(rule.First()));
            console.WriteLine($"  {RulePage.AddressOf(rule.Key)}", Faint);
        }

        if (rules.Count > 0)
        {
            console.WriteLine();
        }

        var (errors, warnings) = (
            problems.Count(problem => problem.Severity is Severity.Error),
            problems.Count(problem => problem.Severity is Severity.Warning));
        var files = problems.Select(problem => problem.File).Distinct().Count();
        console.WriteLine(problems.Count == 0 ? "No problems."
            : $"{Several(errors, "error")} and {Several(warnings, "warning")} in {Several(files, "file")}.");
    }

    private static string Several(int count, string what) => $"{count} {what}{(count == 1 ? "" : "s")}";

    private static Style StyleOf(Problem problem) => new(problem.Severity is Severity.Error ? Color.Red : Color.Yellow);
}
