using Markdig;
using Markdig.Extensions.Tables;
using Markdig.Parsers;

namespace LupusInfo.Content.Articles.Markdown;

/// <summary>The one Markdig pipeline: CommonMark with tables, footnotes, definition lists, containers and citations; raw HTML off.</summary>
internal static class Pipeline
{
    public static MarkdownPipeline Value { get; } = Build();

    private static MarkdownPipeline Build()
    {
        var builder = new MarkdownPipelineBuilder()
            .UsePreciseSourceLocation()
            .UsePipeTables(new PipeTableOptions { InferColumnWidthsFromSeparator = false })
            .UseFootnotes()
            .UseDefinitionLists()
            .UseCustomContainers()
            .DisableHtml();
        builder.InlineParsers.Insert(0, new CitationParser());
        // "Title\n---" makes a heading where an editor meant a line: only # headings are headings here.
        builder.BlockParsers.Find<ParagraphBlockParser>()!.ParseSetextHeadings = false;
        return builder.Build();
    }
}
