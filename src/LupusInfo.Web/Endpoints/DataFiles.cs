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
            {
                context.Response.Headers[HeaderNames.AccessControlAllowOrigin] = "*";
                context.Response.Headers["Cross-Origin-Resource-Policy"] = "cross-origin";
                return Results.Text(
                    set.Write(ending, site, settings.BaseAddress), ending is "csv" ? "text/csv" : "application/json", Encoding.UTF8);
            }).WithMetadata(new KeptAttribute());
        }
    }
}
