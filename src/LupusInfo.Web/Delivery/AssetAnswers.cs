using Microsoft.Net.Http.Headers;

namespace LupusInfo.Web.Delivery;

/// <summary>Answers for the program's own files. Their name changes with their bytes, so a browser never has to ask twice.</summary>
public sealed class AssetAnswers(RequestDelegate next, Assets assets)
{
    public async Task InvokeAsync(HttpContext context)
    {
        if (assets.Find(context.Request.Path.Value) is not { } asset)
        {
            await next(context);
            return;
        }

        var coding = Codings.Accepted(context.Request);
        var response = context.Response;
        response.ContentType = asset.MediaType;
        response.Headers.CacheControl = "public, max-age=31536000, immutable";
        response.Headers.Vary = HeaderNames.AcceptEncoding;
        response.Headers.ContentEncoding = coding.Word();
        await Sending.SendAsync(context, asset.Bytes[coding]);
    }
}
