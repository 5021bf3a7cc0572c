namespace LupusInfo.Content.Languages;

/// <summary>Words about who made the site and who checked it.</summary>
public sealed record PublisherLabels
{
    /// <summary>What each field of site.yaml says, by field.</summary>
    public IReadOnlyDictionary<string, string> Fields { get; init; } = new Dictionary<string, string>();

    /// <summary>Stands where a field is empty.</summary>
    public string NotFilledIn { get; init; } = "";

    /// <summary>Stands where there is no address for reports.</summary>
    public string NoReports { get; init; } = "";

    /// <summary>Leads to an address that mail goes to.</summary>
    public string WriteTo { get; init; } = "";

    /// <summary>Leads to an address that is a page.</summary>
    public string SendThrough { get; init; } = "";

    /// <summary>Published by {name}.</summary>
    public Phrase PublishedBy { get; init; } = new("");

    /// <summary>Stands in the foot of each page where no publisher is named.</summary>
    public string Unpublished { get; init; } = "";

    /// <summary>How the text was made.</summary>
    public string Drafted { get; init; } = "";

    /// <summary>Follows <see cref="Drafted"/> on a page that no clinician reviewed.</summary>
    public string PageNotReviewed { get; init; } = "";

    /// <summary>Follows it on a page that {by}, {role}, reviewed on {day}.</summary>
    public Phrase PageReviewed { get; init; } = new("");

    /// <summary>Follows <see cref="PageReviewed"/> where the page no longer says what was read.</summary>
    public string PageChanged { get; init; } = "";

    /// <summary>Follows it in the foot while no page is reviewed.</summary>
    public string NothingReviewed { get; init; } = "";

    /// <summary>How many pages of {all} a clinician reviewed.</summary>
    public Counted PagesReviewed { get; init; } = new(new(""), new(""));
}
