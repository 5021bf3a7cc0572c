using LupusInfo.Content;
using LupusInfo.Content.Articles;
using LupusInfo.Content.Search;

namespace LupusInfo.Web.Pages;

/// <summary>Finds articles by words. Nothing of a search is kept: not in the log, not in a cache.</summary>
public sealed class SearchModel(Site site, Settings settings) : SitePage(site, settings)
{
    /// <summary>Longer queries are cut: nobody types one.</summary>
    private const int MaxQuery = 200;

    public string Query { get; private set; } = "";

    public IReadOnlyList<SearchHit> Hits { get; private set; } = [];

    public void OnGet(string? q)
    {
        Query = (q ?? "").Trim();
        Query = Query.Length > MaxQuery ? Query[..MaxQuery] : Query;
        Hits = Query.Length == 0 ? [] : Site.Searches[Address.RootLanguage].Value.Find(Query);
        Head = new("Search", "Search all pages about lupus on this site.", "/search/") { Listed = false };
        Response.Headers.CacheControl = "no-store";
        Response.Headers["X-Robots-Tag"] = "noindex";
    }
}
