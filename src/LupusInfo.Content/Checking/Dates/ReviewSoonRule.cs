using LupusInfo.Content.Problems;

namespace LupusInfo.Content.Checking.Dates;

/// <summary>A review that is due within 60 days is announced.</summary>
public sealed class ReviewSoonRule() : SiteRule(new(
    "review-soon",
    Severity.Warning,
    Why: "A review takes weeks; who hears of it on the day publishes an overdue page.",
    Bad: """
        ---
        updated: 2025-12-20
        review_by: 2026-12-20
        ---
        Sleep early.
        """,
    Good: """
        ---
        updated: 2026-11-20
        review_by: 2027-11-20
        ---
        Sleep early.
        """))
{
    private const int Days = 60;

    public override IEnumerable<Problem> Check(Site site) =>
        from article in site.Articles.Values
        let due = article.Front.ReviewBy ?? DateOnly.MaxValue
        let days = due.DayNumber - site.Today.DayNumber
        where days <= Days && !article.IsOverdue(site.Today)
        select At(
            article,
            article.Front.PlaceOf("review_by"),
            $"The next review is due {(days == 0 ? "today" : days == 1 ? "tomorrow" : $"on {due:yyyy-MM-dd}, in {days} days")}.",
            "Plan it now, and ask whoever reviews it.");
}
