using LupusInfo.Content;
using LupusInfo.Web.Delivery;

namespace LupusInfo.Web.Endpoints;

/// <summary>Answers for the pictures that the site lists, from memory: no path from a request ever reaches the disk.</summary>
public sealed class PictureAnswers(RequestDelegate next)
{
    public async Task InvokeAsync(HttpContext context, Site site)
    {
        if (!site.Pictures.TryGetValue(context.Request.Path.Value ?? "", out var picture))
        {
            await next(context);
            return;
        }

        context.Response.ContentType = picture.MediaType;
        context.Response.Headers.CacheControl = "no-cache";
        await Sending.SendAsync(context, picture.Bytes);
    }
}
