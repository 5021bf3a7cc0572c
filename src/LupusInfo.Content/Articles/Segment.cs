using System.Net;
using System.Text.RegularExpressions;

namespace LupusInfo.Content.Articles;

/// <summary>
/// A stretch of running text, in order. A closed family: what depends on the rest of the site (is the page there, where is it) is decided
/// when it is drawn.
/// </summary>
public abstract record Segment;

/// <summary>Finished HTML without such a thing in it. Its tags may be closed in a later segment.</summary>
public sealed record HtmlSegment(string Html) : Segment;

/// <summary>Sources cited at this point.</summary>
public sealed record CitationSegment(IReadOnlyList<Citation> Citations) : Segment;

/// <summary>A link to the section whose heading it ends.</summary>
/// <param name="Id">Of the heading.</param>
public sealed record SectionLinkSegment(string Id) : Segment;

/// <summary>A link to another article; plain words while that is not published.</summary>
/// <param name="Path">The article's file.</param>
/// <param name="Fragment">Id of a heading there; null for the whole page.</param>
/// <param name="Words">What carries the link, as HTML.</param>
public sealed record ArticleLinkSegment(string Path, string? Fragment, string Words) : Segment;

/// <summary>A link to a page that the program makes, as <c>page:check-an-offer</c>; plain words in a language that has none.</summary>
/// <param name="Page">The page.</param>
/// <param name="Words">What carries the link, as HTML.</param>
public sealed record PageLinkSegment(ProgramPage Page, string Words) : Segment;

/// <summary>A link to a word of the glossary, and what carries it, as HTML.</summary>
public sealed partial record TermLinkSegment(string Key, string Words) : Segment
{
    /// <summary>The words without their marks.</summary>
    public string Text => WebUtility.HtmlDecode(Tag().Replace(Words, ""));

    [GeneratedRegex("<[^>]*>", RegexOptions.None, Patterns.Timeout)]
    private static partial Regex Tag();
}
