using LupusInfo.Content;
using LupusInfo.Content.Addresses;
using LupusInfo.Web.Delivery;
using Microsoft.AspNetCore.Diagnostics;
using Microsoft.AspNetCore.Mvc;

namespace LupusInfo.Web.Pages;

/// <summary>What a reader sees when there is no page, or when something of ours broke.</summary>
[KeptNotFound]
[OneForm]
public sealed class ErrorModel(Site site, Settings settings) : SitePage(site, settings)
{
    /// <summary>The HTTP status that is shown.</summary>
    public int Status { get; private set; }

    /// <summary>Where to go on from a page that is gone; null otherwise.</summary>
    public GoneOwner? Gone { get; private set; }

    public IActionResult OnGet(int status)
    {
        if (HttpContext.Features.Get<IExceptionHandlerFeature>() is null && HttpContext.Features.Get<IStatusCodeReExecuteFeature>() is null)
        {
            // Who asks for /error/500/ asks for a page that does not exist.
            return NotFound();
        }

        Response.StatusCode = Status = status;
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
        return Page();
    }

    /// <summary>The address that has no answer.</summary>
    internal static string AskedFor(HttpContext context) =>
        context.Features.Get<IExceptionHandlerPathFeature>()?.Path
        ?? context.Features.Get<IStatusCodeReExecuteFeature>()?.OriginalPath
        ?? context.Request.Path.Value
        ?? "/";
}

/// <summary>
/// The page for what is not there is one page a language, whatever was asked for: it is drawn once. What is gone has a page each.
/// </summary>
public sealed class KeptNotFoundAttribute : KeptAttribute
{
    public override string? VariantOf(HttpRequest request, Site site) =>
        request.HttpContext.Features.Get<IStatusCodeReExecuteFeature>() is { } error
            ? error.OriginalStatusCode switch
            {
                StatusCodes.Status404NotFound => site.LanguageAt(ErrorModel.AskedFor(request.HttpContext)).Code,
                StatusCodes.Status410Gone => (site.Addresses.At(ErrorModel.AskedFor(request.HttpContext)) as GoneOwner)?.Address,
                _ => null,
            }
            : null;

    public override bool Keeps(int status) => status is StatusCodes.Status404NotFound or StatusCodes.Status410Gone;
}
