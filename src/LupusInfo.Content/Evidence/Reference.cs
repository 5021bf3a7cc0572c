using LupusInfo.Content.Problems;

namespace LupusInfo.Content.Evidence;

/// <summary>A source, as CSL-JSON describes it (docs.citationstyles.org). One entry of references.json.</summary>
public sealed record Reference
{
    /// <summary>Stands for how far a source was read until somebody has read it: the check tells it.</summary>
    public const string NotRead = "TODO";

    /// <summary>The key that articles cite.</summary>
    public required string Key { get; init; }

    /// <summary>CSL type, such as <c>article-journal</c> or <c>webpage</c>.</summary>
    public required string Type { get; init; }

    public required string Title { get; init; }

    /// <summary>Authors as NLM style prints them: family name and initials, or an organisation's whole name.</summary>
    public IReadOnlyList<string> Authors { get; init; } = [];

    /// <summary>The same authors in their parts.</summary>
    public IReadOnlyList<AuthorName> Names { get; init; } = [];

    /// <summary>Year of issue; null where the source gives none.</summary>
    public int? Year { get; init; }

    /// <summary>Journal, site or book that holds it.</summary>
    public string? Container { get; init; }

    public string? Volume { get; init; }

    public string? Issue { get; init; }

    public string? Pages { get; init; }

    public string? Publisher { get; init; }

    public string? Doi { get; init; }

    public string? Pmid { get; init; }

    public string? Pmcid { get; init; }

    public string? Url { get; init; }

    /// <summary>Where readers find it; null where it is on paper only.</summary>
    public string? Address => Url ?? DoiAddress;

    public string? DoiAddress => Doi is null ? null : $"https://doi.org/{Doi}";

    public string? PubMedAddress => Pmid is null ? null : $"https://pubmed.ncbi.nlm.nih.gov/{Pmid}/";

    /// <summary>The day a web page was read.</summary>
    public DateOnly? Accessed { get; init; }

    /// <summary>Key of the newer guideline that replaces it; null where none on the list does.</summary>
    public string? ReplacedBy { get; init; }

    /// <summary>
    /// What the address really is where it is not the source itself: <c>copy</c>, <c>news report</c>, <c>law-firm note</c> … Shown to
    /// readers.
    /// </summary>
    public string? ShownAs { get; init; }

    /// <summary>How far the source was read: <c>abstract</c>, <c>full text</c>, <c>agency page</c> …</summary>
    public required string Read { get; init; }

    /// <summary>Where the entry stands in references.json.</summary>
    public required Position At { get; init; }
}

/// <summary>An author as CSL has it: a person by family and given name, or an organisation by its whole name.</summary>
public sealed record AuthorName(string? Family, string? Given, string? Literal);
