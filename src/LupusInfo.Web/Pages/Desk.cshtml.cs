using LupusInfo.Content;
using Microsoft.AspNetCore.Mvc;

namespace LupusInfo.Web.Pages;

/// <summary>The state of the whole site, in development; elsewhere there is no such page.</summary>
public sealed class DeskModel(Built built, Settings settings) : SitePage(built.Site, settings)
{
    /// <summary>The site and what is wrong with it.</summary>
    public Built Built => built;

    public IActionResult OnGet()
    {
        if (!Settings.Drafts)
        {
            return NotFound();
        }

        Head = new(Site.LanguageAt("/"), "The desk", "The state of the whole site, for editors.", "/_desk/") { Listed = false };
        return Page();
    }
}
