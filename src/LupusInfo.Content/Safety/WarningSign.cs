using LupusInfo.Content.Problems;

namespace LupusInfo.Content.Safety;

/// <summary>How soon to act on a sign, most urgent first (after the NHS care cards, with hospital and phone told apart).</summary>
public enum HelpLevel
{
    /// <summary>Call an ambulance.</summary>
    Emergency,

    /// <summary>Go to a hospital emergency department.</summary>
    Hospital,

    /// <summary>Phone the team or a doctor the same day.</summary>
    Today,

    /// <summary>Make an appointment.</summary>
    Appointment,
}

/// <summary>
/// One sign that needs help. It has one level, wherever it is drawn; two signs that together mean more are a sign of their own.
/// </summary>
/// <param name="Key">Its name in warning-signs.yaml.</param>
/// <param name="Level">How soon to act.</param>
/// <param name="Groups">The groups that pages ask for, such as <c>clot</c>.</param>
/// <param name="For">Whom it is for; empty for everyone.</param>
/// <param name="First">Whether it is among the few that the master list shows before all others.</param>
/// <param name="Waits">Whether its level or limit is our own judgement and waits for a clinician's signature.</param>
/// <param name="Sources">Keys of references.</param>
/// <param name="At">Where it stands.</param>
public sealed record WarningSign(
    string Key,
    HelpLevel Level,
    IReadOnlyList<string> Groups,
    IReadOnlyList<string> For,
    bool First,
    bool Waits,
    IReadOnlyList<string> Sources,
    Position At);

/// <summary>The words of the signs in one language, by key.</summary>
/// <param name="Levels">What each card says.</param>
/// <param name="Groups">The groups' names.</param>
/// <param name="Signs">Each sign as a line of a card.</param>
public sealed record WarningSignWords(
    IReadOnlyDictionary<HelpLevel, HelpLevelWords> Levels,
    IReadOnlyDictionary<string, string> Groups,
    IReadOnlyDictionary<string, string> Signs)
{
    /// <summary>A language without words.</summary>
    public static WarningSignWords Empty { get; } = new(
        new Dictionary<HelpLevel, HelpLevelWords>(), new Dictionary<string, string>(), new Dictionary<string, string>());
}

/// <summary>What a card of one level says beside its signs.</summary>
/// <param name="Mark">The urgency in a word or two, so that colour is never alone.</param>
/// <param name="Heading">What to do.</param>
/// <param name="Lead">What leads into the list.</param>
/// <param name="Last">What follows it; null for nothing.</param>
public sealed record HelpLevelWords(string Mark, string Heading, string Lead, string? Last);
