using System.Text;
using System.Text.RegularExpressions;
using AngleSharp.Dom;
using AngleSharp.Html.Parser;
using LupusInfo.Web.Twins;
using Markdig;

namespace LupusInfo.Web.Tests.Twins;

/// <summary>What a text says, word by word and number by number, however it is written.</summary>
internal static partial class Said
{
    private static readonly MarkdownPipeline GitHub = new MarkdownPipelineBuilder().UsePipeTables().UseEmphasisExtras().Build();

    /// <summary>By an element of HTML.</summary>
    public static List<string> By(INode node)
    {
        var text = new StringBuilder();
        Write(node, text);
        return [.. Word().Matches(text.ToString()).Select(match => match.Value)];
    }

    /// <summary>By a text in Markdown, as a program sees it that knows Markdown. It must have no HTML in it.</summary>
    public static List<string> InMarkdown(string markdown) => By(Shown(markdown));

    /// <summary>What a reader of Markdown shows.</summary>
    public static IElement Shown(string markdown)
    {
        var document = Markdown.Parse(markdown, GitHub);
        Assert.DoesNotContain(Markdig.Syntax.MarkdownObjectExtensions.Descendants(document), part =>
            part is Markdig.Syntax.HtmlBlock or Markdig.Syntax.Inlines.HtmlInline);
        return new HtmlParser().ParseDocument(Markdown.ToHtml(markdown, GitHub)).Body!;
    }

    private static void Write(INode node, StringBuilder text)
    {
        if (node is IText words)
        {
            text.Append(words.Data);
            return;
        }

        var parts = MarkdownBlocks.IsBlock(node) || node is IElement { LocalName: "td" or "th" or "br" or "img" } ? " " : "";
        text.Append(parts);
        foreach (var child in node.ChildNodes)
        {
            Write(child, text);
        }

        text.Append(parts);
    }

    [GeneratedRegex(@"[\p{L}\p{M}\p{N}]+")]
    private static partial Regex Word();
}
