using LupusInfo.Content.Problems;

namespace LupusInfo.Content.Checking.Structure;

/// <summary>No two pages of a language have one title.</summary>
public sealed class DuplicateTitleRule() : SiteRule(new(
    "duplicate-title",
    Severity.Error,
    Why: "In search results, tabs and lists nobody can tell two pages with one title apart.",
    Bad: """
        == en/lupus/one.md
        ---
        title: "Lupus and sleep"
        ---
        Sleep early.
        == en/lupus/two.md
        ---
        title: "Lupus and sleep"
        ---
        Sleep late.
        """,
    Good: """
        == en/lupus/one.md
        ---
        title: "Lupus and sleep"
        ---
        Sleep early.
        == en/lupus/two.md
        ---
        title: "Lupus and rest"
        ---
        Sleep late.
        """) { KeepsPublished = true })
{
    public override IEnumerable<Problem> Check(Site site) =>
        from same in site.Articles.Values.GroupBy(article => (article.Language, article.Title.ToLowerInvariant()))
        let first = same.MinBy(article => article.Path, StringComparer.Ordinal)
        from article in same
        where article != first
        select At(article, article.Front.PlaceOf("title"), $"{first.Path} has the same title.",
            "Say in the title what only this page answers.");
}
