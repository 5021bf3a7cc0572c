using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;
using LupusInfo.Content;
using LupusInfo.Content.Articles;
using LupusInfo.Content.Evidence;
using LupusInfo.Content.Glossary;

namespace LupusInfo.Web.Pages;

/// <summary>JSON-LD for search engines (schema.org): what the page shows, in other words, and nothing beyond.</summary>
public static class StructuredText
{
    /// <summary>Letters of all scripts as letters.</summary>
    private static readonly JsonSerializerOptions Readable = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    /// <summary>The page and the way to it. Reviewed only when a clinician reviewed this very text.</summary>
    public static string Of(Article article, Site site, string baseAddress)
    {
        var graph = new JsonArray(Page(article, site.ReviewOf(article), baseAddress));
        var crumbs = site.Languages[article.Language].Navigation.BreadcrumbsOf(article);
        if (crumbs.Count > 1)
        {
            graph.Add(new JsonObject
            {
                ["@type"] = "BreadcrumbList",
                ["itemListElement"] = new JsonArray([.. crumbs.Select((crumb, index) => new JsonObject
                {
                    ["@type"] = "ListItem",
                    ["position"] = index + 1,
                    ["name"] = crumb.Title,
                    ["item"] = baseAddress + crumb.Address,
                })]),
            });
        }

        return Escaped(new JsonObject { ["@context"] = "https://schema.org", ["@graph"] = graph }.ToJsonString(Readable));
    }

    /// <summary>A word and its meaning.</summary>
    public static string Of(Term term, Language language, string baseAddress) => Escaped(new JsonObject
    {
        ["@context"] = "https://schema.org",
        ["@type"] = "DefinedTerm",
        ["name"] = term.Name,
        ["alternateName"] = new JsonArray([.. term.Wordings.Skip(1)]),
        ["description"] = term.Means,
        ["url"] = baseAddress + Address.OfTerm(language.Code, term.Key),
        ["inLanguage"] = language.Code,
        ["inDefinedTermSet"] = baseAddress + language.AddressOf(ProgramPage.Glossary),
    }.ToJsonString(Readable));

    /// <summary>
    /// Without the signs of HTML, so that no text of an article can close the script element. In JSON they stand in strings only.
    /// </summary>
    private static string Escaped(string json) => json
        .Replace("<", @"\u003C", StringComparison.Ordinal).Replace(">", @"\u003E", StringComparison.Ordinal)
            .Replace("&", @"\u0026", StringComparison.Ordinal);

    private static JsonObject Page(Article article, Review? signed, string baseAddress)
    {
        var front = article.Front;
        var page = new JsonObject
        {
            ["@type"] = front.Kind is ArticleKind.Page ? "WebPage" : "MedicalWebPage",
            ["name"] = article.Title,
            ["description"] = front.Description,
            ["url"] = baseAddress + article.Address,
            ["inLanguage"] = article.Language,
            ["dateModified"] = $"{front.Updated:yyyy-MM-dd}",
        };
        if (signed is { Holds: true } review)
        {
            page["lastReviewed"] = $"{review.On:yyyy-MM-dd}";
            page["reviewedBy"] = new JsonObject { ["@type"] = "Person", ["name"] = review.By, ["jobTitle"] = review.Role };
        }

        return page;
    }
}
