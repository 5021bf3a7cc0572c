using LupusInfo.Content.Problems;

namespace LupusInfo.Content.Articles;

/// <summary>A link to another article, or to a place in this one.</summary>
/// <param name="TargetPath">Path of the article's file.</param>
/// <param name="Fragment">Id of the heading; null for the whole page.</param>
/// <param name="Url">As the editor wrote it.</param>
/// <param name="Text">The words that carry the link.</param>
/// <param name="At">Where the link's address stands.</param>
public sealed record Link(string TargetPath, string? Fragment, string Url, string Text, Position At);

/// <summary>A link to another site, or a mail or phone address.</summary>
public sealed record OutsideLink(string Url, string Text, Position At);

/// <summary>A picture in an article.</summary>
public sealed record PictureUse(string Path, string Alt, Position At);
