using LupusInfo.Content.Articles;
using LupusInfo.Content.Problems;

namespace LupusInfo.Content.Checking;

/// <summary>Findings that an editor lets stand for a time, with a reason.</summary>
public static class Allowances
{
    /// <summary>Whether the article's front matter allows the finding on this day.</summary>
    public static bool Allow(Article article, Problem problem, DateOnly today) =>
        article.Front.Allowances.Any(allowance => allowance.Rule == problem.Rule && today < allowance.Until);
}
