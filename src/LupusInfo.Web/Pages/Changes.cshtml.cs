using LupusInfo.Content;
using LupusInfo.Content.Articles;
using LupusInfo.Web.Delivery;
using Microsoft.AspNetCore.Mvc;

namespace LupusInfo.Web.Pages;

/// <summary>What changed lately on all pages.</summary>
[Kept]
public sealed class ChangesModel(Site site, Settings settings) : SitePage(site, settings)
{
    public IActionResult OnGet()
    {
        if (LanguageOf(ProgramPage.Changes) is not { } language)
        {
            return NotFound();
        }

        var words = language.Words.Changes;
        Head = HeadOf(ProgramPage.Changes, language, words.Title, words.Description);
        return Page();
    }
}
