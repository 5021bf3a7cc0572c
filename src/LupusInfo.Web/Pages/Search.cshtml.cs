using LupusInfo.Content;
using LupusInfo.Content.Articles;
using LupusInfo.Content.Search;
using LupusInfo.Web.Delivery;
using Microsoft.AspNetCore.Mvc;

namespace LupusInfo.Web.Pages;

/// <summary>Finds articles by words. Nothing of a search is kept: not in the log, not in a cache.</summary>
[MadeAnew]
public sealed class SearchModel(Site site, Settings settings) : SitePage(site, settings)
{
    public string Query { get; private set; } = "";

    /// <summary>Whether the query was longer than any that is looked for; its beginning stays in the field.</summary>
    public bool TooLong { get; private set; }

    public SearchResults Results { get; private set; } = SearchResults.None;

    public IActionResult OnGet(string? q)
    {
        if (LanguageOf(ProgramPage.Search) is not { } language)
        {
            return NotFound();
        }

        Query = (q ?? "").Trim();
        TooLong = Query.Length > SearchIndex.MaxQuery;
        Query = TooLong ? Query[..SearchIndex.MaxQuery] : Query;
        Results = TooLong || Query.Length == 0 ? SearchResults.None : language.Search.Value.Find(Query);
        Response.StatusCode = TooLong ? StatusCodes.Status400BadRequest : StatusCodes.Status200OK;
        var labels = language.Words.Search;
        var title = Query.Length == 0 ? labels.Title : labels.TitleOf.With(("query", Query));
        Head = HeadOf(ProgramPage.Search, language, title, labels.Description) with { Listed = false };
        Response.Headers.CacheControl = "no-store";
        Response.Headers[SecurityHeaders.Robots] = "noindex";
        return Page();
    }
}
