using LupusInfo.Content;
using LupusInfo.Content.Articles;
using LupusInfo.Content.Evidence;
using LupusInfo.Web.Components.Pages;
using LupusInfo.Web.Delivery;

namespace LupusInfo.Web.Pages;

/// <summary>Which claim checks a reader wants to see, from the links on the page of claims: <c>?topic=msc&amp;verdict=false</c>.</summary>
public static class ClaimQuery
{
    /// <summary>What the query asks for. A word that no claim has is left aside, so that there are only so many answers.</summary>
    public static ClaimFilter Read(HttpRequest request, Site site)
    {
        string? topic = request.Query["topic"];
        var known = topic is not null
            && site.Articles.Values.Any(article => article.Front.Verdict is not null && article.Front.Topics.Contains(topic));
        return new(known ? topic : null, VerdictWords.Parse(request.Query["verdict"])?.Word());
    }
}

/// <summary>On the page of articles: the list of claims has one answer a filter, every other article has one.</summary>
public sealed class KeptByClaimFilterAttribute : KeptAttribute
{
    public override string? VariantOf(HttpRequest request, Site site)
    {
        var filter = request.QueryString.HasValue && IsListOfClaims(site.Find(request.Path.Value ?? ""), site)
            ? ClaimQuery.Read(request, site) : ClaimFilter.None;
        return filter == ClaimFilter.None ? Plain : filter.ToString();
    }

    private static bool IsListOfClaims(Article? article, Site site) =>
        article is { Kind: ArticleKind.Section } && site.Languages[article.Language].Navigation.SectionOf(article)?.IsOfClaims is true;
}
