using LupusInfo.Content.Articles;
using LupusInfo.Content.Problems;

namespace LupusInfo.Content.Checking.Dates;

/// <summary>A page that draws a record was updated on the day on which the record was, or later.</summary>
public sealed class UpdatedOlderThanRecordRule() : ArticleRule(new(
    "updated-older-than-record",
    Severity.Warning,
    Why: "The page shows what the record says now: with an old day there, nobody learns that a dose or a count on it changed.",
    Bad: """
        ---
        updated: 2026-11-19
        ---
        ::: fact-box remission
        :::
        """,
    Good: """
        ---
        updated: 2026-11-20
        ---
        ::: fact-box remission
        :::
        """))
{
    public override IEnumerable<Problem> Check(Article article, Surroundings around)
    {
        var newest = article.Records.DefaultIfEmpty((Key: "", Checked: DateOnly.MinValue)).MaxBy(record => record.Checked);
        if (newest.Checked > article.Front.Updated)
        {
            yield return At(
                article,
                article.Front.PlaceOf("updated"),
                $"\"updated\" is {article.Front.Updated:yyyy-MM-dd}, and the page draws \"{newest.Key}\", "
                    + $"which is of {newest.Checked:yyyy-MM-dd}.",
                $"Read the page again and write \"updated: {newest.Checked:yyyy-MM-dd}\".");
        }
    }
}
