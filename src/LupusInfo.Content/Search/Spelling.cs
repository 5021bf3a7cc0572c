using Lucene.Net.Index;
using Lucene.Net.Search;

namespace LupusInfo.Content.Search;

/// <summary>Mends the spelling of words that no page has, by the words that pages have.</summary>
internal sealed class Spelling(IndexReader reader, TextAnalyzer analyzer)
{
    /// <summary>A rarer word is hardly what was meant.</summary>
    private const int Common = 2;

    private static readonly MultiTermQuery.RewriteMethod Nearest = new MultiTermQuery.TopTermsBoostOnlyBooleanQueryRewrite(12);

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
        word.Length < 4 || Frequency(word) > 0
        || (analyzer.Tokens(word) is [var token] && (Has(IndexedSection.Body, token.Stem) || Has(IndexedSection.Asked, token.Stem)))
        || BeginsOne(word);

    private bool Has(string field, string stem) => reader.DocFreq(new(field, stem)) > 0;

    private bool BeginsOne(string word) =>
        MultiFields.GetTerms(reader, TextAnalyzer.Spelled)?.GetEnumerator() is { } terms
        && terms.SeekCeil(new(word)) is not TermsEnum.SeekStatus.END
        && terms.Term.Utf8ToString().StartsWith(word, StringComparison.Ordinal);

    /// <summary>
    /// A slip may stand on a page too, among the ways people ask: a long word is mended where its neighbour is far more common.
    /// </summary>
    private string? FarMoreCommon(string word) =>
        word.Length >= 7 && Near(word, 1) is { } near && StemOf(near) != StemOf(word) && Frequency(near) >= 8 * Math.Max(1, Frequency(word))
            ? near : null;

    private string StemOf(string word) => string.Concat(analyzer.Tokens(word).Select(token => token.Stem));

    /// <summary>One slip in a short word, two in a longer one; the first letter is seldom wrong.</summary>
    private string? Near(string word, int slips) =>
        new FuzzyQuery(new(TextAnalyzer.Spelled, word), slips, prefixLength: 1, maxExpansions: 12, transpositions: true)
        {
            MultiTermRewriteMethod = Nearest,
        }.Rewrite(reader) is BooleanQuery { Clauses: var clauses }
            ? clauses.Select(clause => (clause.Query.Boost, Word: WordOf(clause.Query)))
                .Where(found => Frequency(found.Word) >= Common)
                .OrderByDescending(found => found.Boost).ThenByDescending(found => Frequency(found.Word))
                .Select(found => found.Word).FirstOrDefault()
            : null;

    /// <summary>Two known words that were typed as one.</summary>
    private string? Apart(string word) =>
        Enumerable.Range(3, Math.Max(0, word.Length - 5))
            .Select(at => (First: word[..at], Second: word[at..]))
            .Where(parts => Frequency(parts.First) > Common && Frequency(parts.Second) > Common)
            .OrderByDescending(parts => Math.Min(Frequency(parts.First), Frequency(parts.Second)))
            .Select(parts => $"{parts.First} {parts.Second}").FirstOrDefault();

    private int Frequency(string word) => reader.DocFreq(new(TextAnalyzer.Spelled, word));

    private static string WordOf(Lucene.Net.Search.Query query) => query switch
    {
        TermQuery term => term.Term.Text,
        ConstantScoreQuery { Query: TermQuery term } => term.Term.Text,
        _ => "",
    };
}
