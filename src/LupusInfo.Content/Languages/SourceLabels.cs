namespace LupusInfo.Content.Languages;

/// <summary>Words of the list of sources.</summary>
public sealed record SourceLabels
{
    public string Heading { get; init; } = "";

    /// <summary>Opens the list, with {count}.</summary>
    public Counted All { get; init; } = new(new(""), new(""));

    /// <summary>What the number in the text says to screen readers, with {number}.</summary>
    public Phrase Mark { get; init; } = new("");

    /// <summary>Before the links back to the text.</summary>
    public string Back { get; init; } = "";

    /// <summary>One such link for screen readers, with {mention} and {source}.</summary>
    public Phrase BackTo { get; init; } = new("");

    /// <summary>With {state} and {day}.</summary>
    public Phrase Retracted { get; init; } = new("");

    public string Withdrawn { get; init; } = "";

    public string Questioned { get; init; } = "";

    /// <summary>Leads to the notice.</summary>
    public string Notice { get; init; } = "";

    public string NoDate { get; init; } = "";

    /// <summary>With {day}.</summary>
    public Phrase ReadOn { get; init; } = new("");

    /// <summary>With {number}.</summary>
    public Phrase PubMed { get; init; } = new("");

    /// <summary>With {kind}: the address is what we read.</summary>
    public Phrase LeadsToRead { get; init; } = new("");

    /// <summary>With {kind}.</summary>
    public Phrase LeadsTo { get; init; } = new("");

    /// <summary>What the address is where it is not the source itself, by the word of references.json.</summary>
    public IReadOnlyDictionary<string, string> Kinds { get; init; } = new Dictionary<string, string>();

    /// <summary>How far a source was read, by the word of references.json.</summary>
    public IReadOnlyDictionary<string, string> Read { get; init; } = new Dictionary<string, string>();

    /// <summary>Opens how the page is cited.</summary>
    public string Cite { get; init; } = "";

    /// <summary>With {title}, {day} and {address}.</summary>
    public Phrase CiteText { get; init; } = new("");

    /// <summary>Before the files with the sources of a page.</summary>
    public string Files { get; init; } = "";

    /// <summary>How far, where the word is not in the list: with {what}.</summary>
    public Phrase ReadOther { get; init; } = new("");
}
