namespace LupusInfo.Content.Languages;

/// <summary>Words of the glossary.</summary>
public sealed record GlossaryLabels
{
    public string Title { get; init; } = "";

    public string Description { get; init; } = "";

    /// <summary>Its short name.</summary>
    public string Name { get; init; } = "";

    public string Lead { get; init; } = "";

    /// <summary>Names the links to the letters.</summary>
    public string Letters { get; init; } = "";
}
