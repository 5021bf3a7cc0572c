namespace LupusInfo.Content.Languages;

/// <summary>Words that say the kind of a part that is set apart.</summary>
public sealed record CalloutLabels
{
    public string Note { get; init; } = "";

    public string Warning { get; init; } = "";

    /// <summary>A finding in animals or the lab.</summary>
    public string InMice { get; init; } = "";

    /// <summary>Questions to ask.</summary>
    public string Questions { get; init; } = "";
}
