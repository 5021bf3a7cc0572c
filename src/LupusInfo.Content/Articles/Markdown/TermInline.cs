using LupusInfo.Content.Glossary;
using Markdig.Syntax.Inlines;

namespace LupusInfo.Content.Articles.Markdown;

/// <summary>The first use of a glossary term in an article.</summary>
internal sealed class TermInline : LeafInline
{
    public required Term Term { get; init; }

    /// <summary>The word as it stands in the text.</summary>
    public required string Text { get; init; }
}
