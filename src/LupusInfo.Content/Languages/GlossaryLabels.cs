namespace LupusInfo.Content.Languages;

/// <summary>Words of the glossary.</summary>
public sealed record GlossaryLabels
{
    public string Title { get; init; } = "";

    public string Description { get; init; } = "";

    /// <summary>Its short name.</summary>
    public string Name { get; init; } = "";

    public string Lead { get; init; } = "";

    /// <summary>Goes before the page that says more about a word.</summary>
    public string More { get; init; } = "";

    /// <summary>The title of the page of a word, and the name of the button that opens its meaning, with {term}.</summary>
    public Phrase TitleOf { get; init; } = new("");

    /// <summary>The link from a meaning to the page of the word.</summary>
    public string Further { get; init; } = "";

    /// <summary>Over the other names of a word.</summary>
    public string Also { get; init; } = "";

    /// <summary>Over the codes of an illness in the catalogues of medicine.</summary>
    public string Codes { get; init; } = "";

    /// <summary>Over the pages with a word.</summary>
    public string Used { get; init; } = "";

    /// <summary>Names the links to the letters.</summary>
    public string Letters { get; init; } = "";
}
