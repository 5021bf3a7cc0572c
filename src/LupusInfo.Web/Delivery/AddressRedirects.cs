using LupusInfo.Content;
using Microsoft.Net.Http.Headers;

namespace LupusInfo.Web.Delivery;

/// <summary>One address a page: the form without the slash, the form with capitals, and old addresses lead there for good.</summary>
public sealed class AddressRedirects(RequestDelegate next)
{
    public Task InvokeAsync(HttpContext context, Site site, Settings settings)
    {
        var path = context.Request.Path.Value ?? "/";
        if (NewAddress(path, site, settings) is not { } address)
        {
            return next(context);
        }

        context.Response.StatusCode = StatusCodes.Status301MovedPermanently;
        var query = address.Contains('#', StringComparison.Ordinal) ? "" : context.Request.QueryString.ToUriComponent();
        context.Response.Headers.Location = context.Request.PathBase + address + query;
        // Short, for the day on which an editor wants the old address back.
        context.Response.Headers[HeaderNames.CacheControl] = "max-age=3600";
        return Task.CompletedTask;
    }

    private static string? NewAddress(string path, Site site, Settings settings)
    {
        var wanted = path.ToLowerInvariant();
        if (!wanted.EndsWith('/'))
        {
            wanted += "/";
        }

        if ((site.Redirects.GetValueOrDefault(path) ?? site.Redirects.GetValueOrDefault(wanted)) is { } moved)
        {
            return moved;
        }

        var exists = site.Has(wanted) || (wanted is "/_desk/" && settings.Drafts);
        return exists && wanted != path ? wanted : null;
    }
}
