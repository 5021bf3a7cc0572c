namespace LupusInfo.Content.Checking;

/// <summary>Every rule, by its id.</summary>
public static class Rules
{
    /// <summary>In the order of their ids.</summary>
    public static IReadOnlyList<Rule> All { get; } = [.. typeof(Rules).Assembly.GetTypes()
        .Where(type => type.IsSubclassOf(typeof(Rule)) && !type.IsAbstract)
        .Select(type => (Rule)Activator.CreateInstance(type)!)
        .OrderBy(rule => rule.Id, StringComparer.Ordinal)];

    /// <summary>Errors that fail the check but do not take the page down: a page past its review date says so to its readers, and of two pages with one title neither is worse than no page.</summary>
    public static bool KeepsPublished(string rule) => rule is "review-overdue" or "duplicate-title" or "duplicate-description";
}
