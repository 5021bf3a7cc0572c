using LupusInfo.Content.Evidence;

namespace LupusInfo.Content.Languages;

/// <summary>Words that name a level: they are the same wherever it is drawn.</summary>
public sealed record EvidenceLabels
{
    public IReadOnlyDictionary<Verdict, string> Verdicts { get; init; } = new Dictionary<Verdict, string>();

    /// <summary>The level by its name.</summary>
    public IReadOnlyDictionary<Certainty, string> Certainties { get; init; } = new Dictionary<Certainty, string>();

    /// <summary>The short answer to "how sure are we?".</summary>
    public IReadOnlyDictionary<Certainty, string> Sureness { get; init; } = new Dictionary<Certainty, string>();

    public IReadOnlyDictionary<ApprovalState, string> Approvals { get; init; } = new Dictionary<ApprovalState, string>();

    public IReadOnlyDictionary<Rung, string> Rungs { get; init; } = new Dictionary<Rung, string>();
}
