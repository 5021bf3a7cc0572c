using LupusInfo.Content;
using LupusInfo.Content.Articles;
using LupusInfo.Web.Components.Pages;
using LupusInfo.Web.StructuredData;
using Microsoft.AspNetCore.Mvc;

namespace LupusInfo.Web.Pages;

/// <summary>Every article, by its address.</summary>
[KeptByClaimFilter]
public sealed class ArticleModel(Site site, Settings settings) : SitePage(site, settings)
{
    /// <summary>The article at this address.</summary>
    public Article Shown { get; private set; } = null!;

    public ClaimFilter Filter { get; private set; } = ClaimFilter.None;

    public override IReadOnlyList<string> Topics => [.. Shown.Front.Topics, .. Shown.Path.Split('/')[1..^1]];

    public IActionResult OnGet()
    {
        if (Site.Find(Request.Path.Value ?? "/") is not { } article)
        {
            return NotFound();
        }

        Shown = article;
        Filter = ClaimQuery.Read(Request, Site);
        var language = Site.Languages[article.Language];
        var title = Filter.Name(language.Words) is { } chosen ? $"{article.Title}: {chosen}" : article.Title;
        Head = new(language, title, article.Front.Description, article.Address)
        {
            Alternates = [.. Site.TranslationsOf(article).Select(other => (Site.Languages[other.Language], other.Address))],
            Structured = StructuredPage.Of(article, Linked),
            HasTwin = Filter == ClaimFilter.None,
            Published = article.Published,
            Changed = article.Changed,
            Section = language.Navigation.SectionOf(article),
        };
        return Page();
    }
}
