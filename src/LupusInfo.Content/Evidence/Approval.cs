namespace LupusInfo.Content.Evidence;

/// <summary>Where a therapy is approved for lupus, by what was found on the day named.</summary>
/// <param name="Key">What front matter and <c>::: approvals</c> name.</param>
/// <param name="Name">The therapy as readers meet it.</param>
/// <param name="Trials">Topics of trials.json that count as studies of it.</param>
/// <param name="Places">The countries and regions looked at.</param>
public sealed record Approval(string Key, string Name, IReadOnlyList<string> Trials, IReadOnlyList<ApprovalPlace> Places)
{
    /// <summary>Places that have approved it for lupus.</summary>
    public IEnumerable<ApprovalPlace> ApprovedIn => Places.Where(place => place.Lupus == ApprovalState.Approved);

    /// <summary>The oldest check: an answer is no fresher than its stalest part.</summary>
    public DateOnly Checked => Places.Min(place => place.Checked);
}

/// <summary>One country or region.</summary>
public sealed record ApprovalPlace(
    string Place, string Regulator, ApprovalState Lupus, DateOnly Checked, string Note, IReadOnlyList<string> Sources);

/// <summary>All that is known of a therapy: where it is approved, and the studies that count for it.</summary>
public sealed record TherapyEvidence(Approval Approval, IReadOnlyList<Trial> Studies);

/// <summary>What was found about approval for lupus.</summary>
public enum ApprovalState
{
    /// <summary>We looked and found no approval; that is weaker than a regulator's "no".</summary>
    NoneFound,

    /// <summary>The regulator says that it is not approved.</summary>
    NotApproved,

    /// <summary>Approved for lupus.</summary>
    Approved,
}

/// <summary>The words of each state.</summary>
public static class ApprovalWords
{
    /// <summary>As written in approvals.yaml.</summary>
    public static IReadOnlyList<string> All { get; } = ["none-found", "not-approved", "approved"];
}
