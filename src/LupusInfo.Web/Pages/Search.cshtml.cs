using LupusInfo.Content;
using LupusInfo.Content.Search;
using Microsoft.AspNetCore.Mvc;

namespace LupusInfo.Web.Pages;

/// <summary>Finds articles by words. Nothing of a search is kept: not in the log, not in a cache.</summary>
public sealed class SearchModel(Site site, Settings settings) : SitePage(site, settings)
{
    /// <summary>Longer queries are cut: nobody types one.</summary>
    private const int MaxQuery = 200;

    public string Query { get; private set; } = "";

    public IReadOnlyList<SearchHit> Hits { get; private set; } = [];

    public IActionResult OnGet(string? q)
    {
        if (LanguageOf(language => language.SearchAddress) is not { } language)
        {
            return NotFound();
        }

        Query = (q ?? "").Trim();
        Query = Query.Length > MaxQuery ? Query[..MaxQuery] : Query;
        Hits = Query.Length == 0 ? [] : language.Search.Value.Find(Query);
        Head = new(language, language.Words.Search.Title, language.Words.Search.Description, language.SearchAddress)
        {
            Listed = false,
            Alternates = [.. Site.Languages.Values.Select(other => (other, other.SearchAddress))],
        };
        Response.Headers.CacheControl = "no-store";
        Response.Headers["X-Robots-Tag"] = "noindex";
        return Page();
    }
}
