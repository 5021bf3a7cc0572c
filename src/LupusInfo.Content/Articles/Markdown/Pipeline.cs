using Markdig;
using Markdig.Extensions.CustomContainers;
using Markdig.Extensions.Tables;
using Markdig.Parsers;
using Markdig.Syntax;

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
        builder.BlockParsers.Insert(0, new DirectiveParser());
        builder.InlineParsers.Insert(0, new CitationParser());
        // "Title\n---" makes a heading where an editor meant a line: only # headings are headings here.
        builder.BlockParsers.Find<ParagraphBlockParser>()!.ParseSetextHeadings = false;
        // Four spaces before a line are a slip or come from a word processor; code is fenced.
        builder.BlockParsers.TryRemove<IndentedCodeBlockParser>();
        return builder.Build();
    }

    /// <summary>
    /// Directives in directives, up to Markdig's own limit for blocks in blocks. It refuses more too, but only when the whole text is read,
    /// and each line asks all that are open whether they go on: 20,000 of them took seconds.
    /// </summary>
    private sealed class DirectiveParser : CustomContainerParser
    {
        private const int Deepest = 128;

        public override BlockState TryOpen(BlockProcessor processor)
        {
            var state = base.TryOpen(processor);
            if (state is not BlockState.None && Ancestors(processor.CurrentContainer) > Deepest)
            {
                throw new ArgumentException("Directives are nested too deep.", nameof(processor));
            }

            return state;
        }

        private static int Ancestors(ContainerBlock? container)
        {
            var deep = 0;
            for (; container is not null; container = container.Parent)
            {
                deep++;
            }

            return deep;
        }
    }
}
