using Microsoft.Net.Http.Headers;

namespace LupusInfo.Web.Delivery;

/// <summary>
/// What a browser may do with an answer: read it, and run the site's own files. No other host, no script in a page, no frame.
/// </summary>
public sealed class SecurityHeaders(RequestDelegate next, Settings settings)
{
    /// <summary>
    /// What stands in a page where no server sends headers: all but who may frame it, which browsers take from a header only.
    /// </summary>
    /// <remarks>The script fetches the names of pages; so do the browser's own tools, which read robots.txt through the page.</remarks>
    public const string ContentPolicy =
        "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self'; connect-src 'self'; form-action 'self'; base-uri 'none'";

    /// <summary>Who may load an answer into a page of theirs.</summary>
    internal const string ResourcePolicy = "Cross-Origin-Resource-Policy";

    /// <summary>Whether search engines are to list an answer.</summary>
    internal const string Robots = "X-Robots-Tag";

    private const string Permissions =
        "accelerometer=(), browsing-topics=(), camera=(), display-capture=(), geolocation=(), gyroscope=(), magnetometer=(), "
            + "microphone=(), midi=(), payment=(), usb=()";

    /// <summary>Two years: a browser that came once by https never asks without it again.</summary>
    private const string OnlyHttps = "max-age=63072000";

    /// <summary>What every answer carries, by name.</summary>
    public static IReadOnlyList<(string Name, string Value)> Always { get; } =
    [
        (HeaderNames.ContentSecurityPolicy, ContentPolicy + "; frame-ancestors 'none'"),
        (HeaderNames.XContentTypeOptions, "nosniff"),
        // The address of a page can say what somebody is ill with.
        ("Referrer-Policy", "no-referrer"),
        ("Permissions-Policy", Permissions),
        ("Cross-Origin-Opener-Policy", "same-origin"),
        ("Cross-Origin-Embedder-Policy", "require-corp"),
        (ResourcePolicy, "same-origin"),
    ];

    private readonly (string Name, string Value)[] all = Of(settings);

    public Task InvokeAsync(HttpContext context)
    {
        Set(context.Response.Headers, all);
        return next(context);
    }

    /// <summary>All that an answer carries; where the site is public by https, also that it is asked in no other way.</summary>
    internal static (string Name, string Value)[] Of(Settings settings) =>
        settings.IsSecure ? [.. Always, (HeaderNames.StrictTransportSecurity, OnlyHttps)] : [.. Always];

    /// <summary>Sets them all.</summary>
    internal static void Set(IHeaderDictionary headers, (string Name, string Value)[] all)
    {
        foreach (var (name, value) in all)
        {
            headers[name] = value;
        }
    }
}
