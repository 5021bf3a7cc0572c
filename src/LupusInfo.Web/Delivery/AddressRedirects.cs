using LupusInfo.Content;
using LupusInfo.Content.Addresses;
using Microsoft.Net.Http.Headers;

namespace LupusInfo.Web.Delivery;

/// <summary>
/// One address a page: the form without the slash, the form with capitals, and old addresses lead there for good. One whose page is gone
/// answers that.
/// </summary>
public sealed class AddressRedirects(RequestDelegate next)
{
    /// <summary>How long a browser may keep a redirect: short, for the day on which an editor wants the old address back.</summary>
    public const string CacheControl = "max-age=3600";

    public Task InvokeAsync(HttpContext context, Site site, Settings settings)
    {
        var path = context.Request.Path.Value ?? "/";
        if (site.Addresses.At(path) is GoneOwner)
        {
            context.Response.StatusCode = StatusCodes.Status410Gone;
            return Task.CompletedTask;
        }

        if (NewAddress(path, site, settings) is not { } address)
        {
            return next(context);
        }

        context.Response.StatusCode = StatusCodes.Status301MovedPermanently;
        address = context.Features.Get<AskedTwin>() is null ? address : address.Split('#')[0] + ProgramAddresses.Twin;
        var query = address.Contains('#', StringComparison.Ordinal) ? "" : context.Request.QueryString.ToUriComponent();
        context.Response.Headers.Location = context.Request.PathBase + address + query;
        context.Response.Headers[HeaderNames.CacheControl] = CacheControl;
        return Task.CompletedTask;
    }

    private static string? NewAddress(string path, Site site, Settings settings) => site.Addresses.At(path) switch
    {
        RedirectOwner moved => moved.To.ToString(),
        ArticleOwner article when article.Address != path && site.Find(article.Address) is not null => article.Address,
        TermOwner term when term.Address != path => term.Address,
        ProgramOwner { IsPage: true } page when page.Address != path && IsServed(page, site, settings) => page.Address,
        _ => null,
    };

    private static bool IsServed(ProgramOwner page, Site site, Settings settings) =>
        page.Address == ProgramAddresses.Desk
            ? settings.Drafts
            : site.LanguageAt(page.Address) is var language && language.Pages.Select(language.AddressOf).Contains(page.Address);
}
