using LupusInfo.Content.Problems;

namespace LupusInfo.Content.Checking.Dates;

/// <summary>A page was not updated, nor its evidence searched, on a day that has not come.</summary>
public sealed class UpdatedInTheFutureRule() : SiteRule(new(
    "updated-in-the-future",
    Severity.Warning,
    Why: "Readers judge by the date how fresh a page is; a wrong one takes that away.",
    Bad: """
        ---
        updated: 2026-12-24
        ---
        Sleep early.
        """,
    Good: """
        ---
        updated: 2026-11-20
        ---
        Sleep early.
        """))
{
    public override IEnumerable<Problem> Check(Site site) =>
        from article in site.Articles.Values
        from day in new (string Field, DateOnly? On)[] { ("updated", article.Front.Updated),
            ("evidence_searched", article.Front.EvidenceSearched) }
        // The site's day is that of UTC: east of it an editor's day begins earlier.
        where day.On > site.Today.AddDays(1)
        select At(
            article,
            article.Front.PlaceOf(day.Field),
            $"\"{day.Field}\" is {day.On:yyyy-MM-dd}, and today is {site.Today:yyyy-MM-dd}.",
            "Write the day on which it was done.");
}
