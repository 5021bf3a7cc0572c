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
/// <param name="File">The glossary file.</param>
/// <param name="At">Where it stands there.</param>
public sealed record Term(
    string Key, string Name, IReadOnlyList<string> Also, string? Abbreviation, string Kind, string Means, bool Linked, string File,
    Position At)
{
    /// <summary>Every wording that means this term.</summary>
    public IEnumerable<string> Wordings => Also.Prepend(Name).Concat(Abbreviation is null ? [] : [Abbreviation]);
}
