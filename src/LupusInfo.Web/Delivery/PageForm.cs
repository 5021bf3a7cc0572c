using System.Collections.Frozen;
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

/// <summary>On a page that is HTML whatever is asked for, such as one that tells of an error.</summary>
[AttributeUsage(AttributeTargets.Class)]
public sealed class OneFormAttribute : Attribute;

/// <summary>Content negotiation (RFC 9110, 12.5.1): the form of a page that a reader wants.</summary>
public static class PageForms
{
    /// <summary>What nearly all browsers send word for word: it is weighed once.</summary>
    private static readonly FrozenDictionary<string, PageForm?> Usual = new[]
    {
        "*/*",
        "text/html,application/xhtml+xml,application/xml;q=0.9,*/*;q=0.8",
        "text/html,application/xhtml+xml,application/xml;q=0.9,image/avif,image/webp,image/png,image/svg+xml,*/*;q=0.8",
        "text/html,application/xhtml+xml,application/xml;q=0.9,image/avif,image/webp,image/apng,*/*;q=0.8,"
            + "application/signed-exchange;v=b3;q=0.7",
    }.ToFrozenDictionary(accept => accept, accept => Weigh(accept), StringComparer.Ordinal);

    /// <summary>Whether an endpoint answers with a page in both forms; whatever else there is has one.</summary>
    public static bool Has(Endpoint? endpoint) =>
        endpoint?.Metadata.GetMetadata<PageActionDescriptor>() is not null && endpoint.Metadata.GetMetadata<OneFormAttribute>() is null;

    /// <summary>By the address of a twin, else by Accept; null where neither form will do.</summary>
    public static PageForm? AskedBy(HttpContext context) =>
        context.Features.Get<AskedTwin>() is not null ? PageForm.Markdown : Choose(context.Request.Headers.Accept);

    /// <summary>
    /// The form that is liked best; of two that are liked equally the one that is named more exactly, then earlier, then HTML. Who names
    /// neither is a browser or a program that says less than it takes, and gets HTML; null only for who refuses HTML in so many words.
    /// </summary>
    public static PageForm? Choose(StringValues accept) => accept switch
    {
        [] => PageForm.Html,
        [{ } only] when Usual.TryGetValue(only, out var usual) => usual,
        _ => Weigh(accept),
    };

    private static PageForm? Weigh(StringValues accept)
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
