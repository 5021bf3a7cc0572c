using LupusInfo.Content.Problems;

namespace LupusInfo.Content.Articles;

/// <summary>A heading of an article's body.</summary>
/// <param name="Level">2 to 6.</param>
/// <param name="Text">Plain text.</param>
/// <param name="Id">Its fragment, unique in the article.</param>
/// <param name="At">Where it stands.</param>
public sealed record Heading(int Level, string Text, string Id, Position At);
