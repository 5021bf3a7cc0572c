using LupusInfo.Content.Evidence;

namespace LupusInfo.Content.Languages;

/// <summary>Words of boxes with benefits and harms in counts.</summary>
public sealed record FactBoxLabels
{
    /// <summary>Names what is folded on a phone: the table of benefits and harms.</summary>
    public string AllCounts { get; init; } = "";

    /// <summary>Names the column of outcomes.</summary>
    public string WhatHappened { get; init; } = "";

    public string Benefits { get; init; } = "";

    public string Harms { get; init; } = "";

    /// <summary>Who was counted, with {people}.</summary>
    public Phrase Among { get; init; } = new("");

    /// <summary>Where the studies, of which there are {count}, did not count an outcome.</summary>
    public Counted NotCounted { get; init; } = new(new(""), new(""));

    /// <summary>Of a picture, with {events}, {event} and {others}.</summary>
    public Phrase Caption { get; init; } = new("");

    public UnitLabels People { get; init; } = new();

    public UnitLabels Pregnancies { get; init; } = new();

    /// <summary>Where there was no comparison group.</summary>
    public string Nobody { get; init; } = "";

    public string NobodyText { get; init; } = "";

    /// <summary>What the box rests on, with {certainty} and {studies}.</summary>
    public Phrase Basis { get; init; } = new("");

    /// <summary>Says that some counts are worked out.</summary>
    public string Derived { get; init; } = "";

    /// <summary>With {day}.</summary>
    public Phrase Checked { get; init; } = new("");

    public UnitLabels Of(CountedUnit unit) => unit switch
    {
        CountedUnit.Pregnancies => Pregnancies,
        _ => People,
    };
}

/// <summary>Words that name what a box counts: people, or pregnancies, of which one woman can have several.</summary>
public sealed record UnitLabels
{
    /// <summary>The {count} of a group.</summary>
    public Counted Group { get; init; } = new(new(""), new(""));

    /// <summary>Fewer counted than treated, with {count} and {total}.</summary>
    public Phrase PartCounted { get; init; } = new("");

    /// <summary>Of a picture that stands for a larger group, with its {caption}.</summary>
    public Phrase DrawnForHundred { get; init; } = new("");

    /// <summary>The {count} studies and all that they counted, with {total}.</summary>
    public Counted Studies { get; init; } = new(new(""), new(""));
}
