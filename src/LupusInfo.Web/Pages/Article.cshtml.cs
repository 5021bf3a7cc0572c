using LupusInfo.Content;
using LupusInfo.Content.Articles;
using LupusInfo.Web.Components.Blocks;
using Microsoft.AspNetCore.Mvc;

namespace LupusInfo.Web.Pages;

/// <summary>Every article, by its address.</summary>
[KeptByClaimFilter]
public sealed class ArticleModel(Site site, Settings settings) : SitePage(site, settings)
{
    /// <summary>The article at this address.</summary>
    public Article Shown { get; private set; } = null!;

    public ClaimFilter Filter { get; private set; } = new(null, null);

    public IActionResult OnGet()
    {
        if (Site.Find(Request.Path.Value ?? "/") is not { } article)
        {
            return NotFound();
        }

        Shown = article;
        Filter = ClaimQuery.Read(Request, Site);
        Head = new(article.Title, article.Front.Description, article.Address)
        {
            Language = article.Language,
            Structured = StructuredText.Of(article, Site, Settings.BaseAddress),
            Section = Site.Navigations[article.Language].SectionOf(article)?.Address,
        };
        return Page();
    }
}
