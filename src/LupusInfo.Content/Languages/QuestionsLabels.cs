namespace LupusInfo.Content.Languages;

/// <summary>Words of the page of written answers.</summary>
public sealed record QuestionsLabels
{
    public string Title { get; init; } = "";

    public string Description { get; init; } = "";

    /// <summary>Its short name.</summary>
    public string Name { get; init; } = "";

    public string Lead { get; init; } = "";

    /// <summary>Names the links to the sections.</summary>
    public string Sections { get; init; } = "";

    /// <summary>Over answers whose page is in no section.</summary>
    public string Other { get; init; } = "";
}
