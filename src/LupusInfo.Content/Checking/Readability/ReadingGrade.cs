using System.Runtime.CompilerServices;
using System.Text;
using LupusInfo.Content.Articles;
using LupusInfo.Content.Glossary;

namespace LupusInfo.Content.Checking.Readability;

/// <summary>
/// How many years of school a text asks for: the Flesch-Kincaid grade, 0.39 × words / sentences + 11.8 × syllables / words − 15.59
/// (Kincaid, Fishburne, Rogers, Chissom: Derivation of New Readability Formulas, Naval Technical Training Command, Research Branch
/// Report 8-75, 1975). It sees only the length of words and sentences: a low grade does not make a text clear, but a high one makes it
/// hard.
/// </summary>
public static class ReadingGrade
{
    /// <summary>Below this number of words one long sentence decides the grade, and it says nothing.</summary>
    public const int FewestWords = 60;

    /// <summary>Two rules and the desk ask for it.</summary>
    private static readonly ConditionalWeakTable<Article, object> Known = [];

    /// <summary>The grade of an article's paragraphs and list items; 0 where there are too few words to tell.</summary>
    public static double Of(Article article) => (double)Known.GetValue(article, one => Of(BodyOf(one)));

    /// <summary>The grade without glossary terms: what is left when the words that the page explains are not held against it.</summary>
    public static double WithoutTerms(Article article, TermIndex glossary) => Of(BodyOf(article).Select(text => Without(text, glossary)));

    /// <summary>The grade of a few texts, each with whole sentences; 0 where there are too few words to tell.</summary>
    public static double Of(IEnumerable<string> texts)
    {
        var (sentences, words, syllables) = (0, 0, 0);
        foreach (var sentence in texts.SelectMany(Sentences.Of))
        {
            var before = words;
            var text = sentence.Text;
            for (var word = Sentences.NextWord(text, 0); word.Start.Value < text.Length; word = Sentences.NextWord(text, word.End.Value))
            {
                words++;
                syllables += Syllables(text.AsSpan(word));
            }

            sentences += words > before ? 1 : 0;
        }

        return words < FewestWords ? 0 : (0.39 * words / sentences) + (11.8 * syllables / words) - 15.59;
    }

    /// <summary>
    /// Syllables of an English word, counted as groups of vowels after a silent ending and a leading y are taken off, as most programs do:
    /// off by one in about one word of ten, too many as often as too few. A number counts as one, each part of a hyphenated word for
    /// itself.
    /// </summary>
    public static int Syllables(ReadOnlySpan<char> word)
    {
        var syllables = 0;
        foreach (var part in word.Split('-'))
        {
            syllables += word[part].IsEmpty ? 0 : SyllablesOfPart(word[part]);
        }

        return syllables;
    }

    private static int SyllablesOfPart(ReadOnlySpan<char> part)
    {
        Span<char> room = part.Length <= 64 ? stackalloc char[64] : new char[part.Length];
        var count = 0;
        foreach (var letter in part)
        {
            room[count] = char.ToLowerInvariant(letter);
            count += char.IsAsciiLetterLower(room[count]) ? 1 : 0;
        }

        if (count <= 3)
        {
            return 1;
        }

        ReadOnlySpan<char> letters = room[..count];
        var spoken = letters[..^SilentEnding(letters)];
        spoken = spoken[0] == 'y' ? spoken[1..] : spoken;
        var (groups, inVowel) = (0, false);
        foreach (var letter in spoken)
        {
            groups += IsVowel(letter) && !inVowel ? 1 : 0;
            inVowel = IsVowel(letter);
        }

        return Math.Max(1, groups);
    }

    /// <summary>
    /// How many letters at the end are not spoken: the e of "fine", the es of "times", the ed of "helped", but not of "tables", "wanted",
    /// "able".
    /// </summary>
    private static int SilentEnding(ReadOnlySpan<char> word) => word switch
    {
        [.., var before, 'e', 's'] when before != 'l' && !IsVowel(before) => 2,
        [.., var before, 'e', 'd'] when before is not ('t' or 'd') && !IsVowel(before) => 2,
        [.., var before, 'e'] when before != 'l' && !IsVowel(before) => 1,
        _ => 0,
    };

    private static bool IsVowel(char letter) => letter is 'a' or 'e' or 'i' or 'o' or 'u' or 'y';

    private static IEnumerable<string> BodyOf(Article article) => article.Passages
        .Where(passage => passage.Kind is PassageKind.Paragraph or PassageKind.ListItem)
        .Select(passage => passage.Text);

    private static string Without(string text, TermIndex glossary)
    {
        var left = new StringBuilder();
        var from = 0;
        foreach (var (_, start, end) in glossary.FindIn(text))
        {
            left.Append(text, from, start - from);
            from = end;
        }

        return left.Append(text, from, text.Length - from).ToString();
    }
}
