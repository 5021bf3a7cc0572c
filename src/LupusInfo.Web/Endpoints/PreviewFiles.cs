using LupusInfo.Content;
using LupusInfo.Content.Articles;
using LupusInfo.Web.Delivery;
using LupusInfo.Web.Previews;

namespace LupusInfo.Web.Endpoints;

/// <summary>The pictures that other programs show beside a link to a page: drawn when first asked for, and kept with the site.</summary>
public static class PreviewFiles
{
    /// <summary>The route.</summary>
    public const string Route = Address.Previews + "{**file}";

    public static IResult Answer(string? file, Site site, HttpContext context)
    {
        if (Preview.Pictured(site, Address.Previews + file) is not { } preview)
        {
            return Results.NotFound();
        }

        context.Response.Headers[SecurityHeaders.ResourcePolicy] = "cross-origin";
        return Results.Bytes(PreviewPicture.Draw(preview), PreviewPicture.MediaType);
    }
}
