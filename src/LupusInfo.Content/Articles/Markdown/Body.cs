namespace LupusInfo.Content.Articles.Markdown;

/// <summary>An article's body after reading.</summary>
internal sealed record Body(
    IReadOnlyList<Block> Blocks,
    IReadOnlyList<Heading> Headings,
    IReadOnlyList<Passage> Passages,
    IReadOnlyList<Citation> Citations,
    IReadOnlyList<Link> Links,
    IReadOnlyList<OutsideLink> OutsideLinks,
    IReadOnlyList<PictureUse> Pictures,
    IReadOnlySet<string> Terms);
