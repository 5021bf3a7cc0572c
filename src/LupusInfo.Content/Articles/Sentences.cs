using System.Text.RegularExpressions;

namespace LupusInfo.Content.Articles;

/// <summary>A sentence of a passage.</summary>
/// <param name="Text">Without the space around it.</param>
/// <param name="Start">Its first character in the passage.</param>
public readonly record struct Sentence(string Text, int Start)
{
    /// <summary>The character after its last.</summary>
    public int End => Start + Text.Length;
}

/// <summary>Splits text into sentences, and sentences into words.</summary>
public static partial class Sentences
{
    /// <summary>Letters to look at for a short form: the longest, and the one before it.</summary>
    private const int LongestShortForm = 8;

    /// <summary>
    /// The sentences of a text in order. A stop ends a sentence when a space and a capital, digit or quote follow; common short forms do
    /// not.
    /// </summary>
    public static IReadOnlyList<Sentence> Of(string text)
    {
        var sentences = new List<Sentence>();
        var start = 0;
        foreach (var stop in Stop().EnumerateMatches(text))
        {
            var end = stop.Index + stop.Length;
            if (!ShortForm().IsMatch(text.AsSpan(Math.Max(start, end - LongestShortForm), Math.Min(end - start, LongestShortForm))))
            {
                sentences.Add(Trimmed(text, start, end));
                start = end;
            }
        }

        if (Trimmed(text, start, text.Length) is { Text.Length: > 0 } last)
        {
            sentences.Add(last);
        }

        return sentences;
    }

    /// <summary>The words of a text: letters with inner hyphens and apostrophes, and numbers.</summary>
    public static IEnumerable<string> Words(string text) => Word().Matches(text).Select(match => match.Value);

    /// <summary>The places of the same words: for who looks at all words of all pages, and makes no string of each.</summary>
    public static Regex.ValueMatchEnumerator PlacesOfWords(ReadOnlySpan<char> text) => Word().EnumerateMatches(text);

    /// <summary>How many words a text has.</summary>
    public static int CountWords(string text) => Word().Count(text);

    private static Sentence Trimmed(string text, int start, int end)
    {
        while (start < end && char.IsWhiteSpace(text[start]))
        {
            start++;
        }

        return new(text[start..end].TrimEnd(), start);
    }

    [GeneratedRegex(@"(?<!\bNo(?=\.\s\d))[.!?][""')\]’”]*(?=\s+[""'(\[‘“]?[\p{Lu}\d])", RegexOptions.None, Patterns.Timeout)]
    private static partial Regex Stop();

    [GeneratedRegex(@"\b(e\.g|i\.e|Dr|Prof|vs|etc|approx)\.$", RegexOptions.None, Patterns.Timeout)]
    private static partial Regex ShortForm();

    [GeneratedRegex(@"\p{L}[\p{L}\p{M}'’-]*|\d[\d.,%]*", RegexOptions.None, Patterns.Timeout)]
    private static partial Regex Word();
}
