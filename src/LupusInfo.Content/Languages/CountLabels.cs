namespace LupusInfo.Content.Languages;

/// <summary>How many of how many.</summary>
public sealed record CountLabels
{
    /// <summary>With {events} and {total}.</summary>
    public Phrase Of { get; init; } = new("");

    /// <summary>The {count} and the {share} that it is.</summary>
    public Phrase WithShare { get; init; } = new("");

    /// <summary>The {count} in a hundred.</summary>
    public Phrase InHundred { get; init; } = new("");

    /// <summary>The share where somebody had it, but fewer than 1 in 100.</summary>
    public string Rare { get; init; } = "";

    /// <summary>The share where somebody did not have it, but fewer than 1 in 100.</summary>
    public string NearlyAll { get; init; } = "";
}
