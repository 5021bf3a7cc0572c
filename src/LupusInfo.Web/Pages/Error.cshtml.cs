using LupusInfo.Content;

namespace LupusInfo.Web.Pages;

/// <summary>What a reader sees when there is no page, or when something of ours broke.</summary>
public sealed class ErrorModel(Site site, Settings settings) : SitePage(site, settings)
{
    /// <summary>The HTTP status that is shown.</summary>
    public int Status { get; private set; }

    public void OnGet(int status)
    {
        // A request for /error/200/ itself is a request for a page that does not exist.
        Status = status is >= 400 and < 600 ? status : StatusCodes.Status404NotFound;
        Response.StatusCode = Status;
        Head = new(Status == StatusCodes.Status404NotFound ? "Page not found" : "Something went wrong", "There is no page to show here.", "/") { Listed = false };
    }
}
