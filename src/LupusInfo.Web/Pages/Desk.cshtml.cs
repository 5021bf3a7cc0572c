using LupusInfo.Content;
using Microsoft.AspNetCore.Mvc;

namespace LupusInfo.Web.Pages;

/// <summary>The state of the whole site, in development; elsewhere there is no such page.</summary>
public sealed class DeskModel(Site site, Settings settings) : SitePage(site, settings)
{
    public IActionResult OnGet()
    {
        if (!Settings.Drafts)
        {
            return NotFound();
        }

        Head = new("The desk", "The state of the whole site, for editors.", "/_desk/") { Listed = false };
        return Page();
    }
}
