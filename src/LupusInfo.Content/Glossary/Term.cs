using LupusInfo.Content.Problems;

namespace LupusInfo.Content.Glossary;

/// <summary>A word that readers may not know, and what it means.</summary>
/// <param name="Key">What <c>term:</c> links name.</param>
/// <param name="Name">The word itself.</param>
/// <param name="Also">Other wordings of it.</param>
/// <param name="Abbreviation">Its short form, such as <c>MSC</c>.</param>
/// <param name="Kind">What sort of thing it is, such as <c>medicine</c>.</param>
/// <param name="Means">One or two plain sentences.</param>
/// <param name="Linked">Whether its first use in an article is linked by itself; words that every reader here knows are not.</param>
/// <param name="See">Where more is said; null where no page does.</param>
/// <param name="File">The glossary file.</param>
/// <param name="At">Where it stands there.</param>
public sealed record Term(
    string Key, string Name, IReadOnlyList<string> Also, string? Abbreviation, string Kind, string Means, bool Linked, SeeAlso? See,
    string File, Position At)
{
    /// <summary>The word with its short form behind it: <c>systemic lupus (SLE)</c>.</summary>
    public string FullName => Abbreviation is null ? Name : $"{Name} ({Abbreviation})";

    /// <summary>Every wording that means this term.</summary>
    public IEnumerable<string> Wordings => Also.Prepend(Name).Concat(Abbreviation is null ? [] : [Abbreviation]);
}

/// <summary>The page that says more about a term.</summary>
/// <param name="Path">The article's file, in the language of the glossary.</param>
/// <param name="Heading">Id of a heading there; null for the whole page.</param>
/// <param name="At">Where the glossary names it.</param>
public sealed record SeeAlso(string Path, string? Heading, Position At);
