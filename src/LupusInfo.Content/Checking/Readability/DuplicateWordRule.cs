using System.Text.RegularExpressions;
using LupusInfo.Content.Articles;
using LupusInfo.Content.Problems;

namespace LupusInfo.Content.Checking.Readability;

/// <summary>No word stands twice in a row.</summary>
public sealed partial class DuplicateWordRule : Rule
{
    public override string Id => "duplicate-word";

    public override Severity Severity => Severity.Warning;

    public override string Why => "A doubled word makes a reader stop and doubt their own eyes.";

    public override string Bad => "A urine test comes before the the biopsy.";

    public override string Good => "A urine test comes before the biopsy.";

    public override IEnumerable<Problem> Check(Article article, Site site) =>
        from passage in article.Passages
        from match in Twice().Matches(passage.Text)
        let word = match.Groups["word"].Value
        where !MayStandTwice(word) && !passage.Mentions.Any(mention => mention.Offset > match.Index && mention.Offset < match.Index + match.Length)
        let fix = passage.IsUnbroken(match.Index, match.Length) ? new Fix(word) : null
        select At(article, passage.PlaceOf(match.Index, match.Length), $"\"{word}\" stands twice.", "Take one out.", fix);

    /// <summary>"had had" and "that that" can be right, and so can a number in a row of numbers.</summary>
    private static bool MayStandTwice(string word) => word.ToLowerInvariant() is "had" or "that" || char.IsDigit(word[0]);

    [GeneratedRegex(@"\b(?<word>[\p{L}\d]+)\s+\k<word>\b(?![-'’])", RegexOptions.IgnoreCase)]
    private static partial Regex Twice();
}
