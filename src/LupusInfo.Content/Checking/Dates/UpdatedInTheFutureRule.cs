using LupusInfo.Content.Articles;
using LupusInfo.Content.Problems;

namespace LupusInfo.Content.Checking.Dates;

/// <summary>A page was not updated, nor its evidence searched, on a day that has not come.</summary>
public sealed class UpdatedInTheFutureRule : Rule
{
    public override string Id => "updated-in-the-future";

    public override Severity Severity => Severity.Warning;

    public override string Why => "Readers judge by the date how fresh a page is; a wrong one takes that away.";

    public override string Bad => "---\nupdated: 2026-12-24\n---\nSleep early.";

    public override string Good => "---\nupdated: 2026-11-20\n---\nSleep early.";

    public override bool LooksFurther => true;

    public override IEnumerable<Problem> Check(Article article, Site site) =>
        from day in new (string Field, DateOnly? On)[] { ("updated", article.Front.Updated), ("evidence_searched", article.Front.EvidenceSearched) }
        where day.On > site.Today
        select At(article, article.Front.PlaceOf(day.Field), $"\"{day.Field}\" is {day.On:yyyy-MM-dd}, and today is {site.Today:yyyy-MM-dd}.", "Write the day on which it was done.");
}
