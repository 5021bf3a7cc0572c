using LupusInfo.Content.Problems;

namespace LupusInfo.Content.Checking.Structure;

/// <summary>No two pages of a language have one description.</summary>
public sealed class DuplicateDescriptionRule() : SiteRule(new(
    "duplicate-description",
    Severity.Error,
    Why: "The description is what a search shows of the page; the same words twice hide one of the two.",
    Bad: $"== en/lupus/one.md\n---\n{Sleep}\n---\nSleep early.\n== en/lupus/two.md\n---\n{Sleep}\n---\nSleep late.",
    Good: $"== en/lupus/one.md\n---\n{Sleep}\n---\nSleep early.\n== en/lupus/two.md\n---\n{Rest}\n---\nSleep "
        + "late.") { KeepsPublished = true })
{
    private const string Sleep = "description: \"How much sleep people with lupus need, and what to do when it does not come.\"";

    private const string Rest = "description: \"How to plan short rests through the day when lupus makes you very tired.\"";

    public override IEnumerable<Problem> Check(Site site) =>
        from same in site.Articles.Values.GroupBy(article => (article.Language, article.Front.Description.ToLowerInvariant()))
        let first = same.MinBy(article => article.Path, StringComparer.Ordinal)
        from article in same
        where article != first
        select At(article, article.Front.PlaceOf("description"), $"{first.Path} has the same description.",
            "Say what only this page tells.");
}
