using LupusInfo.Content.Problems;

namespace LupusInfo.Content.Checking.Dates;

/// <summary>A clinician's signature stands under the text that was read, and no other.</summary>
public sealed class ReviewStaleRule() : SiteRule(new(
    "review-stale",
    Severity.Warning,
    Why: "A name under words that its bearer never saw is a promise that nobody made; the page says that it was changed.",
    Bad: Record + "  text: \"0000000000000000\"\n",
    Good: Record + "  text: \"ba8413dba363e2b4\"\n"))
{
    private const string Record = """
        == en/lupus/example.md
        ---
        updated: 2026-11-20
        ---
        Sleep early.
        == data/reviews.yaml
        en/lupus/example.md:
          by: "A Name"
          role: "rheumatologist"
          on: 2026-11-20

        """;

    public override IEnumerable<Problem> Check(Site site) =>
        from article in site.Articles.Values
        let review = site.ReviewOf(article)
        where review is { Holds: false }
        select At(
            article,
            article.Front.PlaceOf("updated"),
            $"The text was changed since {review.By}, {review.Role}, read it on {review.On:yyyy-MM-dd}.",
            "Have it read again, and write that down with \"review sign\".");
}
