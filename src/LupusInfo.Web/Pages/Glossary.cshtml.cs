using LupusInfo.Content;
using LupusInfo.Web.Delivery;
using Microsoft.AspNetCore.Mvc;

namespace LupusInfo.Web.Pages;

/// <summary>The words of the site and what they mean.</summary>
[Kept]
public sealed class GlossaryModel(Site site, Settings settings) : SitePage(site, settings)
{
    public IActionResult OnGet()
    {
        if (LanguageOf(language => language.GlossaryAddress) is not { } language)
        {
            return NotFound();
        }

        var words = language.Words.Glossary;
        Head = new(language, words.Title, words.Description, language.GlossaryAddress)
        {
            Alternates = [.. Site.LanguagesInOrder.Select(other => (other, other.GlossaryAddress))],
        };
        return Page();
    }
}
