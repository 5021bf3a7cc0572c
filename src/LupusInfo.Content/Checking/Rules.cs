namespace LupusInfo.Content.Checking;

/// <summary>Every rule, in the order of ids.</summary>
public static class Rules
{
    /// <summary>Rules on one article alone.</summary>
    public static IReadOnlyList<ArticleRule> OfArticles { get; } = All<ArticleRule>();

    /// <summary>Rules that look at the whole site or at the day.</summary>
    public static IReadOnlyList<SiteRule> OfSites { get; } = All<SiteRule>();

    private static IReadOnlyList<T> All<T>()
        where T : Rule =>
        [.. typeof(Rules).Assembly.GetTypes()
            .Where(type => type.IsSubclassOf(typeof(T)))
            .Select(type => (T)Activator.CreateInstance(type)!)
            .OrderBy(rule => rule.Page.Id, StringComparer.Ordinal)];
}
