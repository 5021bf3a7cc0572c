using Microsoft.Net.Http.Headers;

namespace LupusInfo.Web.Delivery;

/// <summary>What a browser may do with an answer: read it, and nothing else. No other host, no script, no frame.</summary>
public sealed class SecurityHeaders(RequestDelegate next)
{
    /// <summary>
    /// What stands in a page where no server sends headers: all but who may frame it, which browsers take from a header only.
    /// </summary>
    /// <remarks>No page has a script that could connect; the browser's own tools, which read robots.txt through the page, may.</remarks>
    public const string ContentPolicy =
        "default-src 'none'; style-src 'self'; img-src 'self'; connect-src 'self'; form-action 'self'; base-uri 'none'";

    private const string Permissions =
        "accelerometer=(), browsing-topics=(), camera=(), display-capture=(), geolocation=(), gyroscope=(), magnetometer=(), "
            + "microphone=(), midi=(), payment=(), usb=()";

    public Task InvokeAsync(HttpContext context)
    {
        Set(context.Response.Headers);
        return next(context);
    }

    /// <summary>Sets them all.</summary>
    internal static void Set(IHeaderDictionary headers)
    {
        headers[HeaderNames.ContentSecurityPolicy] = ContentPolicy + "; frame-ancestors 'none'";
        headers[HeaderNames.XContentTypeOptions] = "nosniff";
        // The address of a page can say what somebody is ill with.
        headers["Referrer-Policy"] = "no-referrer";
        headers["Permissions-Policy"] = Permissions;
        headers["Cross-Origin-Opener-Policy"] = "same-origin";
        headers["Cross-Origin-Resource-Policy"] = "same-origin";
    }
}
