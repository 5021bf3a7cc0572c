using LupusInfo.Content;
using LupusInfo.Content.Articles;
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

/// <summary>A part of an article that names no source.</summary>
/// <param name="Article">The article.</param>
/// <param name="Heading">The part's heading; null for what stands before the first.</param>
/// <param name="Words">Words in it.</param>
public sealed record UncitedSection(Article Article, Heading? Heading, int Words);
