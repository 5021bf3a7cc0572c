using System.Text.RegularExpressions;
using AngleSharp.Dom;
using LupusInfo.Content;

namespace LupusInfo.Web.Twins;

/// <summary>Writes the text of an HTML element as CommonMark with GitHub's tables, and without HTML. It changes the element.</summary>
/// <param name="home">What stands before the addresses of the site.</param>
/// <param name="page">The address of the page in full, for links within it.</param>
public sealed partial class MarkdownBlocks(string home, string page)
{
    /// <summary>What leads about, draws, asks or is for paper: it says nothing that the text does not.</summary>
    private const string LeftOut = "nav:not(:has(h2)), form, button, svg, script, style, link, [aria-hidden=true], [hidden], [popover], "
        + ".fold > summary, .back, .print-only, .screen-only, .to-contents, .desk";

    private static readonly HashSet<string> Names =
    [
        "address", "article", "aside", "blockquote", "dd", "details", "div", "dl", "dt", "figcaption", "figure", "footer", "h1", "h2", "h3",
        "h4", "h5", "h6", "header", "hr", "li", "main", "nav", "ol", "p", "pre", "section", "summary", "table", "ul",
    ];

    /// <summary>Whether an element is no part of a line.</summary>
    public static bool IsBlock(INode node) => node is IElement element && Names.Contains(element.LocalName);

    /// <summary>The whole text of an element, with a line break at its end.</summary>
    public string Write(IElement element)
    {
        foreach (var part in element.QuerySelectorAll(LeftOut).ToList())
        {
            part.Remove();
        }

        foreach (var list in element.QuerySelectorAll("dl").ToList())
        {
            MakeList(list);
        }

        return string.Join("\n\n", BlocksIn(element)) + "\n";
    }

    /// <summary>Markdown has no list of terms: each becomes a line that begins with the term.</summary>
    private static void MakeList(IElement terms)
    {
        var list = terms.Owner!.CreateElement("ul");
        IElement? line = null;
        foreach (var part in terms.QuerySelectorAll("dt, dd").ToList())
        {
            var isTerm = part.LocalName == "dt";
            if (isTerm || line is null)
            {
                list.Append(line = terms.Owner.CreateElement("li"));
            }

            var text = part.TextContent.TrimEnd();
            var content = part.ChildNodes.ToArray();
            if (isTerm)
            {
                var term = terms.Owner.CreateElement("strong");
                term.Append(content);
                content = [term];
            }

            line.Append(content);
            var isLast = part.NextElementSibling?.LocalName is not "dd";
            var parting = text is [.., '.' or '?' or ':'] || isLast ? " " : isTerm ? ": " : "; ";
            line.Append(terms.Owner.CreateTextNode(parting));
        }

        terms.Replace(list);
    }

    private IEnumerable<string> BlocksIn(INode parent)
    {
        var line = new List<INode>();
        foreach (var node in parent.ChildNodes)
        {
            if (!IsBlock(node))
            {
                line.Add(node);
                continue;
            }

            foreach (var block in Line(line).Concat(BlocksOf((IElement)node)))
            {
                yield return block;
            }

            line.Clear();
        }

        foreach (var block in Line(line))
        {
            yield return block;
        }
    }

    private IEnumerable<string> BlocksOf(IElement element) => element.LocalName switch
    {
        ['h', >= '1' and <= '6' and var level] => Line(element.ChildNodes).Select(text => $"{new string('#', level - '0')} {text}"),
        "summary" or "figcaption" => Line(element.ChildNodes, bold: true),
        "ul" or "ol" => Lines(element),
        "blockquote" => [Indented("> ", BlocksIn(element), "> ")],
        "pre" => ["```\n" + element.TextContent.TrimEnd('\n') + "\n```"],
        "hr" => ["---"],
        "table" => Table(element),
        _ => BlocksIn(element),
    };

    /// <summary>A paragraph; none where nothing is written.</summary>
    private IEnumerable<string> Line(IEnumerable<INode> nodes, bool bold = false)
    {
        var text = new MarkdownLine(home, page).Write(nodes, bold);
        return text.Length == 0 ? [] : [Opening().Replace(text, @"$1\$2")];
    }

    private IEnumerable<string> Lines(IElement list)
    {
        var first = int.TryParse(list.GetAttribute("start"), out var start) ? start : 1;
        var lines = list.Children.Where(item => item.LocalName == "li").Select((item, index) =>
        {
            var mark = list.LocalName == "ol" ? $"{first + index}. " : "- ";
            return Indented(mark, BlocksIn(item), new string(' ', mark.Length));
        }).ToList();
        return lines.Count == 0 ? [] : [string.Join('\n', lines)];
    }

    /// <summary>
    /// Each row a line. A cell over several columns is written in the first of them, and a table without a head gets an empty one.
    /// </summary>
    private IEnumerable<string> Table(IElement table)
    {
        var rows = table.QuerySelectorAll("tr")
            .Select(row => row.Children.SelectMany(Cells).ToList()).ToList();
        var width = rows.Max(row => row.Count);
        if (table.QuerySelector("thead") is null)
        {
            rows.Insert(0, []);
        }

        rows.Insert(1, [.. Enumerable.Repeat("---", width)]);
        var lines = rows.Select(row => $"| {string.Join(" | ", row.Concat(Enumerable.Repeat("", width - row.Count)))} |");
        var caption = table.QuerySelector("caption") is { } above ? Line(above.ChildNodes, bold: true) : [];
        return [.. caption, string.Join('\n', lines)];
    }

    private IEnumerable<string> Cells(IElement cell)
    {
        var isKind = cell.GetAttribute("scope") == "rowgroup";
        var text = new MarkdownLine(home, page).Write(cell.ChildNodes, isKind).Replace("|", @"\|", StringComparison.Ordinal);
        var more = int.TryParse(cell.GetAttribute("colspan"), out var columns) ? columns - 1 : 0;
        return [text, .. Enumerable.Repeat("", more)];
    }

    private static string Indented(string mark, IEnumerable<string> blocks, string indent) =>
        mark + string.Join("\n\n", blocks).Replace("\n", "\n" + indent, StringComparison.Ordinal)
            .Replace(indent + "\n", indent.TrimEnd() + "\n", StringComparison.Ordinal);

    /// <summary>What would make a heading, a list or a quotation of a paragraph that begins with it.</summary>
    [GeneratedRegex(
        @"^(\d{0,9})(#(?=#{0,5}(\s|$))|[-+](?=\s|$)|(?<=\d)[.)](?=\s|$)|>|[-=](?=[-=]*$))", RegexOptions.None, Patterns.Timeout)]
    private static partial Regex Opening();
}
