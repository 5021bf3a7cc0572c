using Markdig.Extensions.Tables;
using Markdig.Renderers;
using Markdig.Renderers.Html;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;

namespace LupusInfo.Content.Articles.Markdown;

/// <summary>
/// Tables in a box that scrolls on a phone. Markdig's own writer uses style attributes, which the content security policy refuses.
/// </summary>
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
            // The first cell of a row names it: screen readers then say it with every other cell. The empty corner of a table names
            // nothing.
            var isCorner = row.IsHeader && !row[i].Descendants().OfType<LeafInline>().Any();
            var (tag, scope) = isCorner ? ("td", "") : row.IsHeader ? ("th", " scope=\"col\"") : i == 0 ? ("th", " scope=\"row\"")
                : ("td", "");
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
