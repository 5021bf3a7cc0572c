using Microsoft.Net.Http.Headers;

namespace LupusInfo.Web.Delivery;

/// <summary>Turns what a page wrote into the answer's final bytes. It stands behind the output cache, which keeps what it makes: a page is packed once a version.</summary>
public sealed class Packing(RequestDelegate next)
{
    private static readonly string[] Packed = ["text/", "application/xml", "application/json"];

    public async Task InvokeAsync(HttpContext context)
    {
        var written = await WrittenAsync(context);
        var response = context.Response;
        if (response.Headers.CacheControl.Count == 0)
        {
            // Browsers may keep a page, but ask each time: a correction must reach everyone at once.
            response.Headers.CacheControl = "no-cache";
        }

        response.Headers.Append(HeaderNames.Vary, HeaderNames.AcceptEncoding);
        var coding = written.Length > 0 && Packed.Any(type => response.ContentType?.StartsWith(type, StringComparison.Ordinal) is true) ? Codings.Accepted(context.Request) : Coding.Plain;
        response.Headers.ContentEncoding = coding.Word();
        await Sending.SendAsync(context, coding.Encode(written));
    }

    private async Task<ReadOnlyMemory<byte>> WrittenAsync(HttpContext context)
    {
        var body = context.Response.Body;
        using var written = new MemoryStream();
        context.Response.Body = written;
        try
        {
            await next(context);
        }
        finally
        {
            context.Response.Body = body;
        }

        return written.ToArray();
    }
}
