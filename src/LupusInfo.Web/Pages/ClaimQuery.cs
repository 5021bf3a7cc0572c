using LupusInfo.Content;
using LupusInfo.Content.Evidence;
using LupusInfo.Web.Components.Blocks;

namespace LupusInfo.Web.Pages;

/// <summary>Which claim checks a reader wants to see, from the links on the page of claims: <c>?topic=msc&amp;verdict=false</c>.</summary>
public static class ClaimQuery
{
    private const string Place = "/claims/";

    /// <summary>What the query asks for. A word that no claim has is left aside, so that there are only so many answers.</summary>
    public static ClaimFilter Read(HttpRequest request, Site site)
    {
        string? topic = request.Query["topic"];
        var known = topic is not null && site.Articles.Values.Any(article => article.Front.Verdict is not null && article.Front.Topics.Contains(topic));
        return new(known ? topic : null, VerdictWords.Parse(request.Query["verdict"])?.Word());
    }

    /// <summary>What sets one answer apart from another in a cache; empty on pages without a filter.</summary>
    public static string KeyOf(HttpRequest request, Site site) =>
        request.QueryString.HasValue && request.Path.Value?.EndsWith(Place, StringComparison.Ordinal) is true ? Read(request, site).Address : "";
}
