using System.Text.Json.Serialization;
using LupusInfo.Content.Evidence;

namespace LupusInfo.Web.Data;

/// <summary>A source in CSL-JSON (docs.citationstyles.org), as reference managers read it. What is not known is left out.</summary>
public sealed record CslItem
{
    public required string Id { get; init; }

    public required string Type { get; init; }

    public required string Title { get; init; }

    public IReadOnlyList<CslName> Author { get; init; } = [];

    [JsonPropertyName("container-title"), JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public string? ContainerTitle { get; init; }

    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public string? Publisher { get; init; }

    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public CslDate? Issued { get; init; }

    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public CslDate? Accessed { get; init; }

    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public string? Volume { get; init; }

    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public string? Issue { get; init; }

    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public string? Page { get; init; }

    [JsonPropertyName("DOI"), JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public string? Doi { get; init; }

    [JsonPropertyName("PMID"), JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public string? Pmid { get; init; }

    [JsonPropertyName("PMCID"), JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public string? Pmcid { get; init; }

    [JsonPropertyName("URL"), JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public string? Url { get; init; }

    /// <summary>As in retractions.json, where a notice says that the work was withdrawn or questioned.</summary>
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)]
    public string? Status { get; init; }

    /// <summary>The item of a source.</summary>
    /// <param name="source">The source.</param>
    /// <param name="notice">The notice about it; null where there is none.</param>
    public static CslItem Of(Reference source, Retraction? notice) => new()
    {
        Id = source.Key,
        Type = source.Type,
        Title = source.Title,
        Author = [.. source.Names.Select(name => new CslName(name.Family, name.Given, name.Literal))],
        ContainerTitle = source.Container,
        Publisher = source.Publisher,
        Issued = source.Year is { } year ? new([[year]]) : null,
        Accessed = source.Accessed is { } day ? new([[day.Year, day.Month, day.Day]]) : null,
        Volume = source.Volume,
        Issue = source.Issue,
        Page = source.Pages,
        Doi = source.Doi,
        Pmid = source.Pmid,
        Pmcid = source.Pmcid,
        Url = source.Url,
        Status = StatusOf(notice),
    };

    /// <summary>What a notice says of a work; null where there is none.</summary>
    public static string? StatusOf(Retraction? notice) =>
        notice is null ? null : notice.Withdrawn ? "retraction" : "expression-of-concern";
}

/// <summary>A person, or an organisation by its whole name.</summary>
public sealed record CslName(
    [property: JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)] string? Family = null,
    [property: JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)] string? Given = null,
    [property: JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingNull)] string? Literal = null);

/// <summary>A day, a month or a year.</summary>
public sealed record CslDate([property: JsonPropertyName("date-parts")] IReadOnlyList<IReadOnlyList<int>> DateParts);
