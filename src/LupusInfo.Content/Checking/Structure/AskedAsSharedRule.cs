using LupusInfo.Content.Problems;

namespace LupusInfo.Content.Checking.Structure;

/// <summary>One way to ask leads to one page.</summary>
public sealed class AskedAsSharedRule() : SiteRule(new(
    "asked-as-shared",
    Severity.Error,
    Why: "Somebody who asks in these words is to find one page first; two pages that claim them push each other down.",
    Bad: """
        == en/lupus/one.md
        ---
        asked_as: ["why am I so tired"]
        ---
        Sleep early.
        == en/lupus/two.md
        ---
        title: "Another page"
        asked_as: ["Why am I so tired"]
        ---
        Sleep late.
        """,
    Good: """
        == en/lupus/one.md
        ---
        asked_as: ["why am I so tired"]
        ---
        Sleep early.
        == en/lupus/two.md
        ---
        title: "Another page"
        asked_as: ["when to go to bed"]
        ---
        Sleep late.
        """) { KeepsPublished = true })
{
    public override IEnumerable<Problem> Check(Site site) =>
        from asked in site.Articles.Values.SelectMany(article => article.Front.AskedAs.Select((words, number) => (article, words, number)))
        group asked by (asked.article.Language, asked.words.ToLowerInvariant()) into same
        let first = same.MinBy(asked => (asked.article.Path, asked.number)).article
        from asked in same.OrderBy(asked => (asked.article.Path, asked.number)).Skip(1)
        select At(asked.article, PlaceOf(asked.article, asked.number), $"{first.Path} has the same words.",
            "Leave them with the page that answers them best.");

    private static Position PlaceOf(Articles.Article article, int number) => article.Front.Fields.Items("asked_as")[number].At;
}
