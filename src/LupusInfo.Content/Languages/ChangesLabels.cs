namespace LupusInfo.Content.Languages;

/// <summary>Words of the page of changes.</summary>
public sealed record ChangesLabels
{
    public string Title { get; init; } = "";

    public string Description { get; init; } = "";

    /// <summary>Its short name.</summary>
    public string Name { get; init; } = "";

    public string Lead { get; init; } = "";

    /// <summary>A month, with {month} and {year}.</summary>
    public Phrase Month { get; init; } = new("");
}
