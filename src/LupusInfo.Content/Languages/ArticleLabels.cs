namespace LupusInfo.Content.Languages;

/// <summary>Words around an article.</summary>
public sealed record ArticleLabels
{
    /// <summary>The first step of the way to a page.</summary>
    public string Home { get; init; } = "";

    /// <summary>Names the way to a page.</summary>
    public string Breadcrumb { get; init; } = "";

    public string KeyPoints { get; init; } = "";

    public string Contents { get; init; } = "";

    /// <summary>From anywhere on a long page, on a phone.</summary>
    public string ToContents { get; init; } = "";

    /// <summary>At the end of a heading: to be copied.</summary>
    public string ToSection { get; init; } = "";

    public string Questions { get; init; } = "";

    /// <summary>Before the lines for notes, on paper.</summary>
    public string Notes { get; init; } = "";

    public string QuestionsHint { get; init; } = "";

    public string CareTeam { get; init; } = "";

    public string Changes { get; init; } = "";

    public string PrintHint { get; init; } = "";

    /// <summary>On the screen, of a sheet to print.</summary>
    public string SheetHint { get; init; } = "";

    public string Report { get; init; } = "";

    public string ReportLink { get; init; } = "";

    public string Related { get; init; } = "";

    /// <summary>Names the two links.</summary>
    public string Neighbours { get; init; } = "";

    public string Previous { get; init; } = "";

    public string Next { get; init; } = "";

    /// <summary>Names a table before the first heading.</summary>
    public string Table { get; init; } = "";

    /// <summary>Names a table, with the {heading} above it.</summary>
    public Phrase TableUnder { get; init; } = new("");
}
