using LupusInfo.Content.Articles;
using LupusInfo.Content.Problems;

namespace LupusInfo.Content.Checking.Dates;

/// <summary>The next review is at most a year away, half a year where evidence is weighed.</summary>
public sealed class ReviewTooFarRule() : SiteRule(new(
    "review-too-far",
    Severity.Warning,
    Why: "Medical advice that nobody looks at for years is wrong before its date comes.",
    Bad: """
        ---
        updated: 2026-11-20
        review_by: 2029-11-20
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
    private const int MonthsOfCare = 12;

    private const int MonthsOfEvidence = 6;

    /// <summary>An editor east of UTC begins the day earlier.</summary>
    private const int DaysOfGrace = 1;

    /// <summary>
    /// How many months a page of a kind may wait for its next review: the evidence on therapies and claims moves faster.
    /// </summary>
    public static int MonthsOf(ArticleKind kind) => kind is ArticleKind.Therapy or ArticleKind.Claim ? MonthsOfEvidence : MonthsOfCare;

    public override IEnumerable<Problem> Check(Site site) =>
        from article in site.Articles.Values
        let months = MonthsOf(article.Kind)
        where article.Front.ReviewBy > site.Today.AddMonths(months).AddDays(DaysOfGrace)
        select At(
            article,
            article.Front.PlaceOf("review_by"),
            $"The next review is on {article.Front.ReviewBy:yyyy-MM-dd}, more than {months} months from today.",
            $"Name a day up to {site.Today.AddMonths(months):yyyy-MM-dd}.");
}
