using LupusInfo.Content;
using LupusInfo.Content.Articles;
using LupusInfo.Content.Glossary;
using LupusInfo.Content.Languages;
using LupusInfo.Web.Delivery;
using LupusInfo.Web.StructuredData;
using Microsoft.AspNetCore.Mvc;

namespace LupusInfo.Web.Pages;

/// <summary>One word of the glossary.</summary>
[Kept]
public sealed class TermModel(Site site, Settings settings) : SitePage(site, settings)
{
    /// <summary>Longer descriptions are cut by search engines.</summary>
    private const int LongestDescription = 155;

    public Term Shown { get; private set; } = null!;

    public override IReadOnlyList<string> Topics => [Shown.Key];

    public IActionResult OnGet(string term)
    {
        if (LanguageOf(language => Address.OfTerm(language.Code, term)) is not { } language
            || language.Glossary.Terms.GetValueOrDefault(term) is not { } shown)
        {
            return NotFound();
        }

        Shown = shown;
        var title = language.Words.Glossary.TitleOf.With(("term", Words.Sentence(shown.FullName)));
        Head = new(language, title, Description(shown), Address.OfTerm(language.Code, term))
        {
            Alternates = [.. Site.LanguagesInOrder.Where(other => other.Glossary.Terms.ContainsKey(term))
                .Select(other => (other, Address.OfTerm(other.Code, term)))],
            PicturedAs = language.AddressOf(ProgramPage.Glossary),
            Structured = StructuredPage.Of(shown, language, Linked),
        };
        return Page();
    }

    private static string Description(Term term)
    {
        var text = $"{Words.Sentence(term.FullName)}: {term.Means}";
        return text.Length <= LongestDescription ? text : text[..text.LastIndexOf(' ', LongestDescription - 1)] + "…";
    }
}
