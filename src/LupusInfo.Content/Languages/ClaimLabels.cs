namespace LupusInfo.Content.Languages;

/// <summary>Words around claims.</summary>
public sealed record ClaimLabels
{
    /// <summary>For screen readers.</summary>
    public string Card { get; init; } = "";

    public string Claim { get; init; } = "";

    public string Evidence { get; init; } = "";

    public string Sure { get; init; } = "";

    /// <summary>For screen readers.</summary>
    public string Filters { get; init; } = "";

    public string Topic { get; init; } = "";

    public string Verdict { get; init; } = "";

    public string AllTopics { get; init; } = "";

    public string AllVerdicts { get; init; } = "";

    /// <summary>Where a claim has none.</summary>
    public string OtherTopic { get; init; } = "";

    /// <summary>Where no claim passes the filter.</summary>
    public string None { get; init; } = "";

    /// <summary>With {count}.</summary>
    public Counted Found { get; init; } = new(new(""), new(""));
}
