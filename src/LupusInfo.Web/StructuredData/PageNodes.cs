using System.Text.Json.Nodes;
using LupusInfo.Content.Articles;
using LupusInfo.Content.Evidence;
using LupusInfo.Content.Languages;
using LupusInfo.Content.Navigation;

namespace LupusInfo.Web.StructuredData;

/// <summary>A page, the way to it, and what it cites.</summary>
internal static class PageNodes
{
    private const string Crumbs = "#way";

    /// <summary>An article. Reviewed only when a clinician reviewed this very text.</summary>
    /// <param name="article">What is shown.</param>
    /// <param name="subjects">What it is about beside the illness.</param>
    /// <param name="whole">The site.</param>
    public static JsonObject Page(Article article, IEnumerable<string> subjects, LinkedSite whole)
    {
        var front = article.Front;
        var review = whole.Site.ReviewOf(article) is { Holds: true } signed ? signed : null;
        var isAboutLupus = front.Kind is not ArticleKind.Page;
        var url = whole.Url(article.Address);
        var language = whole.Site.Languages[article.Language];
        var isHome = article.Address == language.HomeAddress;
        return JsonLd.Node(
            isAboutLupus ? "MedicalWebPage" : "WebPage",
            ("@id", url), ("url", url), ("name", article.Title), ("headline", article.Title), ("description", front.Description),
            ("thumbnailUrl", whole.Url(Address.OfPreview(article.Address))),
            ("abstract", front.MainMessage), ("inLanguage", article.Language), ("datePublished", JsonLd.Day(article.Published)),
            ("dateModified", JsonLd.Day(article.Changed)), ("lastReviewed", JsonLd.Day(review?.On)),
            ("reviewedBy", review is null ? null : JsonLd.Node("Person", ("name", review.By), ("jobTitle", review.Role))),
            ("audience", isAboutLupus ? JsonLd.Node("Patient") : null),
            ("about", isAboutLupus ? JsonLd.List([whole.Subject(language), .. subjects.Select(JsonLd.Reference)]) : null),
            ("citation", JsonLd.List(article.Sources.Select(source =>
                Citation(source, whole.Site.Evidence.RetractionOf(source), language.Words)))),
            ("publisher", whole.Publisher()), ("isPartOf", isHome ? JsonLd.Reference(whole.SiteId) : whole.Whole()),
            ("breadcrumb", isHome ? null : JsonLd.Reference(url + Crumbs)));
    }

    /// <summary>The way from the first page to another.</summary>
    public static JsonObject Breadcrumbs(IReadOnlyList<Crumb> crumbs, LinkedSite whole) => JsonLd.Node("BreadcrumbList",
        ("@id", whole.Url(crumbs[^1].Address) + Crumbs),
        ("itemListElement", JsonLd.List(crumbs.Select((crumb, index) => JsonLd.Node("ListItem",
            ("position", index + 1), ("name", crumb.Title), ("item", JsonLd.Reference(whole.Url(crumb.Address))))))));

    /// <summary>A source as the list of the page names it. That it was withdrawn goes with it.</summary>
    private static JsonObject Citation(Reference source, Retraction? notice, Words words) => JsonLd.Node(
        source.Type switch
        {
            "article-journal" => "ScholarlyArticle",
            "webpage" => "WebPage",
            "book" => "Book",
            "report" => "Report",
            _ => "CreativeWork",
        },
        ("name", source.Title),
        ("creativeWorkStatus", notice is null ? null : notice.Withdrawn ? words.Sources.Withdrawn : words.Sources.Questioned),
        ("url", source.Address),
        ("sameAs", JsonLd.List(new[] { source.DoiAddress, source.PubMedAddress }
            .Where(address => address is not null && address != source.Address).Select(address => (JsonNode?)address))));
}
