using System.Globalization;
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
    public static IEnumerable<string> Words(string text)
    {
        for (var word = NextWord(text, 0); word.Start.Value < text.Length; word = NextWord(text, word.End.Value))
        {
            yield return text[word];
        }
    }

    /// <summary>How many words a text has.</summary>
    public static int CountWords(string text)
    {
        var count = 0;
        for (var word = NextWord(text, 0); word.Start.Value < text.Length; word = NextWord(text, word.End.Value))
        {
            count++;
        }

        return count;
    }

    /// <summary>
    /// The first word from a place on, or what is empty at the end of the text: for who looks at all words of all pages, and makes no
    /// string of each.
    /// </summary>
    public static Range NextWord(ReadOnlySpan<char> text, int from)
    {
        while (from < text.Length && !char.IsLetterOrDigit(text[from]))
        {
            from++;
        }

        var end = from;
        if (end < text.Length && char.IsLetter(text[end]))
        {
            while (end < text.Length && (char.IsLetter(text[end]) || text[end] is '\'' or '’' or '-' || IsMark(text[end])))
            {
                end++;
            }
        }
        else
        {
            while (end < text.Length && (char.IsDigit(text[end]) || text[end] is '.' or ',' or '%'))
            {
                end++;
            }
        }

        return from..end;
    }

    /// <summary>Whether a character belongs to the letter before it: an accent that stands by itself, a vowel of Hindi.</summary>
    private static bool IsMark(char letter) => !char.IsAscii(letter)
        && char.GetUnicodeCategory(letter) is UnicodeCategory.NonSpacingMark or UnicodeCategory.SpacingCombiningMark
            or UnicodeCategory.EnclosingMark;

    private static Sentence Trimmed(string text, int start, int end)
    {
        while (start < end && char.IsWhiteSpace(text[start]))
        {
            start++;
        }

        return new(text[start..end].TrimEnd(), start);
    }

    /// <summary>Begins with the stop itself, which is sought quickly; "No. 5" is looked back for from behind it.</summary>
    [GeneratedRegex(@"[.!?](?<!\bNo\.(?=\s\d))[""')\]’”]*(?=\s+[""'(\[‘“]?[\p{Lu}\d])", RegexOptions.None, Patterns.Timeout)]
    private static partial Regex Stop();

    [GeneratedRegex(@"\b(e\.g|i\.e|Dr|Prof|vs|etc|approx)\.$", RegexOptions.None, Patterns.Timeout)]
    private static partial Regex ShortForm();
}
