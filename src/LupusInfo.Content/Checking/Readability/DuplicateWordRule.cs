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
        from twice in FindIn(passage)
        let word = passage.Text[twice].Split()[0]
        let length = twice.End.Value - twice.Start.Value
        let fix = passage.IsUnbroken(twice.Start.Value, length) ? new Fix(word) : null
        select At(article, passage.PlaceOf(twice.Start.Value, length), $"\"{word}\" stands twice.", "Take one out.", fix);

    /// <summary>From the first to the second of two equal words with only space between.</summary>
    private static IEnumerable<Range> FindIn(Passage passage)
    {
        var text = passage.Text;
        var (start, end) = (0, 0);
        foreach (Match word in Word().Matches(text))
        {
            if (text.AsSpan(start, end - start).Equals(word.ValueSpan, StringComparison.OrdinalIgnoreCase)
                && text.AsSpan(end, word.Index - end).IsWhiteSpace()
                && !MayStandTwice(word.ValueSpan)
                && !passage.Mentions.Any(mention => mention.Offset >= end && mention.Offset <= word.Index))
            {
                yield return start..(word.Index + word.Length);
            }

            (start, end) = (word.Index, word.Index + word.Length);
        }
    }

    /// <summary>"had had" and "that that" can be right, and so can a number in a row of numbers.</summary>
    private static bool MayStandTwice(ReadOnlySpan<char> word) => word is "had" or "that" || char.IsDigit(word[0]);

    [GeneratedRegex(@"[\p{L}\d'’-]+")]
    private static partial Regex Word();
}
