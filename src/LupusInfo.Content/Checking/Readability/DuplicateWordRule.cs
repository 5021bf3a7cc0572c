using LupusInfo.Content.Articles;
using LupusInfo.Content.Problems;

namespace LupusInfo.Content.Checking.Readability;

/// <summary>
/// No English word stands twice in a row. Other languages double words on purpose ("vous vous"). Only words that are never right twice
/// are taken out by machine: of two names ("Bora Bora") or numbers, nobody can tell.
/// </summary>
public sealed class DuplicateWordRule() : ArticleRule(new(
    "duplicate-word",
    Severity.Warning,
    Why: "A doubled word makes a reader stop and doubt their own eyes.",
    Bad: "A urine test comes before the the biopsy.",
    Good: "A urine test comes before the biopsy."))
{
    /// <summary>Words that English never doubles, in small letters: a capital may be a name.</summary>
    private static readonly HashSet<string> NeverTwice = new(StringComparer.Ordinal)
    {
        "the", "an", "and", "or", "your", "their", "our", "my", "its", "because",
    };

    /// <summary>"In in vitro tests"</summary>
    private static readonly HashSet<string> Latin = new(StringComparer.OrdinalIgnoreCase) { "vitro", "vivo", "situ", "utero", "silico" };

    public override IEnumerable<Problem> Check(Article article, Surroundings around) => !IsEnglish(article) ? [] :
        from passage in article.Passages
        from twice in FindIn(passage)
        let written = passage.Text[twice]
        let word = written[..written.IndexOf(' ', StringComparison.Ordinal)]
        let certain = NeverTwice.Contains(word) && written.EndsWith(word, StringComparison.Ordinal)
            && passage.IsUnbroken(twice.Start.Value, written.Length)
        select At(
            article,
            passage.PlaceOf(twice.Start.Value, written.Length),
            $"\"{word}\" stands twice.",
            "Take one out.",
            certain ? new Fix(written, word) : null);

    /// <summary>From the first to the second of two equal words with only spaces between.</summary>
    private static IEnumerable<Range> FindIn(Passage passage)
    {
        var text = passage.Text;
        var first = NextWord(text, 0);
        for (var second = NextWord(text, first.End.Value); second.Start.Value < text.Length; second = NextWord(text, first.End.Value))
        {
            if (IsSame(text, first, second)
                && IsSpace(passage, first.End.Value, second.Start.Value)
                && !passage.IsVerbatim(first.Start.Value) && !passage.IsVerbatim(second.Start.Value)
                && !MayStandTwice(text.AsSpan(second))
                && !(text.AsSpan(second).Equals("in", StringComparison.OrdinalIgnoreCase)
                    && Latin.Contains(text[NextWord(text, second.End.Value)])))
            {
                yield return first.Start..second.End;
            }

            first = second;
        }
    }

    /// <summary>The first word from a place on, or what is empty at the end of the text.</summary>
    private static Range NextWord(string text, int from)
    {
        while (from < text.Length && !IsOfWord(text[from]))
        {
            from++;
        }

        var end = from;
        while (end < text.Length && IsOfWord(text[end]))
        {
            end++;
        }

        return from..end;
    }

    private static bool IsOfWord(char letter) => char.IsLetterOrDigit(letter) || letter is '_' or '\'' or '’' or '-';

    private static bool IsSame(string text, Range one, Range other) =>
        text.AsSpan(one).Equals(text.AsSpan(other), StringComparison.OrdinalIgnoreCase);

    /// <summary>Only spaces, and no source cited between: a tab parts columns.</summary>
    private static bool IsSpace(Passage passage, int start, int end) =>
        !passage.Text.AsSpan(start, end - start).ContainsAnyExcept(' ')
        && !passage.Mentions.Any(mention => mention.Offset >= start && mention.Offset <= end);

    /// <summary>"had had" and "that that" can be right, and so can a number in a row of numbers.</summary>
    private static bool MayStandTwice(ReadOnlySpan<char> word) => word is "had" or "that" || char.IsDigit(word[0]);
}
