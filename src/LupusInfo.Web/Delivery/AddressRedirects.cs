using LupusInfo.Content;
using LupusInfo.Content.Articles;
using Microsoft.Net.Http.Headers;

namespace LupusInfo.Web.Delivery;

/// <summary>One address a page: the form without the slash, the form with capitals, and old addresses lead there for good.</summary>
public sealed class AddressRedirects(RequestDelegate next)
{
    public Task InvokeAsync(HttpContext context, Site site)
    {
        var path = context.Request.Path.Value ?? "/";
        if (NewAddress(path, site) is not { } address)
        {
            return next(context);
        }

        context.Response.StatusCode = StatusCodes.Status301MovedPermanently;
        context.Response.Headers.Location = context.Request.PathBase + address + (address.Contains('#', StringComparison.Ordinal) ? "" : context.Request.QueryString.ToUriComponent());
        // Short, for the day on which an editor wants the old address back.
        context.Response.Headers[HeaderNames.CacheControl] = "max-age=3600";
        return Task.CompletedTask;
    }

    private static string? NewAddress(string path, Site site)
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

        var exists = site.Articles.ContainsKey(wanted) || Address.Reserved.Contains(wanted);
        return exists && wanted != path && wanted is not "/healthz/" ? wanted : null;
    }
}
