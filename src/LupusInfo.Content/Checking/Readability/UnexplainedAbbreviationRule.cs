using System.Text.RegularExpressions;
using LupusInfo.Content.Articles;
using LupusInfo.Content.Glossary;
using LupusInfo.Content.Problems;

namespace LupusInfo.Content.Checking.Readability;

/// <summary>A short form is spelled out where the page first uses it, or the glossary explains it.</summary>
public sealed partial class UnexplainedAbbreviationRule() : ArticleRule(new(
    "unexplained-abbreviation",
    Severity.Warning,
    Why: "A row of capitals that nobody explained tells newcomers that the page is not meant for them.",
    Bad: "An EEG comes first.",
    Good: "A test of the brain's waves (EEG) comes first. The EEG does not hurt."))
{
    /// <summary>Characters before or after a short form in which its words are looked for.</summary>
    private const int Near = 40;

    /// <summary>Short forms that are better known than what they stand for.</summary>
    private static readonly HashSet<string> WellKnown = new(StringComparer.Ordinal)
    {
        "UK", "USA", "US", "EU", "DNA", "HIV", "AIDS", "TV", "ID", "OK", "PDF", "SPF", "UV", "UVA", "UVB", "AM", "PM",
        // The charity LUPUS UK writes its name so.
        "LUPUS",
        // Notes to the editor have a rule of their own.
        "TODO", "FIXME", "TBD", "TK",
    };

    public override IEnumerable<Problem> Check(Article article, Surroundings around)
    {
        if (!IsEnglish(article))
        {
            return [];
        }

        var glossary = around.Glossary(article.Language);
        return from use in article.Passages.Where(passage => passage.Kind is not PassageKind.FrontMatter)
                   .SelectMany(passage => Capitals().Matches(passage.Text), (passage, match) => (passage, match))
                   .GroupBy(use => Singular(use.match.Value), StringComparer.Ordinal)
               where !WellKnown.Contains(use.Key) && !RomanNumeral().IsMatch(use.Key) && !IsTerm(use.Key, glossary)
               let first = use.First()
               where !IsSpelledOut(first.passage.Text, first.match)
               select At(article, first.passage.PlaceOf(first.match.Index, first.match.Length),
                   $"\"{first.match.Value}\" is not explained where it is first used.",
                   $"Write the words, then the short form: \"… ({use.Key})\"; or add it to the glossary.");
    }

    private static string Singular(string capitals) => capitals.TrimEnd('s');

    private static bool IsTerm(string capitals, TermIndex glossary) => glossary.FindIn(capitals).Any();

    /// <summary>
    /// The words stand before it ("the regulator (FDA)", "a body called NICE") or after it ("FDA (the regulator)", "TNF, a signal of
    /// inflammation", "FDA stands for …").
    /// </summary>
    private static bool IsSpelledOut(string text, Match use) =>
        Introduction().IsMatch(text.AsSpan(Math.Max(0, use.Index - Near), Math.Min(use.Index, Near)))
        || Explanation().IsMatch(text.AsSpan(use.Index + use.Length, Math.Min(text.Length - use.Index - use.Length, Near)));

    [GeneratedRegex(@"(?<![\w-])[A-Z]{2,}s?(?![\w-])", RegexOptions.None, Patterns.Timeout)]
    private static partial Regex Capitals();

    [GeneratedRegex("^[IVX]+$", RegexOptions.None, Patterns.Timeout)]
    private static partial Regex RomanNumeral();

    [GeneratedRegex(@"(?:\(|\bcalled|\bnamed|\bor)\s*[""“]?$", RegexOptions.None, Patterns.Timeout)]
    private static partial Regex Introduction();

    [GeneratedRegex(@"^[""”]?,?\s+(?:\(\p{L}{2}|(?:short for|is short for|stands for|means|that is)\b)|^[""”]?, (?:a|an"
        + @"|the)\b", RegexOptions.None, Patterns.Timeout)]
    private static partial Regex Explanation();
}
