using Markdig.Extensions.Tables;
using Markdig.Renderers;
using Markdig.Renderers.Html;
using Markdig.Renderers.Html.Inlines;

namespace LupusInfo.Content.Articles.Markdown;

/// <summary>Turns prepared blocks into segments: HTML, cut where a citation or a link into the site stands.</summary>
internal sealed class SegmentWriter : HtmlRenderer
{
    private readonly StringWriter html;
    private readonly List<Citation> waiting = [];
    private readonly List<Segment> segments = [];

    private SegmentWriter(StringWriter text)
        : base(text)
    {
        html = text;
        Pipeline.Value.Setup(this);
        ObjectRenderers.RemoveAll(writer =>
            writer is HtmlTableRenderer or HeadingRenderer or LinkInlineRenderer or LiteralInlineRenderer or AutolinkInlineRenderer);
        ObjectRenderers.AddRange(
            [new LiteralWriter(), new CitationWriter(), new TermWriter(), new LinkWriter(), new AutolinkWriter(), new TableWriter(),
                new HeadingWriter()]);
    }

    /// <summary>Whether the words of a link are being written: no link stands in them.</summary>
    public bool InLink { get; private set; }

    public static IReadOnlyList<Segment> Write(IEnumerable<Markdig.Syntax.Block> blocks)
    {
        using var text = new StringWriter();
        var writer = new SegmentWriter(text);
        foreach (var block in blocks)
        {
            writer.Write(block);
        }

        writer.EndHtml();
        return writer.segments;
    }

    /// <summary>Marks sources; a mark leads to its source, so within a link's words it waits for the end of the link.</summary>
    public void Cite(IReadOnlyList<Citation> citations)
    {
        if (InLink)
        {
            waiting.AddRange(citations);
        }
        else if (citations.Count > 0)
        {
            Add(new CitationSegment([.. citations]));
        }
    }

    /// <summary>Writes a link that is decided when it is drawn.</summary>
    public void Link(Action words, Func<string, Segment> link)
    {
        EndHtml();
        WriteWords(words);
        var written = html.ToString();
        html.GetStringBuilder().Clear();
        segments.Add(link(written));
        CiteWaiting();
    }

    /// <summary>Writes a link to an address that is known.</summary>
    public void Link(Action words, string url)
    {
        Write("<a href=\"").WriteEscapeUrl(url).Write("\">");
        WriteWords(words);
        Write("</a>");
        CiteWaiting();
    }

    private void WriteWords(Action words)
    {
        InLink = true;
        words();
        InLink = false;
    }

    private void CiteWaiting()
    {
        Cite(waiting);
        waiting.Clear();
    }

    /// <summary>Adds what is drawn when its page is.</summary>
    public void Add(Segment segment)
    {
        EndHtml();
        segments.Add(segment);
    }

    private void EndHtml()
    {
        if (html.GetStringBuilder() is { Length: > 0 } written)
        {
            segments.Add(new HtmlSegment(written.ToString()));
            written.Clear();
        }
    }
}
