namespace LupusInfo.Content.Languages;

/// <summary>Words of the search.</summary>
public sealed record SearchLabels
{
    public string Title { get; init; } = "";

    /// <summary>The title of a page of results, with {query}.</summary>
    public Phrase TitleOf { get; init; } = new("");

    public string Description { get; init; } = "";

    /// <summary>The label on the search page.</summary>
    public string Question { get; init; } = "";

    /// <summary>With {query}.</summary>
    public Phrase None { get; init; } = new("");

    /// <summary>With {count} and {query}.</summary>
    public Counted Found { get; init; } = new(new(""), new(""));

    /// <summary>With {count}, the most characters.</summary>
    public Phrase TooLong { get; init; } = new("");

    /// <summary>With {words}, the query as it was understood.</summary>
    public Phrase Corrected { get; init; } = new("");

    /// <summary>The link under the cards of warning signs.</summary>
    public string AllHelp { get; init; } = "";

    /// <summary>The link from a written answer, with {page}.</summary>
    public Phrase More { get; init; } = new("");

    /// <summary>Before the sources of a written answer.</summary>
    public string Sources { get; init; } = "";

    /// <summary>The link from a word to the glossary.</summary>
    public string InGlossary { get; init; } = "";

    /// <summary>The heading over claim checks.</summary>
    public string Claims { get; init; } = "";

    /// <summary>With {glossary}, a link.</summary>
    public Phrase Advice { get; init; } = new("");

    /// <summary>Names the list below the field, with {count}.</summary>
    public Phrase Suggestions { get; init; } = new("");

    /// <summary>Of an exported site, to a reader without script, with {a_to_z}, a link.</summary>
    public Phrase NeedsScript { get; init; } = new("");

    /// <summary>The words of the link to the glossary.</summary>
    public string Glossary { get; init; } = "";
}
