using Markdig;
using Markdig.Extensions.CustomContainers;
using Markdig.Extensions.Tables;
using Markdig.Parsers;

namespace LupusInfo.Content.Articles.Markdown;

/// <summary>
/// The one Markdig pipeline: CommonMark with tables, directives and citations. What no page needs is off, so that it cannot be typed by
/// accident.
/// </summary>
internal static class Pipeline
{
    public static MarkdownPipeline Value { get; } = Build();

    private static MarkdownPipeline Build()
    {
        var builder = new MarkdownPipelineBuilder()
            .UsePreciseSourceLocation()
            .UsePipeTables(new PipeTableOptions { InferColumnWidthsFromSeparator = false })
            .DisableHtml();
        // Not UseCustomContainers: it would take "::words::" too.
        builder.BlockParsers.Insert(0, new CustomContainerParser());
        builder.InlineParsers.Insert(0, new CitationParser());
        // "Title\n---" makes a heading where an editor meant a line: only # headings are headings here.
        builder.BlockParsers.Find<ParagraphBlockParser>()!.ParseSetextHeadings = false;
        // Four spaces before a line are a slip or come from a word processor; code is fenced.
        builder.BlockParsers.TryRemove<IndentedCodeBlockParser>();
        return builder.Build();
    }
}
