namespace LupusInfo.Content.Languages;

/// <summary>Words of the days that a page names.</summary>
public sealed record DateLabels
{
    public string Updated { get; init; } = "";

    /// <summary>The day on which the evidence was last looked for.</summary>
    public string Searched { get; init; } = "";

    /// <summary>The day of the next review.</summary>
    public string Due { get; init; } = "";

    public string Overdue { get; init; } = "";

    public string OverdueAdvice { get; init; } = "";
}
