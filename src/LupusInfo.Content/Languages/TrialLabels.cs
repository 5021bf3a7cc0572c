namespace LupusInfo.Content.Languages;

/// <summary>Words of the table of studies.</summary>
public sealed record TrialLabels
{
    /// <summary>With {count} and {reported}.</summary>
    public Counted Caption { get; init; } = new(new(""), new(""));

    /// <summary>With {count}.</summary>
    public Counted CaptionWithoutResults { get; init; } = new(new(""), new(""));

    public string Study { get; init; } = "";

    public string Design { get; init; } = "";

    public string Found { get; init; } = "";

    public string Paid { get; init; } = "";

    /// <summary>Where the row is a card.</summary>
    public string PaidShort { get; init; } = "";

    public Counted People { get; init; } = new(new(""), new(""));

    public string SizeUnknown { get; init; } = "";

    /// <summary>Where no funder is known.</summary>
    public string NotNamed { get; init; } = "";

    /// <summary>Names a study that has no other name, with {year}.</summary>
    public Phrase OfYear { get; init; } = new("");

    public string NoResult { get; init; } = "";

    /// <summary>With {count}.</summary>
    public Phrase Treated { get; init; } = new("");

    /// <summary>With {count}.</summary>
    public Phrase Control { get; init; } = new("");

    /// <summary>Where nobody was compared.</summary>
    public string Nobody { get; init; } = "";

    public string NoCount { get; init; } = "";

    /// <summary>With {harms}.</summary>
    public Phrase Harms { get; init; } = new("");
}
