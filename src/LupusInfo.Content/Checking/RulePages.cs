using LupusInfo.Content.Problems;

namespace LupusInfo.Content.Checking;

/// <summary>Everything that the check can find, wherever it is found.</summary>
public static class RulePages
{
    /// <summary>In the order of their ids.</summary>
    public static IReadOnlyList<RulePage> All { get; } =
    [
        .. Rules.OfArticles.Select(rule => rule.Page)
            .Concat(Rules.OfSites.Select(rule => rule.Page))
            .Concat(ReadingRules.All)
            .Concat(HistoryRules.All)
            .OrderBy(page => page.Id, StringComparer.Ordinal),
    ];

    private static readonly Dictionary<string, RulePage> ById = All.ToDictionary(page => page.Id, StringComparer.Ordinal);

    /// <summary>The page of a rule; null for an id that is none.</summary>
    public static RulePage? Find(string id) => ById.GetValueOrDefault(id);

    /// <summary>Whether a problem keeps its article from being published.</summary>
    public static bool HoldsBack(Problem problem) =>
        problem.Severity is Severity.Error && Find(problem.Rule) is not { KeepsPublished: true };
}
