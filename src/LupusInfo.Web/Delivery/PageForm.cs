using Microsoft.AspNetCore.Diagnostics;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.Extensions.Primitives;
using Microsoft.Net.Http.Headers;

namespace LupusInfo.Web.Delivery;

/// <summary>The forms in which a page is answered.</summary>
public enum PageForm
{
    Html,
    Markdown,
}

/// <summary>On a request that names the address of a page's Markdown twin.</summary>
public sealed record AskedTwin;

/// <summary>Content negotiation (RFC 9110, 12.5.1): the form of a page that a reader wants.</summary>
public static class PageForms
{
    /// <summary>Whether the answer is a page, which has two forms; whatever else there is has one.</summary>
    public static bool IsPage(HttpContext context) => context.GetEndpoint()?.Metadata.GetMetadata<PageActionDescriptor>() is not null;

    /// <summary>By the address of a twin, else by Accept; null where neither form will do. What tells of an error is always HTML.</summary>
    public static PageForm? AskedBy(HttpContext context)
    {
        var features = context.Features;
        var isError = features.Get<IStatusCodeReExecuteFeature>() is not null || features.Get<IExceptionHandlerFeature>() is not null;
        return isError || !IsPage(context) ? PageForm.Html
            : features.Get<AskedTwin>() is not null ? PageForm.Markdown
            : Choose(context.Request.Headers.Accept);
    }

    /// <summary>
    /// The form that is liked best; of two that are liked equally the one that is named more exactly, then earlier, then HTML. Who names
    /// neither is a browser or a program that says less than it takes, and gets HTML; null only for who refuses HTML in so many words.
    /// </summary>
    public static PageForm? Choose(StringValues accept)
    {
        if (!MediaTypeHeaderValue.TryParseList(accept, out var ranges))
        {
            return PageForm.Html;
        }

        var (html, markdown) = (WishFor("text/html", ranges), WishFor("text/markdown", ranges));
        return markdown is { Quality: > 0 } && (html is not { } other || markdown.Value.CompareTo(other) > 0) ? PageForm.Markdown
            : html is { Quality: 0 } ? null
            : PageForm.Html;
    }

    /// <summary>What the most exact range that a media type is in says of it; null where it is in none.</summary>
    private static (double Quality, int Exactness, int Earliness)? WishFor(string mediaType, IList<MediaTypeHeaderValue> ranges) =>
        ranges.Index().Where(range => range.Item.MatchesMediaType(mediaType))
            .Select(range => (range.Item.Quality ?? 1, Exactness: ExactnessOf(range.Item), -range.Index))
            .OrderByDescending(wish => wish.Exactness)
            .Select(wish => ((double, int, int)?)wish)
            .FirstOrDefault();

    private static int ExactnessOf(MediaTypeHeaderValue range) => range.MatchesAllTypes ? 0 : range.MatchesAllSubTypes ? 1 : 2;
}
