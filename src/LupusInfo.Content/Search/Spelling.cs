using LupusInfo.Content.Problems;

namespace LupusInfo.Content.Search;

/// <summary>Mends the spelling of words that no page has, by the words that pages have.</summary>
internal sealed class Spelling
{
    /// <summary>A rarer word is hardly what was meant.</summary>
    private const int Common = 2;

    private readonly TextAnalyzer analyzer;
    private readonly Vocabulary vocabulary;

    /// <summary>In how many sections each word stands, with its endings.</summary>
    private readonly Dictionary<string, int> frequencies = new(StringComparer.Ordinal);

    private readonly string[] sorted;
    private readonly ILookup<char, string> byFirst;

    /// <summary>Learns the words of all sections.</summary>
    public Spelling(IEnumerable<IndexedSection> sections, TextAnalyzer analyzer, Vocabulary vocabulary)
    {
        (this.analyzer, this.vocabulary) = (analyzer, vocabulary);
        foreach (var page in sections.GroupBy(section => section.Article.Path))
        {
            var whole = NumbersOf(page.First().Whole);
            foreach (var number in page.SelectMany(section => NumbersOf(section.Own).Union(whole)))
            {
                var word = vocabulary.WordOf(number);
                frequencies[word] = Frequency(word) + 1;
            }
        }

        sorted = [.. frequencies.Keys.Order(StringComparer.Ordinal)];
        byFirst = sorted.Where(word => Frequency(word) >= Common).ToLookup(word => word[0]);
    }

    /// <summary>The query with each unknown word in the place of the nearest known one; null when all are known, or none is near.</summary>
    public string? Correct(string query)
    {
        var mended = query;
        foreach (var word in analyzer.Tokens(query, TextAnalyzer.Spelled).Reverse())
        {
            if ((IsKnown(word.Stem) ? FarMoreCommon(word.Stem)
                : Near(word.Stem, word.Stem.Length < 8 ? 1 : 2) ?? Apart(word.Stem)) is { } known)
            {
                mended = mended[..word.Start] + known + mended[word.End..];
            }
        }

        return mended == query ? null : mended;
    }

    /// <summary>A word that a page has, with this ending or another, or that begins one.</summary>
    private bool IsKnown(string word) =>
        word.Length < 4 || Frequency(word) > 0 || (analyzer.Tokens(word) is [var token] && vocabulary.Has(token.Stem)) || BeginsOne(word);

    private bool BeginsOne(string word) =>
        Array.BinarySearch(sorted, word, StringComparer.Ordinal) is var at && (at >= 0 ? at : ~at) is var next
        && next < sorted.Length && sorted[next].StartsWith(word, StringComparison.Ordinal);

    /// <summary>
    /// A slip may stand on a page too, among the ways people ask: a long word is mended where its neighbour is far more common.
    /// </summary>
    private string? FarMoreCommon(string word) =>
        word.Length >= 7 && Near(word, 1) is { } near && StemOf(near) != StemOf(word) && Frequency(near) >= 8 * Math.Max(1, Frequency(word))
            ? near : null;

    private string StemOf(string word) => string.Concat(analyzer.Tokens(word).Select(token => token.Stem));

    /// <summary>One slip in a short word, two in a longer one; the first letter is seldom wrong.</summary>
    private string? Near(string word, int slips) => byFirst[word[0]]
        .Select(known => (Word: known, Slips: Nearest.Distance(known, word, slips)))
        .Where(found => found.Slips <= slips)
        .OrderBy(found => (double)found.Slips / Math.Min(found.Word.Length, word.Length)).ThenByDescending(found => Frequency(found.Word))
        .Select(found => found.Word).FirstOrDefault();

    /// <summary>Two known words that were typed as one.</summary>
    private string? Apart(string word) =>
        Enumerable.Range(3, Math.Max(0, word.Length - 5))
            .Select(at => (First: word[..at], Second: word[at..]))
            .Where(parts => Frequency(parts.First) > Common && Frequency(parts.Second) > Common)
            .OrderByDescending(parts => Math.Min(Frequency(parts.First), Frequency(parts.Second)))
            .Select(parts => $"{parts.First} {parts.Second}").FirstOrDefault();

    private int Frequency(string word) => frequencies.GetValueOrDefault(word);

    private static HashSet<int> NumbersOf(IEnumerable<(string Field, CutText Cut)> texts) =>
        [.. texts.SelectMany(text => text.Cut.Words).Select(word => word.Number)];
}
