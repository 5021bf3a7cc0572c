using LupusInfo.Content.Articles;
using LupusInfo.Content.Problems;

namespace LupusInfo.Content.Checking.Dates;

/// <summary>A page was updated on the day of its newest change, or later.</summary>
public sealed class UpdatedOlderThanChangeRule() : ArticleRule(new(
    "updated-older-than-change",
    Severity.Warning,
    Why: "Readers and search engines go by \"updated\": with an old day there, nobody learns that the page changed.",
    Bad: """
        ---
        updated: 2026-10-01
        changes: [{ on: 2026-11-20, note: "Added a trial." }]
        ---
        Sleep early.
        """,
    Good: """
        ---
        updated: 2026-11-20
        changes: [{ on: 2026-11-20, note: "Added a trial." }]
        ---
        Sleep early.
        """))
{
    public override IEnumerable<Problem> Check(Article article, Surroundings around)
    {
        var newest = article.Front.Changes.Select(change => change.On).DefaultIfEmpty(DateOnly.MinValue).Max();
        if (newest > article.Front.Updated)
        {
            yield return At(
                article,
                article.Front.PlaceOf("updated"),
                $"\"updated\" is {article.Front.Updated:yyyy-MM-dd}, and the newest change is of {newest:yyyy-MM-dd}.",
                $"Write \"updated: {newest:yyyy-MM-dd}\", or mend the day of the change.");
        }
    }
}
