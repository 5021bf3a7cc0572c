namespace LupusInfo.Content.Languages;

/// <summary>Words of the first page.</summary>
public sealed record HomeLabels
{
    public string Start { get; init; } = "";

    public string Body { get; init; } = "";

    /// <summary>Names what the site says to its readers.</summary>
    public string Words { get; init; } = "";

    /// <summary>Of the figure.</summary>
    public string BodyCaption { get; init; } = "";

    /// <summary>With {count}.</summary>
    public Counted AllClaims { get; init; } = new(new(""), new(""));

    /// <summary>With {count}.</summary>
    public Counted AllPages { get; init; } = new(new(""), new(""));
}
