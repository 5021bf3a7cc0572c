using System.Text.RegularExpressions;
using LupusInfo.Content.Articles;
using LupusInfo.Content.Problems;

namespace LupusInfo.Content.Checking.Structure;

/// <summary>No note to the editor stays in a page.</summary>
public sealed partial class TodoLeftRule() : ArticleRule(new(
    "todo-left",
    Severity.Error,
    Why: "A reader who meets an unfinished sentence stops trusting the finished ones.",
    Bad: "Have the eye test [TODO: how often?].",
    Good: "Have the eye test once a year."))
{
    private const int MostListed = 12;

    public override IEnumerable<Problem> Check(Article article, Surroundings around) =>
        from same in PlacesIn(article.File.Text).GroupBy(place => place.Mark, StringComparer.Ordinal)
        select At(
            article,
            same.First().At,
            $"\"{same.Key}\" is left at {Lines([.. same.Select(place => place.At.Line).Distinct()])}.",
            "Finish the text, or take the note out.");

    private static string Lines(IReadOnlyList<int> lines) =>
        (lines.Count == 1 ? "line " : "lines ") + string.Join(", ", lines.Take(MostListed)) + (lines.Count > MostListed ? " …" : "");

    private static IEnumerable<(string Mark, Position At)> PlacesIn(string text)
    {
        var (line, lineStart, from) = (1, 0, 0);
        foreach (Match mark in Mark().Matches(text))
        {
            var between = text.AsSpan(from, mark.Index - from);
            line += between.Count('\n');
            lineStart = between.LastIndexOf('\n') is >= 0 and var last ? from + last + 1 : lineStart;
            from = mark.Index;
            yield return (mark.Value, new(line, mark.Index - lineStart + 1, mark.Length));
        }
    }

    /// <summary>"47,XXX" is a set of chromosomes.</summary>
    [GeneratedRegex(@"\b(?:TODO|FIXME|TBD|TK|(?<!\d,)XXX)\b|\b[Ll]orem ipsum\b", RegexOptions.None, Patterns.Timeout)]
    private static partial Regex Mark();
}
