using System.Text;
using System.Text.RegularExpressions;
using AngleSharp.Dom;
using LupusInfo.Content;

namespace LupusInfo.Web.Twins;

/// <summary>
/// Writes what stands in one line of HTML as one line of CommonMark. Blocks, as in the cell of a table, follow each other in it.
/// </summary>
/// <param name="home">What stands before the addresses of the site.</param>
/// <param name="page">The address of the page in full, for links within it.</param>
internal sealed partial class MarkdownLine(string home, string page)
{
    private readonly StringBuilder text = new();

    private bool isBold;

    /// <summary>Whether a block began or ended since the last word.</summary>
    private bool isParted;

    /// <summary>The line; empty where nothing is said.</summary>
    /// <param name="nodes">What stands in it.</param>
    /// <param name="bold">Whether the whole line is to be bold.</param>
    public string Write(IEnumerable<INode> nodes, bool bold = false)
    {
        isBold = bold;
        WriteAll(nodes);
        var line = text.ToString().Trim(' ');
        return bold && line.Length > 0 ? $"**{line}**" : line;
    }

    private void WriteAll(IEnumerable<INode> nodes)
    {
        foreach (var node in nodes)
        {
            Write(node);
        }
    }

    private void Write(INode node)
    {
        switch (node)
        {
            case IText words:
                Append(Meaningful().Replace(Blanks().Replace(words.Data, " "), @"\$0"));
                break;
            case IElement { LocalName: "strong" or "b" } when !isBold:
                isBold = true;
                Marked(node, "**");
                isBold = false;
                break;
            case IElement { LocalName: "em" or "i" }:
                Marked(node, "*");
                break;
            case IElement { LocalName: "code" }:
                Append($"`{node.TextContent}`");
                break;
            case IElement { LocalName: "br" }:
                Append(" ");
                break;
            case IElement { LocalName: "img" } picture:
                Append($"![{picture.GetAttribute("alt")}]({AddressOf(picture.GetAttribute("src")!)})");
                break;
            case IElement { LocalName: "a" } link when link.GetAttribute("href") is { } address:
                Link(link, address);
                break;
            case IElement { LocalName: "sup" } mark when mark.ClassList.Contains("cite"):
                Append(Blanks().Replace(mark.TextContent, " "));
                break;
            case IElement { LocalName: "sup" }:
                Append("^");
                WriteAll(node.ChildNodes);
                break;
            default:
                Block(node);
                break;
        }
    }

    private void Block(INode node)
    {
        var isLine = MarkdownBlocks.IsBlock(node) || (node is IElement element && element.ClassList.Contains("aside"));
        isParted |= isLine;
        WriteAll(node.ChildNodes);
        isParted |= isLine;
    }

    /// <summary>What follows a block in a line is parted from it as sentences are, or by a semicolon.</summary>
    private void Part()
    {
        var end = text.ToString().TrimEnd(' ');
        if (isParted && end.Length > 0)
        {
            text.Length = end.Length;
            text.Append(end[^1] is '.' or '!' or '?' or ':' or ';' ? " " : "; ");
        }

        isParted = false;
    }

    private void Append(string more)
    {
        if (isParted && more != " ")
        {
            Part();
        }

        var starts = text.Length == 0 || text[^1] == ' ';
        more = starts ? more.TrimStart(' ') : more;
        // After the mark of a source these would make a link of it.
        var glued = text is [.., ']'] && more is ['(' or ':', ..];
        text.Append(glued ? @"\" : "").Append(more);
    }

    private void Link(IElement link, string address)
    {
        Part();
        var start = text.Length;
        WriteAll(link.ChildNodes);
        var to = AddressOf(address);
        Around(start, words => words == to ? $"<{to}>" : $"[{words}]({to})");
    }

    /// <summary>
    /// Emphasis, where a reader of Markdown would see it as such: not where a mark would stand between a letter and a sign.
    /// </summary>
    private void Marked(INode node, string mark)
    {
        Part();
        var start = text.Length;
        WriteAll(node.ChildNodes);
        var before = start > 0 ? text[start - 1] : ' ';
        var after = node.NextSibling?.TextContent is [var next, ..] ? next : ' ';
        Around(start, words =>
            (IsSign(words[0]) && char.IsLetterOrDigit(before)) || (IsSign(words[^1]) && char.IsLetterOrDigit(after))
                ? words
                : mark + words + mark);
    }

    /// <summary>Rewrites what was written since, but for the blanks at its ends.</summary>
    private void Around(int start, Func<string, string> rewrite)
    {
        var written = text.ToString(start, text.Length - start);
        if (written.Trim(' ') is { Length: > 0 } words)
        {
            text.Length = start;
            text.Append(written[0] == ' ' ? " " : "").Append(rewrite(words)).Append(written[^1] == ' ' ? " " : "");
        }
    }

    private static bool IsSign(char letter) => char.IsPunctuation(letter) || char.IsSymbol(letter);

    private string AddressOf(string address) =>
        (Uri.TryCreate(address switch { "/" or ['/', not '/', ..] => home + address, ['#', ..] => page + address, _ => address },
            UriKind.Absolute, out var whole) ? whole.AbsoluteUri : address)
            .Replace("(", "%28", StringComparison.Ordinal).Replace(")", "%29", StringComparison.Ordinal);

    [GeneratedRegex(@"[ \t\r\n\f]+", RegexOptions.None, Patterns.Timeout)]
    private static partial Regex Blanks();

    /// <summary>Signs that mean something in Markdown, and the beginnings of references to characters.</summary>
    [GeneratedRegex(@"[\\`*\[\]<~^]|(?<![\p{L}\p{N}])_|_(?![\p{L}\p{N}])|&(?=#?[A-Za-z0-9]+;)", RegexOptions.None, Patterns.Timeout)]
    private static partial Regex Meaningful();
}
