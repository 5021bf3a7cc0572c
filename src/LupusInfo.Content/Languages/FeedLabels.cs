namespace LupusInfo.Content.Languages;

/// <summary>Words of the feeds of changes.</summary>
public sealed record FeedLabels
{
    /// <summary>The feed of the whole site, with {site}.</summary>
    public Phrase Site { get; init; } = new("");

    /// <summary>The feed of a section, with {section} and {site}.</summary>
    public Phrase Section { get; init; } = new("");

    /// <summary>The feed of the studies, with {site}.</summary>
    public Phrase Studies { get; init; } = new("");
}
