using LupusInfo.Content.Articles;
using LupusInfo.Content.Problems;

namespace LupusInfo.Content.Checking.Dates;

/// <summary>A translation is as fresh as the page that it was made from.</summary>
public sealed class TranslationOlderRule : Rule
{
    public override string Id => "translation-older";

    public override Severity Severity => Severity.Warning;

    public override string Why => "Readers of the other language would go by advice that has changed.";

    public override string Bad => """
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

    public override string Good => Bad.Replace("2026-03-01", "2026-11-20", StringComparison.Ordinal);

    public override bool LooksFurther => true;

    public override IEnumerable<Problem> Check(Article article, Site site)
    {
        if (!IsEnglish(article) && site.Find(Address.OfArticle(Address.RootLanguage + article.Path[article.Language.Length..])) is { } source && article.Front.Updated < source.Front.Updated)
        {
            yield return At(article, article.Front.PlaceOf("updated"), $"{source.Path} was updated on {source.Front.Updated:yyyy-MM-dd}, after this translation ({article.Front.Updated:yyyy-MM-dd}).", "Bring the translation up to date, then its date.");
        }
    }
}
