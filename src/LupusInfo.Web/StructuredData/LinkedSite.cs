using System.Text.Json.Nodes;
using LupusInfo.Content;
using LupusInfo.Content.Articles;

namespace LupusInfo.Web.StructuredData;

/// <summary>
/// The site as other programs know it: the names by which its nodes refer to each other, and what stands behind all its pages.
/// </summary>
/// <param name="Site">What is shown.</param>
/// <param name="Home">What stands before each address.</param>
public sealed record LinkedSite(Site Site, string Home)
{
    /// <summary>The name of the site's own node.</summary>
    public string SiteId => Home + "/#site";

    private string PublisherId => Home + "/#publisher";

    /// <summary>An address of the site in full.</summary>
    public string Url(string address) => Home + address;

    /// <summary>The name of a record that several pages may describe.</summary>
    /// <param name="kind">What it is of, such as <c>therapy</c>.</param>
    /// <param name="key">Its key there.</param>
    public string Id(string kind, string key) => $"{Home}/#{kind}-{key}";

    /// <summary>What a page is a part of; on the first page <see cref="WebSite"/> says more.</summary>
    public JsonObject Whole() => JsonLd.Node("WebSite", ("@id", SiteId), ("name", Content.Site.Name), ("url", Url("/")));

    /// <summary>The site, on its first page.</summary>
    public JsonObject WebSite(Article home) => JsonLd.Node("WebSite",
        ("@id", SiteId), ("name", Content.Site.Name), ("url", Url("/")), ("description", home.Front.Description),
        ("inLanguage", home.Language), ("publisher", Publisher()));

    /// <summary>Who is behind the site: no more than its owner filled in; null where that is no name.</summary>
    public JsonObject? Organization(Language language) => Site.Publisher.Name is not { } name ? null : JsonLd.Node("Organization",
        ("@id", PublisherId), ("name", name), ("url", Url("/")),
        ("correctionsPolicy", Site.Find(PageRole.ReportError, language) is { } page ? Url(page.Address) : null));

    /// <summary>Who publishes a page; null where nobody is named.</summary>
    public JsonObject? Publisher() =>
        Site.Publisher.Name is { } name ? JsonLd.Node("Organization", ("@id", PublisherId), ("name", name)) : null;

    /// <summary>
    /// The illness that the site is about, by the name that the page of its word has; null where no record says so.
    /// </summary>
    public JsonObject? Subject(Language language) => Site.Evidence.Conditions is [var condition, ..]
        ? JsonLd.Node("MedicalCondition",
            ("@id", Id("condition", condition.Term)), ("name", language.Glossary.Terms.GetValueOrDefault(condition.Term)?.Name))
        : null;
}
