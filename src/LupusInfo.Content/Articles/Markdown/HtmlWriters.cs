using System.Globalization;
using Markdig.Extensions.Tables;
using Markdig.Renderers;
using Markdig.Renderers.Html;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;

namespace LupusInfo.Content.Articles.Markdown;

/// <summary>Citations as raised numbers, each a link to its source.</summary>
internal sealed class CitationWriter : HtmlObjectRenderer<CitationInline>
{
    protected override void Write(HtmlRenderer renderer, CitationInline inline)
    {
        if (inline.Citations.Count == 0)
        {
            return;
        }

        renderer.Write("<sup class=\"cite\">");
        for (var i = 0; i < inline.Citations.Count; i++)
        {
            var citation = inline.Citations[i];
            renderer.Write(i == 0 ? "" : ",&#8201;");
            renderer.Write($"<a id=\"{citation.Id}\" href=\"#{citation.SourceId}\" aria-label=\"Source {citation.Number}\">{citation.Number.ToString(CultureInfo.InvariantCulture)}</a>");
            if (citation.Place is { } place)
            {
                renderer.Write(" (").WriteEscape(place).Write(")");
            }
        }

        renderer.Write("</sup>");
    }
}

/// <summary>Running text with its quotation marks set.</summary>
internal sealed class LiteralWriter : HtmlObjectRenderer<LiteralInline>
{
    protected override void Write(HtmlRenderer renderer, LiteralInline literal) =>
        renderer.WriteEscape(Typography.Curl(literal.Content.ToString(), before: literal.PreviousSibling is null or LineBreakInline ? ' ' : LastOf(literal.PreviousSibling)));

    private static char LastOf(Inline inline) =>
        inline is LiteralInline { Content: { Length: > 0 } text } ? text.Text[text.End] : 'a';
}

/// <summary>A glossary term as a link to its meaning.</summary>
internal sealed class TermWriter : HtmlObjectRenderer<TermInline>
{
    protected override void Write(HtmlRenderer renderer, TermInline inline)
    {
        renderer.Write("<a class=\"term\" href=\"").WriteEscapeUrl(Address.OfTerm(inline.Term.Key)).Write("\">");
        renderer.WriteEscape(Typography.Curl(inline.Text, 'a')).Write("</a>");
    }
}

/// <summary>Links and pictures. One without an address could not be resolved: its words stay.</summary>
internal sealed class LinkWriter : HtmlObjectRenderer<LinkInline>
{
    protected override void Write(HtmlRenderer renderer, LinkInline link)
    {
        if (link.Url is null)
        {
            renderer.WriteChildren(link);
            return;
        }

        if (link.IsImage)
        {
            renderer.Write("<img loading=\"lazy\" src=\"").WriteEscapeUrl(link.Url).Write("\" alt=\"");
            var withHtml = renderer.EnableHtmlForInline;
            renderer.EnableHtmlForInline = false;
            renderer.WriteChildren(link);
            renderer.EnableHtmlForInline = withHtml;
            renderer.Write("\">");
            return;
        }

        renderer.Write("<a href=\"").WriteEscapeUrl(link.Url).Write("\">");
        renderer.WriteChildren(link);
        renderer.Write("</a>");
    }
}

/// <summary>Tables in a box that scrolls on a phone. Markdig's own writer uses style attributes, which the content security policy refuses.</summary>
internal sealed class TableWriter : HtmlObjectRenderer<Table>
{
    protected override void Write(HtmlRenderer renderer, Table table)
    {
        renderer.EnsureLine();
        var name = table.GetData(typeof(TableWriter)) as string ?? "";
        renderer.Write("<div class=\"table\" role=\"region\" tabindex=\"0\" aria-label=\"").WriteEscape(name).WriteLine("\"><table>");
        var inBody = false;
        foreach (var row in table.OfType<TableRow>())
        {
            renderer.Write(row.IsHeader ? "<thead>" : inBody ? "" : "<tbody>");
            inBody |= !row.IsHeader;
            WriteRow(renderer, row);
            renderer.WriteLine(row.IsHeader ? "</thead>" : "");
        }

        renderer.WriteLine(inBody ? "</tbody></table></div>" : "</table></div>");
    }

    private static void WriteRow(HtmlRenderer renderer, TableRow row)
    {
        renderer.Write("<tr>");
        for (var i = 0; i < row.Count; i++)
        {
            // The first cell of a row names it: screen readers then say it with every other cell. The empty corner of a table names nothing.
            var isCorner = row.IsHeader && !row[i].Descendants().OfType<LeafInline>().Any();
            var (tag, scope) = isCorner ? ("td", "") : row.IsHeader ? ("th", " scope=\"col\"") : i == 0 ? ("th", " scope=\"row\"") : ("td", "");
            renderer.Write($"<{tag}{scope}>");
            var paragraphs = renderer.ImplicitParagraph;
            renderer.ImplicitParagraph = true;
            renderer.WriteChildren((TableCell)row[i]);
            renderer.ImplicitParagraph = paragraphs;
            renderer.Write($"</{tag}>");
        }

        renderer.Write("</tr>");
    }
}
