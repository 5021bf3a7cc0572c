using LupusInfo.Content;
using LupusInfo.Content.Articles;
using LupusInfo.Content.Evidence;
using LupusInfo.Web.Delivery;
using Microsoft.AspNetCore.Mvc;
using Microsoft.Net.Http.Headers;

namespace LupusInfo.Web.Pages;

/// <summary>What the evidence says of an offer, from what its seller says. Nothing of it is kept: not in the log, not in a cache.</summary>
[KeptWithoutQuery]
[MadeAnew]
public sealed class OfferModel(Site site, Settings settings) : SitePage(site, settings)
{
    /// <summary>More than the form makes when all is ticked; a test holds it so.</summary>
    public const int MaxQuery = 1500;

    /// <summary>What was ticked, in the order of the page; keys that nothing has are left aside.</summary>
    public IReadOnlyList<Saying> Said { get; private set; } = [];

    /// <summary>Whether anything was asked for.</summary>
    public bool Asked { get; private set; }

    public bool TooLong { get; private set; }

    public override IReadOnlyList<string> Topics => ["regenerative"];

    public IActionResult OnGet()
    {
        if (LanguageOf(ProgramPage.Offer) is not { } language)
        {
            return NotFound();
        }

        TooLong = Request.QueryString.Value?.Length > MaxQuery;
        Asked = Request.Query.ContainsKey("said");
        Said = TooLong ? [] : [.. language.Offer.Sayings.Where(saying => Request.Query["said"].Contains(saying.Key))];
        Response.StatusCode = TooLong ? StatusCodes.Status400BadRequest : StatusCodes.Status200OK;
        var words = language.Words.Offer;
        Head = HeadOf(ProgramPage.Offer, language, Said.Count > 0 ? words.Found : words.Title, words.Description);
        if (Request.QueryString.HasValue)
        {
            Head = Head with { Listed = false };
            Response.Headers[HeaderNames.CacheControl] = "no-store";
            Response.Headers[SecurityHeaders.Robots] = "noindex";
        }

        return Page();
    }
}

/// <summary>Only the page that nothing was asked of is kept.</summary>
public sealed class KeptWithoutQueryAttribute : KeptAttribute
{
    public override string? VariantOf(HttpRequest request, Site site) => request.QueryString.HasValue ? null : Plain;
}
