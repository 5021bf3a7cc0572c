using LupusInfo.Content;
using LupusInfo.Content.Articles;
using LupusInfo.Web.Delivery;
using Microsoft.AspNetCore.Mvc;

namespace LupusInfo.Web.Pages;

/// <summary>Common questions with their written answers.</summary>
[Kept]
public sealed class QuestionsModel(Site site, Settings settings) : SitePage(site, settings)
{
    public IActionResult OnGet()
    {
        if (LanguageOf(ProgramPage.Questions) is not { } language)
        {
            return NotFound();
        }

        var words = language.Words.Questions;
        Head = HeadOf(ProgramPage.Questions, language, words.Title, words.Description);
        return Page();
    }
}
