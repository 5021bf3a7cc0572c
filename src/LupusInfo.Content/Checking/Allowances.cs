using LupusInfo.Content.Articles;
using LupusInfo.Content.Problems;

namespace LupusInfo.Content.Checking;

/// <summary>What becomes of a finding by the article that it is in.</summary>
public static class Allowances
{
    /// <summary>
    /// The problems that stand: without those that an editor lets stand until a day that has not come. In a draft, which nobody is served,
    /// an error is a warning.
    /// </summary>
    /// <param name="found">All problems.</param>
    /// <param name="articleAt">The article of a file; null where it could not be read.</param>
    /// <param name="today">The day.</param>
    public static IEnumerable<Problem> Apply(IEnumerable<Problem> found, Func<string, Article?> articleAt, DateOnly today) =>
        from problem in found
        let front = articleAt(problem.File)?.Front
        where front is null || !IsAllowed(front, problem, today)
        select front is { Draft: true } ? problem with { Severity = Severity.Warning } : problem;

    private static bool IsAllowed(FrontMatter front, Problem problem, DateOnly today) =>
        front.Allowances.Any(allowance => allowance.Rule == problem.Rule && today < allowance.Until)
        && RulePages.Find(problem.Rule) is { MayBeAllowed: true };
}
