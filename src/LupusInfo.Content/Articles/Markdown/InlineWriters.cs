using Markdig.Renderers;
using Markdig.Renderers.Html;
using Markdig.Syntax.Inlines;

namespace LupusInfo.Content.Articles.Markdown;

/// <summary>Inlines that are not written as Markdig writes them.</summary>
internal abstract class InlineWriter<T> : HtmlObjectRenderer<T>
    where T : Inline
{
    protected sealed override void Write(HtmlRenderer renderer, T inline) => Write((SegmentWriter)renderer, inline);

    /// <summary>Writes one.</summary>
    protected abstract void Write(SegmentWriter writer, T inline);
}

/// <summary>Running text with its quotation marks set.</summary>
internal sealed class LiteralWriter : InlineWriter<LiteralInline>
{
    protected override void Write(SegmentWriter writer, LiteralInline literal) =>
        writer.WriteEscape(Typography.Curl(
            literal.Content.ToString(),
            before: literal.PreviousSibling is null or LineBreakInline ? ' ' : LastOf(literal.PreviousSibling)));

    private static char LastOf(Inline inline) =>
        inline is LiteralInline { Content: { Length: > 0 } text } ? text.Text[text.End] : 'a';
}

/// <summary>Citations.</summary>
internal sealed class CitationWriter : InlineWriter<CitationInline>
{
    protected override void Write(SegmentWriter writer, CitationInline inline) => writer.Cite(inline.Citations);
}

/// <summary>The first use of a glossary term.</summary>
internal sealed class TermWriter : InlineWriter<TermInline>
{
    protected override void Write(SegmentWriter writer, TermInline inline) =>
        writer.Link(() => writer.WriteEscape(Typography.Curl(inline.Text, 'a')), words => new TermLinkSegment(inline.Term.Key, words));
}

/// <summary>What a picture says to those who do not see it: plain text, and the sources that an editor cited in it.</summary>
internal sealed record PictureText(string Alternative, IReadOnlyList<Citation> Citations);

/// <summary>Links and pictures. One that leads nowhere could not be resolved: its words stay.</summary>
internal sealed class LinkWriter : InlineWriter<LinkInline>
{
    protected override void Write(SegmentWriter writer, LinkInline link)
    {
        switch (link.GetData(typeof(LinkWriter)))
        {
            case PictureText picture:
                WritePicture(writer, link.Url, picture);
                break;
            case LinkTarget target when !writer.InLink:
                WriteLink(writer, link, target);
                break;
            default:
                writer.WriteChildren(link);
                break;
        }
    }

    private static void WritePicture(SegmentWriter writer, string? address, PictureText picture)
    {
        if (address is null)
        {
            writer.WriteEscape(picture.Alternative);
        }
        else
        {
            writer.Write("<img loading=\"lazy\" src=\"").WriteEscapeUrl(address).Write("\" alt=\"").WriteEscape(picture.Alternative)
                .Write("\">");
        }

        writer.Cite(picture.Citations);
    }

    private static void WriteLink(SegmentWriter writer, LinkInline link, LinkTarget target)
    {
        var words = () => writer.WriteChildren(link);
        switch (target)
        {
            case ArticleTarget(var path, var fragment):
                writer.Link(words, html => new ArticleLinkSegment(path, fragment, html));
                break;
            case TermTarget(var key):
                writer.Link(words, html => new TermLinkSegment(key, html));
                break;
            case PageTarget(var page):
                writer.Link(words, html => new PageLinkSegment(page, html));
                break;
            case UrlTarget(var url):
                writer.Link(words, url);
                break;
        }
    }
}

/// <summary>Addresses in angle brackets. One that was not resolved stays as text: what nobody looked at leads nowhere.</summary>
internal sealed class AutolinkWriter : InlineWriter<AutolinkInline>
{
    protected override void Write(SegmentWriter writer, AutolinkInline link)
    {
        if (!writer.InLink && link.GetData(typeof(AutolinkWriter)) is UrlTarget target)
        {
            writer.Link(() => writer.WriteEscape(link.Url), target.Url);
        }
        else
        {
            writer.WriteEscape(link.Url);
        }
    }
}
