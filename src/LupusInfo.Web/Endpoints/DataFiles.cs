using System.Text;
using LupusInfo.Content;
using LupusInfo.Content.Articles;
using LupusInfo.Web.Data;
using LupusInfo.Web.Delivery;
using Microsoft.Net.Http.Headers;

namespace LupusInfo.Web.Endpoints;

/// <summary>The files under <c>/data/</c>. Pages of other sites may read them: nothing in them is about whoever asks.</summary>
public static class DataFiles
{
    /// <summary>Answers at the address of every set in every form.</summary>
    public static void Map(WebApplication app, IReadOnlyList<string> methods)
    {
        foreach (var (set, ending) in DataSets.All.SelectMany(set => Address.DataEndings.Select(ending => (set, ending))))
        {
            app.MapMethods(Address.OfData(set.Name, ending), methods, (Site site, Settings settings, HttpContext context) =>
                ForAll(context, set.Write(ending, site, settings.BaseAddress), DataSet.MediaTypeOf(ending)))
                .WithMetadata(new KeptAttribute());
        }

        app.MapMethods(Address.Sources + "{**file}", methods, SourcesOfAPage).WithMetadata(new KeptAttribute());
    }

    private static IResult SourcesOfAPage(string? file, Site site, HttpContext context)
    {
        var dot = file?.LastIndexOf('.') ?? -1;
        if (dot < 0
            || SourceFile.All.FirstOrDefault(form => form.Ending == file![(dot + 1)..]) is not { } form
            || site.Find(Address.PageOfFile(file![..dot])) is not { Citations.Count: > 0 } article)
        {
            return Results.NotFound();
        }

        var sources = article.Citations.Select(citation => citation.Source).Distinct();
        return ForAll(context, form.Write(sources.Select(source => (source, site.Evidence.RetractionOf(source)))), form.MediaType);
    }

    private static IResult ForAll(HttpContext context, string text, string mediaType)
    {
        context.Response.Headers[HeaderNames.AccessControlAllowOrigin] = "*";
        context.Response.Headers[SecurityHeaders.ResourcePolicy] = "cross-origin";
        return Results.Text(text, mediaType, Encoding.UTF8);
    }
}
