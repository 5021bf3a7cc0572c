namespace LupusInfo.Content.Languages;

/// <summary>Words of the search.</summary>
public sealed record SearchLabels
{
    public string Title { get; init; } = "";

    public string Description { get; init; } = "";

    /// <summary>The label on the search page.</summary>
    public string Question { get; init; } = "";

    /// <summary>With {query}.</summary>
    public Phrase None { get; init; } = new("");

    /// <summary>With {count} and {query}.</summary>
    public Counted Found { get; init; } = new(new(""), new(""));

    /// <summary>With {glossary}, a link.</summary>
    public Phrase Advice { get; init; } = new("");

    /// <summary>The words of that link.</summary>
    public string Glossary { get; init; } = "";
}
