using LupusInfo.Content.Evidence;
using LupusInfo.Content.Problems;

namespace LupusInfo.Content.Articles;

/// <summary>One mention of a source in an article.</summary>
/// <param name="Source">What is cited.</param>
/// <param name="Number">The source's number in this article, by first use, from 1.</param>
/// <param name="Mention">Which mention of the source it is, from 1.</param>
/// <param name="Place">The page or part cited, where the editor names it.</param>
/// <param name="At">Where it stands.</param>
public sealed record Citation(Reference Source, int Number, int Mention, string? Place, Position At)
{
    /// <summary>
    /// The mention's own fragment, to which the list links back. Made of the key, so that it holds when an edit changes the order.
    /// </summary>
    public string Id => $"cite-{Source.Key}-{Mention}";

    /// <summary>The fragment of the source in the list, as lasting as its key.</summary>
    public string SourceId => $"ref-{Source.Key}";
}
