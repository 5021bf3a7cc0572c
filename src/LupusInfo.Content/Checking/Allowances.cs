using LupusInfo.Content.Articles;
using LupusInfo.Content.Problems;

namespace LupusInfo.Content.Checking;

/// <summary>Findings that an editor lets stand for a time, with a reason.</summary>
public static class Allowances
{
    /// <summary>Rules without exceptions: a therapy page has its parts, a late review is late, and an allowance does not allow itself.</summary>
    public static IReadOnlyList<string> Never { get; } = ["therapy-parts", "review-overdue", "allowance-expired", "allowance-unknown-rule"];

    /// <summary>Whether the article's front matter allows the finding on this day.</summary>
    public static bool Allow(Article article, Problem problem, DateOnly today) =>
        article.Front.Allowances.Any(allowance => allowance.Rule == problem.Rule && today < allowance.Until && !Never.Contains(problem.Rule));
}
