using LupusInfo.Content.Articles;
using LupusInfo.Content.Problems;

namespace LupusInfo.Content.Checking.Dates;

/// <summary>A page is reviewed by the day that it promises.</summary>
public sealed class ReviewOverdueRule : Rule
{
    public override string Id => "review-overdue";

    public override Severity Severity => Severity.Error;

    public override string Why => "Medical advice ages; the page tells its readers that it is overdue until somebody has looked at it again.";

    public override string Bad => "---\nupdated: 2025-10-01\nreview_by: 2026-10-01\n---\nSleep early.";

    public override string Good => "---\nupdated: 2026-10-01\nreview_by: 2027-10-01\n---\nSleep early.";

    public override bool LooksFurther => true;

    public override IEnumerable<Problem> Check(Article article, Site site)
    {
        if (article.IsOverdue(site.Today))
        {
            yield return At(article, article.Front.PlaceOf("review_by"), $"The next review was due on {article.Front.ReviewBy:yyyy-MM-dd}.", "Review the article, then move \"review_by\".");
        }
    }
}
