namespace LupusInfo.Content.Evidence;

/// <summary>
/// A decision with its options side by side, after the minimum criteria of the International Patient Decision Aid Standards
/// (docs/decisions/0015-decision-aids.md). Every option answers the same questions and tells the same outcomes.
/// </summary>
public sealed record Decision
{
    /// <summary>The file's name without its ending: what <c>::: decision</c> names.</summary>
    public required string Key { get; init; }

    /// <summary>The decision in one sentence.</summary>
    public required string Question { get; init; }

    /// <summary>Who has to decide it.</summary>
    public required string For { get; init; }

    /// <summary>What is counted, in the order in which every option tells it: benefits, then harms.</summary>
    public required IReadOnlyList<DecisionOutcome> Outcomes { get; init; }

    /// <summary>What can be chosen, in the order of the file; no order of preference.</summary>
    public required IReadOnlyList<DecisionOption> Options { get; init; }

    /// <summary>What may matter to the one who decides, to tick.</summary>
    public required IReadOnlyList<string> Matters { get; init; }

    /// <summary>What nobody knows.</summary>
    public required IReadOnlyList<string> NotKnown { get; init; }

    /// <summary>Who paid for the studies behind the counts, and what they had to gain.</summary>
    public required Sourced Funding { get; init; }

    /// <summary>The day on which the record was compared with its sources.</summary>
    public required DateOnly Checked { get; init; }
}

/// <summary>Words with their sources.</summary>
/// <param name="Text">Plain words.</param>
/// <param name="Sources">Keys of references; none only where nothing is counted.</param>
public sealed record Sourced(string Text, IReadOnlyList<string> Sources);

/// <summary>Something that may happen, told of every option.</summary>
/// <param name="Id">Short name that the options refer to.</param>
/// <param name="Label">What readers see.</param>
/// <param name="Harm">A harm; otherwise a benefit.</param>
/// <param name="Event">How a picture's caption names those who had it: "free of a flare".</param>
public sealed record DecisionOutcome(string Id, string Label, bool Harm, string Event);

/// <summary>What every option answers, in this order; the outcomes stand between what it is like and what it asks.</summary>
public enum DecisionPart
{
    /// <summary>What it is.</summary>
    What,

    /// <summary>How it is taken.</summary>
    How,

    /// <summary>What living with it is like, for body, mood and people around.</summary>
    Like,

    /// <summary>What it asks of the one who chooses it.</summary>
    Asks,

    /// <summary>What it costs, and who pays.</summary>
    Cost,

    /// <summary>Whether one can change one's mind later.</summary>
    ChangeMind,
}

/// <summary>One thing that can be chosen.</summary>
/// <param name="Name">What readers see.</param>
/// <param name="Waits">Whether it is to wait, or to do nothing new.</param>
/// <param name="Parts">Its answer to each question.</param>
/// <param name="Findings">What was counted of each outcome; at least one of each.</param>
public sealed record DecisionOption(
    string Name, bool Waits, IReadOnlyDictionary<DecisionPart, Sourced> Parts, IReadOnlyList<Finding> Findings);

/// <summary>What was counted of one outcome with one option, or why there is no count.</summary>
/// <param name="Outcome">Id of the outcome.</param>
/// <param name="Study">What was studied, in a few words, where an option has more than one finding of an outcome.</param>
/// <param name="Counted">The count and all that is needed to weigh it; null where nobody counted.</param>
/// <param name="NotCounted">Why there is no count; null where there is one.</param>
public sealed record Finding(string Outcome, string? Study, Counting? Counted, string? NotCounted);

/// <summary>A count with all that is needed to weigh it.</summary>
/// <param name="Count">How many of how many had it.</param>
/// <param name="People">Who was counted.</param>
/// <param name="Period">Over what time.</param>
/// <param name="Certainty">How sure.</param>
/// <param name="Sources">Keys of references.</param>
public sealed record Counting(Count Count, string People, string Period, Certainty Certainty, IReadOnlyList<string> Sources);
