namespace LupusInfo.Content.Languages;

/// <summary>Words around warning signs and organisations.</summary>
public sealed record SafetyLabels
{
    /// <summary>Stands before the sources of a card.</summary>
    public string Sources { get; init; } = "";

    /// <summary>Opens the signs that are not shown first.</summary>
    public string AllSigns { get; init; } = "";

    /// <summary>The rest of the signs of a card, which a phone folds.</summary>
    public string MoreSigns { get; init; } = "";

    /// <summary>Says that limits wait for a clinician's signature.</summary>
    public string Waits { get; init; } = "";

    /// <summary>Names the list of emergency numbers.</summary>
    public string Numbers { get; init; } = "";

    /// <summary>Leads from the emergency card to somebody to talk to.</summary>
    public string CrisisLines { get; init; } = "";

    /// <summary>Heading of the organisations at the end of a page.</summary>
    public string MoreHelp { get; init; } = "";

    /// <summary>Leads to all organisations.</summary>
    public string AllHelp { get; init; } = "";

    /// <summary>Leads to where harm is reported.</summary>
    public string ReportHarm { get; init; } = "";

    /// <summary>When a number was looked up, with {day}.</summary>
    public Phrase Checked { get; init; } = new("");

    /// <summary>Names of languages by code.</summary>
    public IReadOnlyDictionary<string, string> Languages { get; init; } = new Dictionary<string, string>();
}
