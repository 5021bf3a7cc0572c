using LupusInfo.Content;
using LupusInfo.Content.Articles;
using LupusInfo.Web.Delivery;
using Microsoft.AspNetCore.Mvc;

namespace LupusInfo.Web.Pages;

/// <summary>Everything of the site by its first letter.</summary>
[Kept]
public sealed class AToZModel(Site site, Settings settings) : SitePage(site, settings)
{
    public IActionResult OnGet()
    {
        if (LanguageOf(ProgramPage.AToZ) is not { } language)
        {
            return NotFound();
        }

        var words = language.Words.AToZ;
        Head = HeadOf(ProgramPage.AToZ, language, words.Title, words.Description);
        return Page();
    }
}
