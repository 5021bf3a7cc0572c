using LupusInfo.Content.Problems;

namespace LupusInfo.Content.Checking.Structure;

/// <summary>No two pages of a language have one title.</summary>
public sealed class DuplicateTitleRule : Rule
{
    public override string Id => "duplicate-title";

    public override Severity Severity => Severity.Error;

    public override string Why => "In search results, tabs and lists nobody can tell two pages with one title apart.";

    public override string Bad => "== en/lupus/one.md\n---\ntitle: \"Lupus and sleep\"\n---\nSleep early.\n== en/lupus/two.md\n---\ntitle: \"Lupus and sleep\"\n---\nSleep late.";

    public override string Good => "== en/lupus/one.md\n---\ntitle: \"Lupus and sleep\"\n---\nSleep early.\n== en/lupus/two.md\n---\ntitle: \"Lupus and rest\"\n---\nSleep late.";

    public override IEnumerable<Problem> Check(Site site) =>
        from same in site.Articles.Values.GroupBy(article => (article.Language, article.Title.ToLowerInvariant()))
        let first = same.MinBy(article => article.Path, StringComparer.Ordinal)
        from article in same
        where article != first
        select At(article, article.Front.PlaceOf("title"), $"{first.Path} has the same title.", "Say in the title what only this page answers.");
}
