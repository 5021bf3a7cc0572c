using LupusInfo.Content.Articles;
using LupusInfo.Content.Problems;

namespace LupusInfo.Content.Checking.Structure;

/// <summary>Every page can be reached: its section has a page that lists it, or another article links to it.</summary>
public sealed class OrphanPageRule() : SiteRule(new(
    "orphan-page",
    Severity.Warning,
    Why: "Nobody finds a page that no list and no link leads to.",
    Bad: """
        == en/archive/old-trials.md
        Ten trials were stopped.
        """,
    Good: """
        == en/lupus/old-trials.md
        Ten trials were stopped.
        """))
{
    public override IEnumerable<Problem> Check(Site site)
    {
        var linked = site.Articles.Values
            .SelectMany(article => article.Links.Where(link => link.TargetPath != article.Path))
            .Select(link => site.Resolve(link.TargetPath)?.Path ?? link.TargetPath)
            .ToHashSet(StringComparer.Ordinal);
        return site.Articles.Values
            .Where(article => !linked.Contains(article.Path) && !IsListed(article, site))
            .Select(article => At(article, Position.Start, "No list and no link leads to this page.", $"Link to it from a related article, or add {article.File.Folder}/index.md."));
    }

    private static bool IsListed(Article article, Site site) =>
        article.File.Folder == article.Language || article.Kind is ArticleKind.Section || site.Languages[article.Language].Navigation.SectionOf(article)?.Index is not null;
}
