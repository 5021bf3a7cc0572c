namespace LupusInfo.Content.Languages;

/// <summary>Words of the sheet of ticked questions.</summary>
public sealed record MyQuestionsLabels
{
    public string Title { get; init; } = "";

    public string Description { get; init; } = "";

    /// <summary>Its short name.</summary>
    public string Name { get; init; } = "";

    public string Lead { get; init; } = "";

    /// <summary>Below the questions of a page, with {sheet}, a link.</summary>
    public Phrase Ticked { get; init; } = new("");

    /// <summary>What a reader without script can do.</summary>
    public string WithoutScript { get; init; } = "";

    /// <summary>While nothing is ticked.</summary>
    public string None { get; init; } = "";

    public string Print { get; init; } = "";

    /// <summary>The button.</summary>
    public string Forget { get; init; } = "";
}
