using LupusInfo.Content;
using LupusInfo.Content.Articles;
using LupusInfo.Content.Checking.Overclaims;
using LupusInfo.Content.Reading;

namespace LupusInfo.Overclaims;

/// <summary>What the site itself says: sentences that people have read, and that are taken for honest.</summary>
internal static class SiteSentences
{
    /// <summary>One that the rule does not judge.</summary>
    public const string Kind = "innocent-site";

    /// <summary>One that it judges.</summary>
    public const string Judged = "innocent-site-judged";

    /// <summary>Whether a sentence is one of the site's.</summary>
    public static bool Is(Labelled sentence) => sentence.Kind is Kind or Judged;

    /// <summary>All of them, each once on a page.</summary>
    public static IReadOnlyList<Labelled> Read()
    {
        var site = SiteBuilder.Build(new ContentFolder(ContentSearch.Find(null)).Read(), new(2026, 11, 27)).Site;
        return
        [
            .. from article in site.Articles.Values.OrderBy(article => article.Path, StringComparer.Ordinal)
               where article.Language == Address.RootLanguage
               let glossary = site.Languages[article.Language].Glossary
               let judged = OverclaimRule.Judged(article, glossary).Select(judged => judged.Text).ToHashSet()
               from text in OverclaimRule.Own(article).Select(own => own.Text).Distinct()
               select new Labelled(article.Path, judged.Contains(text) ? Judged : Kind, IsOver: false, text),
        ];
    }
}
