using LupusInfo.Content;
using LupusInfo.Content.Articles;
using LupusInfo.Content.Checking;
using LupusInfo.Content.Checking.Overclaims;
using LupusInfo.Content.Evidence;
using LupusInfo.Content.Glossary;

namespace LupusInfo.Web.Desk;

/// <summary>What the site as a whole still lacks.</summary>
public static class DeskReport
{
    /// <summary>A section with fewer words than this says little that needs a source.</summary>
    private const int FewestWords = 30;

    /// <summary>Sections of articles, therapies and claims that have text and name no source.</summary>
    public static IEnumerable<UncitedSection> UncitedSections(Site site) =>
        from article in site.Articles.Values
        where article.Kind is not (ArticleKind.Section or ArticleKind.Page or ArticleKind.Sheet)
        from section in article.Passages.Where(passage => passage.IsRunningText).GroupBy(passage => passage.Section, StringComparer.Ordinal)
        let words = section.Sum(passage => Sentences.Words(passage.Text).Count())
        where words >= FewestWords && section.All(passage => passage.Mentions.Count == 0)
        let heading = article.Headings.FirstOrDefault(heading => heading.Id == section.Key)
        select new UncitedSection(article, heading, words);

    /// <summary>Sources that articles cite, by how far they were read: the most common first.</summary>
    public static IEnumerable<IGrouping<string, CitedSource>> SourcesByReading(Site site) =>
        Cited(site).GroupBy(source => source.Source.Read, StringComparer.Ordinal).OrderByDescending(read => read.Count());

    /// <summary>Sources that articles cite, the oldest first; those without a year after all others.</summary>
    public static IEnumerable<CitedSource> SourcesByAge(Site site) =>
        Cited(site).OrderBy(source => source.Source.Year ?? int.MaxValue).ThenBy(source => source.Source.Key, StringComparer.Ordinal);

    /// <summary>
    /// Pages and files of data with sentences that could hurt if they were wrong and that no clinician has read, the most first.
    /// </summary>
    public static IEnumerable<(string Path, Article? Article, int Sentences)> WaitingForClinician(Site site) =>
        from sentence in OpenReview.Of(site)
        group sentence by sentence.File into file
        orderby file.Count() descending
        select (file.Key, site.Resolve(file.Key), file.Count());

    /// <summary>
    /// The sentences of a page that the model of overclaims judges, what sounds most like selling first: also those below a warning.
    /// None in a language that it was not trained on.
    /// </summary>
    public static IEnumerable<JudgedSentence> SentencesByScore(Site site, Article article) =>
        OverclaimModel.Trained is not { } model || !Rule.IsEnglish(article) ? [] :
        from judged in OverclaimRule.Judged(article, site.Languages[article.Language].Glossary)
        let score = model.Score(judged.Text)
        orderby score descending
        select new JudgedSentence(article, judged.Sentence.Text, judged.Passage.PlaceOf(judged.Sentence).Line, score);

    private static IEnumerable<CitedSource> Cited(Site site) =>
        site.Articles.Values.SelectMany(article => article.Sources.Select(source => (source, article)))
            .GroupBy(item => item.source.Key, item => item, StringComparer.Ordinal)
            .Select(source => new CitedSource(source.First().source, [.. source.Select(item => item.article)]));

    /// <summary>Words of the glossary that no article uses.</summary>
    public static IEnumerable<Term> UnusedTerms(Site site)
    {
        var used = site.Articles.Values.SelectMany(article => article.Terms).ToHashSet();
        return site.Languages.Values.SelectMany(language => language.Glossary.Terms.Values)
            .Where(term => !used.Contains(term.Key)).OrderBy(term => term.Name, StringComparer.OrdinalIgnoreCase);
    }

    /// <summary>Pages by the day of their next review, the most urgent first.</summary>
    public static IEnumerable<IGrouping<DateOnly, Article>> Reviews(Site site) =>
        site.Articles.Values.Where(article => article.Front.ReviewBy is not null).OrderBy(article => article.Path, StringComparer.Ordinal)
            .GroupBy(article => article.Front.ReviewBy!.Value).OrderBy(day => day.Key);
}

/// <summary>A source and the pages that cite it.</summary>
public sealed record CitedSource(Reference Source, IReadOnlyList<Article> Pages);

/// <summary>A sentence with the score of the model of overclaims, 0 to 1; what they mean stands in docs/rules-figures.md.</summary>
public sealed record JudgedSentence(Article Article, string Text, int Line, double Score);

/// <summary>A part of an article that names no source.</summary>
/// <param name="Article">The article.</param>
/// <param name="Heading">The part's heading; null for what stands before the first.</param>
/// <param name="Words">Words in it.</param>
public sealed record UncitedSection(Article Article, Heading? Heading, int Words);
