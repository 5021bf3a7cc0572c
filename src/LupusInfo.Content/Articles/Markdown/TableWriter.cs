using Markdig.Extensions.Tables;
using Markdig.Renderers;
using Markdig.Renderers.Html;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;

namespace LupusInfo.Content.Articles.Markdown;

/// <summary>
/// Tables in a box that scrolls. One of three columns or more is drawn as cards on a phone, unless it holds little more than numbers: each
/// cell then says which column it is of.
/// Markdig's own writer uses style attributes, which the content security policy refuses.
/// </summary>
internal sealed class TableWriter : HtmlObjectRenderer<Table>
{
    /// <summary>Columns from which on a phone has no room for them.</summary>
    private const int Wide = 3;

    /// <summary>Columns of numbers that a phone still has room for.</summary>
    private const int MostNumbers = 4;

    /// <summary>Letters of a cell that is little more than a number.</summary>
    private const int MostLetters = 14;

    protected override void Write(HtmlRenderer renderer, Table table)
    {
        renderer.EnsureLine();
        var name = table.GetData(typeof(TableWriter)) as string ?? "";
        var labels = LabelsOf(table);
        if (!IsWide(table, labels.Count))
        {
            labels = [];
        }

        renderer.Write(labels.Count == 0 ? "<div class=\"table\"" : "<div class=\"table wide\"")
            .Write(" role=\"region\" tabindex=\"0\" aria-label=\"").WriteEscape(name).WriteLine("\"><table>");
        var inBody = false;
        foreach (var row in table.OfType<TableRow>())
        {
            renderer.Write(row.IsHeader ? "<thead>" : inBody ? "" : "<tbody>");
            inBody |= !row.IsHeader;
            WriteRow(renderer, row, labels);
            renderer.WriteLine(row.IsHeader ? "</thead>" : "");
        }

        renderer.WriteLine(inBody ? "</tbody></table></div>" : "</table></div>");
    }

    /// <summary>What stands at the head of each column, the empty corner included, so that each is found by its position.</summary>
    private static List<string> LabelsOf(Table table) => [.. table.OfType<TableRow>().First().Select(cell => TextOf(cell))];

    private static bool IsWide(Table table, int columns) => columns >= Wide && (columns > MostNumbers
        || table.OfType<TableRow>().Skip(1).Any(row => row.Skip(1).Any(cell => TextOf(cell).Length > MostLetters)));

    private static string TextOf(MarkdownObject cell) =>
        string.Concat(cell.Descendants<LiteralInline>().Select(text => text.Content.ToString()));

    private static void WriteRow(HtmlRenderer renderer, TableRow row, List<string> labels)
    {
        renderer.Write("<tr>");
        for (var i = 0; i < row.Count; i++)
        {
            // The first cell of a row names it: screen readers then say it with every other cell. The empty corner of a table names
            // nothing.
            var isCorner = row.IsHeader && !row[i].Descendants().OfType<LeafInline>().Any();
            var (tag, scope) = isCorner ? ("td", "") : row.IsHeader ? ("th", " scope=\"col\"") : i == 0 ? ("th", " scope=\"row\"")
                : ("td", "");
            renderer.Write($"<{tag}{scope}");
            if (!row.IsHeader && i > 0 && labels.ElementAtOrDefault(i) is { Length: > 0 } label)
            {
                renderer.Write(" data-label=\"").WriteEscape(Typography.Curl(label)).Write("\"");
            }

            renderer.Write(">");
            var paragraphs = renderer.ImplicitParagraph;
            renderer.ImplicitParagraph = true;
            renderer.WriteChildren((TableCell)row[i]);
            renderer.ImplicitParagraph = paragraphs;
            renderer.Write($"</{tag}>");
        }

        renderer.Write("</tr>");
    }
}
