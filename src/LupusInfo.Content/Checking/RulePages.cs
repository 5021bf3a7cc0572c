using LupusInfo.Content.Problems;

namespace LupusInfo.Content.Checking;

/// <summary>Everything that the check can find, by id, wherever it is found.</summary>
public static class RulePages
{
    /// <summary>In the order of their ids.</summary>
    public static IReadOnlyList<RulePage> All { get; } =
    [
        .. Rules.All.Select(rule => new RulePage(rule.Id, rule.Severity, rule.Why, rule.Bad, rule.Good))
            .Concat(ReadingRules.All)
            .Concat(HistoryRules.All)
            .OrderBy(page => page.Id, StringComparer.Ordinal),
    ];
}
