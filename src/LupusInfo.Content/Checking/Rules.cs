using LupusInfo.Content.Articles;
using LupusInfo.Content.Problems;

namespace LupusInfo.Content.Checking;

/// <summary>Every rule, in the order of ids.</summary>
public static class Rules
{
    /// <summary>Rules on one article alone.</summary>
    public static IReadOnlyList<ArticleRule> OfArticles { get; } = All<ArticleRule>();

    /// <summary>Rules that look at the whole site or at the day.</summary>
    public static IReadOnlyList<SiteRule> OfSites { get; } = All<SiteRule>();

    /// <summary>What the rules on one article alone find in it.</summary>
    public static IEnumerable<Problem> Check(Article article, Surroundings around) => OfArticles.SelectMany(rule => rule.Check(article, around));

    /// <summary>What the rules that look further find in a site.</summary>
    public static IEnumerable<Problem> Check(Site site) => OfSites.SelectMany(rule => rule.Check(site));

    private static IReadOnlyList<T> All<T>()
        where T : Rule =>
        [.. typeof(Rules).Assembly.GetTypes()
            .Where(type => type.IsSubclassOf(typeof(T)))
            .Select(type => (T)Activator.CreateInstance(type)!)
            .OrderBy(rule => rule.Page.Id, StringComparer.Ordinal)];
}
