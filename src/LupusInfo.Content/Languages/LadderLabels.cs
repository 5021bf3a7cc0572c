namespace LupusInfo.Content.Languages;

/// <summary>Words of the picture that shows studies by their design.</summary>
public sealed record LadderLabels
{
    /// <summary>Where the only study has results.</summary>
    public string OneReported { get; init; } = "";

    public string OneUnreported { get; init; } = "";

    /// <summary>Of {count} studies.</summary>
    public Counted NoneOnTop { get; init; } = new(new(""), new(""));

    /// <summary>Of {count} studies, with its {people}.</summary>
    public Counted OneOnTop { get; init; } = new(new(""), new(""));

    /// <summary>Of {count} studies, with the number on {top} and their {people}.</summary>
    public Counted SomeOnTop { get; init; } = new(new(""), new(""));

    /// <summary>How to read the picture.</summary>
    public string Caption { get; init; } = "";

    public string Strongest { get; init; } = "";

    public string Weakest { get; init; } = "";

    /// <summary>Of a study with results, for screen readers.</summary>
    public string Reported { get; init; } = "";

    /// <summary>In the key.</summary>
    public string ResultsOut { get; init; } = "";

    public string NoResult { get; init; } = "";

    /// <summary>In the key.</summary>
    public string SizeUnknown { get; init; } = "";

    /// <summary>Opens the table.</summary>
    public string Table { get; init; } = "";

    public string Study { get; init; } = "";

    public string Design { get; init; } = "";

    public string People { get; init; } = "";

    public string Results { get; init; } = "";

    /// <summary>In the column of results.</summary>
    public string Out { get; init; } = "";

    public string NoneFound { get; init; } = "";

    /// <summary>In the place of a number of people.</summary>
    public string NotKnown { get; init; } = "";

    /// <summary>On an empty rung.</summary>
    public string NoStudy { get; init; } = "";

    /// <summary>Of a rung, with {count} and {reported}.</summary>
    public Counted Tally { get; init; } = new(new(""), new(""));

    /// <summary>What follows the number of people for screen readers, with {results}.</summary>
    public Phrase Dot { get; init; } = new("");
}
