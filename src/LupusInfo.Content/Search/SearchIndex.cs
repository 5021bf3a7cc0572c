using Lucene.Net.Index;
using Lucene.Net.Search;
using Lucene.Net.Search.Similarities;
using LupusInfo.Content.Articles;
using LupusInfo.Content.Glossary;
using Term = LupusInfo.Content.Glossary.Term;

namespace LupusInfo.Content.Search;

/// <summary>
/// Finds pages of one language by words: an index of their sections in memory, ranked by BM25 (Robertson and Zaragoza 2009).
/// </summary>
public sealed class SearchIndex
{
    /// <summary>Longer queries are cut by those who ask: nobody types one.</summary>
    public const int MaxQuery = 200;

    private const int MostSections = 300;

    private readonly Vocabulary vocabulary;
    private readonly QueryReader queries;
    private readonly Spelling spelling;
    private readonly IndexSearcher searcher;
    private readonly IReadOnlyList<IndexedSection> sections;
    private readonly IReadOnlyList<(string[] Stems, Danger Danger)> dangers;
    private readonly IReadOnlyList<(IReadOnlySet<string> Meanings, WrittenAnswer Answer)> answers;
    private readonly Func<IReadOnlyCollection<string>, IReadOnlyList<SignCard>> cardsOf;
    private readonly Dictionary<string, Article> byPath;
    private readonly Dictionary<string, Term> terms = new(StringComparer.Ordinal);

    /// <summary>Indexes published articles of one language.</summary>
    /// <param name="language">Its code.</param>
    /// <param name="articles">The articles.</param>
    /// <param name="glossary">Other wordings of one meaning.</param>
    /// <param name="asking">How people ask.</param>
    public SearchIndex(string language, IReadOnlyCollection<Article> articles, TermIndex glossary, Asking asking)
    {
        var words = asking.Words;
        cardsOf = asking.CardsOf;
        byPath = articles.ToDictionary(article => article.Path, StringComparer.Ordinal);
        var analyzer = TextAnalyzer.Of(language);
        queries = new(analyzer, words.Skipped, Same(articles, glossary, words));
        vocabulary = new(analyzer);
        sections = [.. articles.SelectMany(article => IndexedSection.Of(article, vocabulary))];
        var writer = new SectionWriter(analyzer, vocabulary, asked => queries.Read(asked).Canonical);
        searcher = new(DirectoryReader.Open(writer.Write(sections, new ShareOfWords()))) { Similarity = new ShareOfWords() };
        spelling = new(sections, analyzer, vocabulary);
        dangers = [.. words.Dangers.SelectMany(danger => danger.Words.Select(word => (queries.StemsOf(word), danger)))];
        answers = [.. asking.Answers.SelectMany(answer => answer.Asked.Select(asked => (queries.Read(asked).Meanings, answer)))];
        foreach (var term in glossary.Terms.Values)
        {
            foreach (var wording in term.Wordings)
            {
                terms.TryAdd(queries.Read(wording).Canonical, term);
            }
        }
    }

    /// <summary>At most <paramref name="most"/> pages and as many claim checks for a query.</summary>
    public SearchResults Find(string query, int most = 20)
    {
        var typed = query.Length > MaxQuery ? query[..MaxQuery] : query;
        var corrected = spelling.Correct(typed);
        var read = queries.Read(corrected ?? typed);
        if (read.Parts.Count == 0)
        {
            return SearchResults.None;
        }

        var answer = AnswerTo(read);
        var asked = vocabulary.WordsWith(read.Marked);
        var hits = Sections(read).DistinctBy(section => section.Article.Path).Take(4 * most).ToList();
        return new()
        {
            Corrected = corrected,
            Signs = SignsFor(read.Tokens),
            Answer = answer,
            AnswerPage = answer is null ? null : byPath.GetValueOrDefault(answer.Page),
            Term = terms.GetValueOrDefault(read.Canonical),
            Pages = [.. hits.Where(hit => hit.Article.Kind is not ArticleKind.Claim).Take(most).Select(Show)],
            Claims = [.. hits.Where(hit => hit.Article.Kind is ArticleKind.Claim).Take(most).Select(Show)],
        };

        SearchHit Show(IndexedSection hit) => new(hit.Article, hit.Heading, hit.Excerpt(asked));
    }

    private IEnumerable<IndexedSection> Sections(Query query) =>
        searcher.Search(SectionQuery.Of(query, searcher.IndexReader), MostSections).ScoreDocs.Select(found => sections[found.Doc]);

    /// <summary>Groups of one meaning: those of the editors, the glossary's wordings, and the names of each medicine.</summary>
    internal static IEnumerable<IEnumerable<string>> Same(IEnumerable<Article> articles, TermIndex glossary, SearchWords words) =>
    [
        .. words.Same,
        .. glossary.Terms.Values.Select(term => term.Wordings),
        .. articles.SelectMany(article => article.Blocks).OfType<MedicineBlock>()
            .Select(block => block.Medicine).DistinctBy(medicine => medicine.Medicine.Key)
            .Select(medicine => medicine.Words.Also.Concat(medicine.Medicine.Brands).Prepend(medicine.Words.Name)),
    ];

    private IReadOnlyList<SignCard> SignsFor(IReadOnlyList<Token> tokens)
    {
        var stems = tokens.Select(token => token.Stem).ToArray();
        return cardsOf(dangers.Where(danger => stems.AsSpan().IndexOf(danger.Stems) >= 0)
            .SelectMany(danger => danger.Danger.Signs).ToHashSet(StringComparer.Ordinal));
    }

    /// <summary>The answer whose question shares most of its meanings with the query, if it shares nearly all.</summary>
    private WrittenAnswer? AnswerTo(Query query)
    {
        const double Enough = 0.7;
        return answers
            .Select(item => (Share: Shared(item.Meanings, query.Meanings), item.Answer))
            .Where(item => item.Share >= Enough)
            .OrderByDescending(item => item.Share)
            .FirstOrDefault().Answer;
    }

    private static double Shared(IReadOnlySet<string> one, IReadOnlySet<string> other)
    {
        var both = one.Count(other.Contains);
        return (double)both / (one.Count + other.Count - both);
    }

    /// <summary>
    /// BM25, times the share of the query's words that a section has: a page with all words stands before one with many of some.
    /// </summary>
    private sealed class ShareOfWords : BM25Similarity
    {
        public override float Coord(int overlap, int maxOverlap) => (float)overlap / maxOverlap;
    }
}
