using System.Text;
using AngleSharp.Dom;
using AngleSharp.Html.Parser;
using LupusInfo.Content.Addresses;
using LupusInfo.Web.Delivery;
using Microsoft.Extensions.Primitives;
using Microsoft.Net.Http.Headers;

namespace LupusInfo.Web.Twins;

/// <summary>
/// The Markdown twin of a page. It is made from the finished HTML of the page, so it can say neither more nor less, nor anything else.
/// </summary>
public static class Twin
{
    /// <summary>What a reader must know of a page before its text, in this order; it is moved there.</summary>
    private static readonly string[] First = [".dates", ".evidence-summary"];

    /// <summary>Where the twin of a page is.</summary>
    /// <param name="page">The address of the page; it ends in a slash.</param>
    public static string AddressOf(string page) => page + ProgramAddresses.Twin;

    /// <summary>The page whose twin is at an address; null where that is no address of a twin.</summary>
    public static string? PageAt(string? address) =>
        address?.EndsWith("/" + ProgramAddresses.Twin, StringComparison.Ordinal) is true ? address[..^ProgramAddresses.Twin.Length] : null;

    /// <summary>The Link header by which a page names its twin.</summary>
    public static string LinkTo(string page) =>
        $"<{new PathString(AddressOf(page)).ToUriComponent()}>; rel=\"alternate\"; type=\"text/markdown\"";

    /// <summary>
    /// The twin of a finished page; what it says of itself stands in the place of what the page said. An answer that is no page, such as
    /// 404, stays as it is.
    /// </summary>
    /// <param name="finished">The page.</param>
    /// <param name="home">What stands before the addresses of the site.</param>
    public static Answer Of(Answer finished, string home)
    {
        if (finished.Status != StatusCodes.Status200OK)
        {
            return finished;
        }

        var page = new HtmlParser().ParseDocument(Encoding.UTF8.GetString(finished.Bytes.Span));
        var canonical = Link(page, "link[rel=canonical]");
        var own = Link(page, "link[rel=alternate][type='text/markdown']");
        var headers = new HeaderDictionary(finished.Headers.ToDictionary(StringComparer.OrdinalIgnoreCase))
        {
            [HeaderNames.ContentType] = "text/markdown; charset=utf-8",
            // Search engines are to list the page itself.
            [SecurityHeaders.Robots] = "noindex",
            [HeaderNames.Link] = canonical is null ? default(StringValues) : $"<{new Uri(canonical).AbsoluteUri}>; rel=\"canonical\"",
            [HeaderNames.ContentLocation] = own is null ? default(StringValues) : new PathString(own).ToUriComponent(),
        };
        return new(finished.Status, headers, Encoding.UTF8.GetBytes(TextOf(page, canonical ?? "", home)));
    }

    /// <summary>The title, what holds for the whole site, what must be known of this page, and then the page.</summary>
    private static string TextOf(IDocument page, string canonical, string home)
    {
        var main = page.QuerySelector("main")!;
        var title = main.QuerySelector("h1")!;
        if (main.QuerySelector(".dates") is not null)
        {
            // It says the same in one line.
            main.QuerySelector(".trust")?.Remove();
        }

        foreach (var part in First.Reverse().SelectMany(selector => main.QuerySelectorAll(selector).Reverse()))
        {
            title.After(part);
        }

        var ofTheSite = page.CreateElement("blockquote");
        ofTheSite.Append([.. page.QuerySelectorAll("footer p:not(.print-only)")]);
        title.After(ofTheSite);
        if (canonical.Length > 0)
        {
            var link = page.CreateElement("a");
            link.SetAttribute("href", link.TextContent = canonical);
            title.After(link);
        }

        return new MarkdownBlocks(home, canonical).Write(main);
    }

    private static string? Link(IDocument page, string selector) => page.QuerySelector(selector)?.GetAttribute("href");
}
