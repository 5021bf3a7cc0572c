namespace LupusInfo.Content.Languages;

/// <summary>Words of the list of everything.</summary>
public sealed record AToZLabels
{
    public string Title { get; init; } = "";

    public string Description { get; init; } = "";

    /// <summary>Its short name.</summary>
    public string Name { get; init; } = "";

    public string Lead { get; init; } = "";

    /// <summary>Names the links to the letters.</summary>
    public string Letters { get; init; } = "";

    /// <summary>Behind a name that is not the one of the page, with {name}.</summary>
    public Phrase Means { get; init; } = new("");
}
