namespace LupusInfo.Content.Languages;

/// <summary>Words of the evidence at a glance.</summary>
public sealed record SummaryLabels
{
    /// <summary>For screen readers.</summary>
    public string Name { get; init; } = "";

    public string Approved { get; init; } = "";

    public string Yes { get; init; } = "";

    public string None { get; init; } = "";

    /// <summary>With the {count} of places and {day}.</summary>
    public Counted NoneIn { get; init; } = new(new(""), new(""));

    /// <summary>With {approved}, the {count} of places and {day}.</summary>
    public Counted ApprovedIn { get; init; } = new(new(""), new(""));

    public string Sure { get; init; } = "";

    public string People { get; init; } = "";

    /// <summary>The {count} trials.</summary>
    public Counted AllBlinded { get; init; } = new(new(""), new(""));

    /// <summary>The {count} trials, with {blinded}.</summary>
    public Counted SomeBlinded { get; init; } = new(new(""), new(""));

    public string NotCompared { get; init; } = "";

    /// <summary>
    /// With the {people} in {count} studies. Reports of one hospital can count the same person twice: their sum is a most.
    /// </summary>
    public Counted Treated { get; init; } = new(new(""), new(""));
}
