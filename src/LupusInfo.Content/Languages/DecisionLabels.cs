using LupusInfo.Content.Evidence;

namespace LupusInfo.Content.Languages;

/// <summary>Words of decisions with their options side by side.</summary>
public sealed record DecisionLabels
{
    /// <summary>Before who has to decide.</summary>
    public string For { get; init; } = "";

    /// <summary>Says that the order of the options means nothing.</summary>
    public string NoOrder { get; init; } = "";

    public IReadOnlyDictionary<DecisionPart, string> Parts { get; init; } = new Dictionary<DecisionPart, string>();

    /// <summary>An outcome that one hopes for, with its {outcome}.</summary>
    public Phrase Benefit { get; init; } = new("");

    /// <summary>An outcome that one fears, with its {outcome}.</summary>
    public Phrase Harm { get; init; } = new("");

    /// <summary>How the pictures are to be read.</summary>
    public string Pictures { get; init; } = "";

    /// <summary>Of a count of few people, which no picture of 100 can show.</summary>
    public string TooFew { get; init; } = "";

    /// <summary>Of a count that is less than one person of a picture of 100, or all but that.</summary>
    public string TooRare { get; init; } = "";

    /// <summary>Where nobody counted, with the {reason}.</summary>
    public Phrase NotCounted { get; init; } = new("");

    public string Matters { get; init; } = "";

    public string MattersHint { get; init; } = "";

    public string Leaning { get; init; } = "";

    public string Unsure { get; init; } = "";

    public string NotKnown { get; init; } = "";

    public string About { get; init; } = "";

    /// <summary>When the evidence was looked for, {searched}, and when it is due again, {due}.</summary>
    public Phrase Updates { get; init; } = new("");

    /// <summary>Who says how sure the counts are.</summary>
    public string Judged { get; init; } = "";

    /// <summary>Who paid for the studies.</summary>
    public string Funding { get; init; } = "";

    /// <summary>Who pays for the site, {pays}.</summary>
    public Phrase Pays { get; init; } = new("");

    /// <summary>That the owner has not yet said who pays.</summary>
    public string PaysNotSaid { get; init; } = "";
}
