using LupusInfo.Content.Articles;
using LupusInfo.Content.Problems;

namespace LupusInfo.Content.Checking.Structure;

/// <summary>Every folder has a page of its own: it lists the others, and the way from the home page leads through it.</summary>
public sealed class SectionWithoutPageRule() : SiteRule(new(
    "section-without-page",
    Severity.Error,
    Why: "Nobody finds a page that no list leads to, and the link above it leads nowhere.",
    Bad: """
        == en/archive/old-trials.md
        Ten trials were stopped.
        """,
    Good: """
        == en/lupus/old-trials.md
        Ten trials were stopped.
        """))
{
    public override IEnumerable<Problem> Check(Site site) =>
        from article in site.Articles.Values.OrderBy(article => article.Path, StringComparer.Ordinal)
        let folder = article.File.Folder
        where folder != article.Language
        group article by folder into section
        let index = $"{section.Key}/index.md"
        where site.Addresses.At(Address.OfArticle(index)) is not { } owner || owner.File != index
        select At(section.First(), Position.Start, $"{section.Key} has no page of its own.", $"Add {index}, which lists its pages.");
}
