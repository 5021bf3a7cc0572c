using LupusInfo.Content;
using LupusInfo.Content.Articles;
using LupusInfo.Web.Delivery;
using Microsoft.AspNetCore.Mvc;

namespace LupusInfo.Web.Pages;

/// <summary>The words of the site and what they mean.</summary>
[Kept]
public sealed class GlossaryModel(Site site, Settings settings) : SitePage(site, settings)
{
    public IActionResult OnGet()
    {
        if (LanguageOf(ProgramPage.Glossary) is not { } language)
        {
            return NotFound();
        }

        var words = language.Words.Glossary;
        Head = HeadOf(ProgramPage.Glossary, language, words.Title, words.Description);
        return Page();
    }
}
