using LupusInfo.Content;
using LupusInfo.Content.Addresses;
using LupusInfo.Web.Delivery;
using Microsoft.AspNetCore.Diagnostics;
using Microsoft.AspNetCore.Http.Features;

namespace LupusInfo.Web.Pages;

/// <summary>What a reader sees when there is no page, or when something of ours broke.</summary>
[KeptNotFound]
public sealed class ErrorModel(Site site, Settings settings) : SitePage(site, settings)
{
    /// <summary>The HTTP status that is shown.</summary>
    public int Status { get; private set; }

    /// <summary>Where to go on from a page that is gone; null otherwise.</summary>
    public GoneOwner? Gone { get; private set; }

    public void OnGet(int status)
    {
        Status = StatusOf(HttpContext.Features, status);
        Response.StatusCode = Status;
        var language = Site.LanguageAt(AskedFor(HttpContext));
        var words = language.Words.Errors;
        Gone = Status == StatusCodes.Status410Gone ? Site.Addresses.At(AskedFor(HttpContext)) as GoneOwner : null;
        var title = Status switch
        {
            StatusCodes.Status404NotFound => words.NotFoundTitle,
            StatusCodes.Status503ServiceUnavailable => words.BusyTitle,
            _ => Gone is not null ? words.GoneTitle : words.FailedTitle,
        };
        Head = new(language, title, words.Description, language.HomeAddress) { Listed = false };
    }

    /// <summary>The status of an answer that this program gives. Who asks for /error/500/ asks for a page that does not exist.</summary>
    internal static int StatusOf(IFeatureCollection features, int status) =>
        features.Get<IExceptionHandlerFeature>() is not null || features.Get<IStatusCodeReExecuteFeature>() is not null
            ? status
            : StatusCodes.Status404NotFound;

    /// <summary>The address that has no answer.</summary>
    internal static string AskedFor(HttpContext context) =>
        context.Features.Get<IExceptionHandlerPathFeature>()?.Path
        ?? context.Features.Get<IStatusCodeReExecuteFeature>()?.OriginalPath
        ?? context.Request.Path.Value
        ?? "/";
}

/// <summary>
/// The page for what is not there is one page a language, whatever was asked for: it is drawn once, and kept under one key. What is gone
/// has a page each.
/// </summary>
public sealed class KeptNotFoundAttribute : KeptAttribute
{
    public override string? KeyOf(HttpRequest request, Site site) =>
        int.TryParse(request.RouteValues["status"]?.ToString(), out var status)
        && ErrorModel.StatusOf(request.HttpContext.Features, status) is var shown
            ? shown switch
            {
                StatusCodes.Status404NotFound => $"404 {site.LanguageAt(ErrorModel.AskedFor(request.HttpContext)).Code}",
                StatusCodes.Status410Gone => (site.Addresses.At(ErrorModel.AskedFor(request.HttpContext)) as GoneOwner)?.Address,
                _ => null,
            }
            : null;

    public override bool Keeps(int status) => status is StatusCodes.Status404NotFound or StatusCodes.Status410Gone;
}
