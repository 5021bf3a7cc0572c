using LupusInfo.Content.Articles;
using LupusInfo.Content.Glossary;

namespace LupusInfo.Content.Search;

/// <summary>Finds articles by words, in memory: one entry a word stem, with a weight for where the word stands.</summary>
public sealed class SearchIndex
{
    private readonly Dictionary<string, Dictionary<Article, double>> weights = new(StringComparer.Ordinal);
    private readonly Dictionary<string, string> sameAs = new(StringComparer.Ordinal);
    private readonly int count;

    /// <summary>Indexes published articles; the glossary's other wordings find the same pages.</summary>
    public SearchIndex(IReadOnlyCollection<Article> articles, TermIndex glossary)
    {
        count = articles.Count;
        foreach (var term in glossary.Terms.Values.Where(term => term.Abbreviation is not null))
        {
            sameAs.TryAdd(Stem(term.Abbreviation!), term.Name);
        }

        foreach (var article in articles)
        {
            foreach (var passage in article.Passages)
            {
                Add(article, passage.Text, WeightOf(passage));
            }

            foreach (var asked in article.Front.AskedAs)
            {
                Add(article, asked, 8);
            }
        }
    }

    /// <summary>
    /// At most <paramref name="most"/> articles for a query of any length, best first. A longer query than 200 characters is cut.
    /// </summary>
    public IReadOnlyList<SearchHit> Find(string query, int most = 20)
    {
        var words = Stems(query.Length > 200 ? query[..200] : query).ToList();
        words.AddRange(words.ToList().SelectMany(word => sameAs.TryGetValue(word, out var name) ? Stems(name) : []));
        var scores = new Dictionary<Article, double>(ReferenceEqualityComparer.Instance);
        foreach (var word in words.Distinct())
        {
            foreach (var (article, weight) in Matches(word))
            {
                scores[article] = scores.GetValueOrDefault(article) + weight;
            }
        }

        return [.. scores.OrderByDescending(score => score.Value).ThenBy(score => score.Key.Path, StringComparer.Ordinal).Take(most)
            .Select(score => new SearchHit(score.Key, Excerpt(score.Key, words)))];
    }

    /// <summary>A word that is found counts the more the rarer it is; one that is not found may be the beginning of another.</summary>
    private IEnumerable<(Article Article, double Weight)> Matches(string word)
    {
        if (weights.TryGetValue(word, out var exact))
        {
            var rarity = Math.Log(1 + ((double)count / exact.Count));
            return exact.Select(item => (item.Key, item.Value * rarity));
        }

        return word.Length < 3 ? [] : weights.Where(entry => entry.Key.StartsWith(word, StringComparison.Ordinal))
            .SelectMany(entry => entry.Value.Select(item => (item.Key, item.Value / 2)));
    }

    private static double WeightOf(Passage passage) => passage switch
    {
        { Field: "title" } => 12,
        { Kind: PassageKind.Heading } => 5,
        { Kind: PassageKind.FrontMatter } => 4,
        _ => 1,
    };

    private void Add(Article article, string text, double weight)
    {
        foreach (var stem in Stems(text))
        {
            if (!weights.TryGetValue(stem, out var articles))
            {
                weights[stem] = articles = new(ReferenceEqualityComparer.Instance);
            }

            // The tenth mention in running text says little that the third did not.
            var before = articles.GetValueOrDefault(article);
            articles[article] = before + (weight / (1 + (before / 10)));
        }
    }

    private static string Excerpt(Article article, List<string> words) =>
        article.Passages.FirstOrDefault(passage =>
            passage.Kind is PassageKind.Paragraph or PassageKind.ListItem && Stems(passage.Text).Any(words.Contains)) is { } passage
            ? Shorten(passage.Text)
            : article.Front.Description;

    private static string Shorten(string text) => text.Length <= 220 ? text : text[..text.LastIndexOf(' ', 220)] + " …";

    private static IEnumerable<string> Stems(string text) => Sentences.Words(text).Select(Stem).Where(stem => stem.Length > 1);

    /// <summary>Plural and common endings off, so that "kidneys" finds "kidney". Rough on purpose: both sides are cut alike.</summary>
    private static string Stem(string word)
    {
        var stem = word.ToLowerInvariant().Replace("’s", "", StringComparison.Ordinal).Replace("'s", "", StringComparison.Ordinal);
        foreach (var (ending, put) in new[] { ("ies", "y"), ("ing", ""), ("es", "e"), ("s", ""), ("ed", "") })
        {
            if (stem.Length > ending.Length + 3 && stem.EndsWith(ending, StringComparison.Ordinal)
                && !stem.EndsWith("ss", StringComparison.Ordinal) && !stem.EndsWith("us", StringComparison.Ordinal))
            {
                return stem[..^ending.Length] + put;
            }
        }

        return stem;
    }
}

/// <summary>A found article and a piece of its text.</summary>
public sealed record SearchHit(Article Article, string Excerpt);
