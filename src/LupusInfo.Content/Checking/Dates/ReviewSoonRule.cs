using LupusInfo.Content.Articles;
using LupusInfo.Content.Problems;

namespace LupusInfo.Content.Checking.Dates;

/// <summary>A review that is due within 60 days is announced.</summary>
public sealed class ReviewSoonRule : Rule
{
    private const int Days = 60;

    public override string Id => "review-soon";

    public override Severity Severity => Severity.Warning;

    public override string Why => "A review takes weeks; who hears of it on the day publishes an overdue page.";

    public override string Bad => "---\nupdated: 2025-12-20\nreview_by: 2026-12-20\n---\nSleep early.";

    public override string Good => "---\nupdated: 2026-11-20\nreview_by: 2027-11-20\n---\nSleep early.";

    public override bool LooksFurther => true;

    public override IEnumerable<Problem> Check(Article article, Site site)
    {
        if (article.Front.ReviewBy is { } due && !article.IsOverdue(site.Today) && due.DayNumber - site.Today.DayNumber <= Days)
        {
            yield return At(article, article.Front.PlaceOf("review_by"), $"The next review is due on {due:yyyy-MM-dd}, in {due.DayNumber - site.Today.DayNumber} days.", "Plan it now, and ask whoever reviews it.");
        }
    }
}
