using LupusInfo.Content.Articles;
using LupusInfo.Content.Problems;

namespace LupusInfo.Content.Checking.Dates;

/// <summary>A translation is as fresh as the page that it was made from.</summary>
public sealed class TranslationOlderRule() : SiteRule(new(
    "translation-older",
    Severity.Warning,
    Why: "Readers of the other language would go by advice that has changed.",
    Bad: Bad,
    Good: Bad.Replace("2026-03-01", "2026-11-20", StringComparison.Ordinal)))
{
    private const string Bad = """
        == en/lupus/sleep.md
        ---
        updated: 2026-11-20
        ---
        Sleep early.
        == fr/lupus/index.md
        ---
        title: "Lupus"
        kind: section
        ---
        Bienvenue.
        == fr/lupus/sleep.md
        ---
        updated: 2026-03-01
        ---
        Dormez bien.
        """;

    public override IEnumerable<Problem> Check(Site site) =>
        from article in site.Articles.Values
        where !IsEnglish(article)
        let source = site.Find(Address.OfArticle(Address.InRootLanguage(article.Path)))
        where source is not null && article.Front.Updated < source.Front.Updated
        select At(
            article,
            article.Front.PlaceOf("updated"),
            $"{source.Path} was updated on {source.Front.Updated:yyyy-MM-dd}, after this translation ({article.Front.Updated:yyyy-MM-dd}).",
            "Bring the translation up to date, then its date.");
}
