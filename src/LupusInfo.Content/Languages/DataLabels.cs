namespace LupusInfo.Content.Languages;

/// <summary>The sets of records that others may take and use.</summary>
public enum DataSetName
{
    Claims,
    Studies,
    Approvals,
    FactBoxes,
    Medicines,
    WarningSigns,
    References,
    Glossary,
}

/// <summary>Words of the page of data, and of the descriptions of its files.</summary>
public sealed record DataLabels
{
    public string Title { get; init; } = "";

    public string Description { get; init; } = "";

    /// <summary>Its short name.</summary>
    public string Name { get; init; } = "";

    public string Lead { get; init; } = "";

    /// <summary>What goes with the numbers when they are used elsewhere.</summary>
    public string Caveat { get; init; } = "";

    /// <summary>What others may do with them, with {licence}.</summary>
    public Phrase Licence { get; init; } = new("");

    /// <summary>Stands where site.yaml names no licence.</summary>
    public string NoLicence { get; init; } = "";

    /// <summary>How many records there are.</summary>
    public Counted Rows { get; init; } = new(new(""), new(""));

    public IReadOnlyDictionary<DataSetName, string> Names { get; init; } = new Dictionary<DataSetName, string>();

    /// <summary>What one record of each is.</summary>
    public IReadOnlyDictionary<DataSetName, string> About { get; init; } = new Dictionary<DataSetName, string>();

    /// <summary>What each column says, by its name; a name means the same in every set.</summary>
    public IReadOnlyDictionary<string, string> Columns { get; init; } = new Dictionary<string, string>();
}
