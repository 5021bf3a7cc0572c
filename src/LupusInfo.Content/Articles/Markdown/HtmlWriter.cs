using Markdig.Extensions.Tables;
using Markdig.Renderers;
using Markdig.Renderers.Html.Inlines;

namespace LupusInfo.Content.Articles.Markdown;

/// <summary>Turns prepared blocks into HTML.</summary>
internal static class HtmlWriter
{
    public static string Write(IEnumerable<Markdig.Syntax.Block> blocks)
    {
        using var text = new StringWriter();
        var renderer = new HtmlRenderer(text);
        Pipeline.Value.Setup(renderer);
        renderer.ObjectRenderers.RemoveAll(writer => writer is HtmlTableRenderer or LinkInlineRenderer or LiteralInlineRenderer);
        renderer.ObjectRenderers.AddRange([new LiteralWriter(), new CitationWriter(), new TermWriter(), new LinkWriter(), new TableWriter()]);
        foreach (var block in blocks)
        {
            renderer.Write(block);
        }

        return text.ToString();
    }
}
