using System.Text.Encodings.Web;
using System.Text.Json;
using LupusInfo.Content;
using LupusInfo.Content.Articles;

namespace LupusInfo.Web.Endpoints;

/// <summary>What browsers search by themselves: the names of all pages, and of an exported site the words of all sections.</summary>
public static class SearchFiles
{
    /// <summary>Letters of all scripts as letters: these files are never part of a page.</summary>
    private static readonly JsonSerializerOptions Readable =
        new(JsonSerializerDefaults.Web) { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    public static IResult Names(Site site, HttpContext context) => Answer(site, context, Address.OfNames, BrowserSearch.NamesOf);

    public static IResult Index(Site site, HttpContext context) => Answer(site, context, Address.OfIndex, BrowserSearch.IndexOf);

    /// <summary>Not found where the address is not the very one of a language of the site.</summary>
    private static IResult Answer<T>(Site site, HttpContext context, Func<string, string> address, Func<Language, T> file)
    {
        var asked = context.Request.Path.Value ?? "";
        return site.LanguageAt(asked) is var language && address(language.Code) == asked
            ? Results.Json(file(language), Readable)
            : Results.NotFound();
    }
}
