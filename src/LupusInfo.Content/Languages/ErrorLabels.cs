namespace LupusInfo.Content.Languages;

/// <summary>Words for when there is no page, or when something of ours broke.</summary>
public sealed record ErrorLabels
{
    public string NotFoundTitle { get; init; } = "";

    /// <summary>The heading.</summary>
    public string NotFound { get; init; } = "";

    public string NotFoundText { get; init; } = "";

    public string FailedTitle { get; init; } = "";

    /// <summary>Of a page that was taken away for good.</summary>
    public string GoneTitle { get; init; } = "";

    public string GoneText { get; init; } = "";

    /// <summary>Stands before the link to where its readers may go on.</summary>
    public string GoOn { get; init; } = "";

    /// <summary>The heading.</summary>
    public string Failed { get; init; } = "";

    public string FailedText { get; init; } = "";

    /// <summary>When more is asked than can be answered.</summary>
    public string BusyTitle { get; init; } = "";

    public string BusyText { get; init; } = "";

    public string Description { get; init; } = "";

    /// <summary>With {page}, a link.</summary>
    public Phrase Ill { get; init; } = new("");

    public string Search { get; init; } = "";

    public string Sections { get; init; } = "";

    /// <summary>Title of the page that stands at an old address of an export.</summary>
    public string Moved { get; init; } = "";
}
