using LupusInfo.Content.Problems;

namespace LupusInfo.Content.Checking.Dates;

/// <summary>A page is reviewed by the day that it promises.</summary>
public sealed class ReviewOverdueRule() : SiteRule(new(
    "review-overdue",
    Severity.Error,
    Why: "Medical advice ages; the page tells its readers that it is overdue until somebody has looked at it again.",
    Bad: """
        ---
        updated: 2025-10-01
        review_by: 2026-10-01
        ---
        Sleep early.
        """,
    Good: """
        ---
        updated: 2026-10-01
        review_by: 2027-10-01
        ---
        Sleep early.
        """) { KeepsPublished = true, MayBeAllowed = false })
{
    public override IEnumerable<Problem> Check(Site site) =>
        from article in site.Articles.Values
        where article.IsOverdue(site.Today)
        select At(
            article,
            article.Front.PlaceOf("review_by"),
            $"The next review was due on {article.Front.ReviewBy:yyyy-MM-dd}.",
            "Review the article, then move \"review_by\".");
}
