using LupusInfo.Content.Problems;

namespace LupusInfo.Content.Safety;

/// <summary>
/// One medicine. Cards, tables, comparisons and synonyms are drawn from it; its words are in <see cref="MedicineWords"/>.
/// </summary>
public sealed record Medicine
{
    /// <summary>The file's name without its ending: what <c>::: medicine</c> names.</summary>
    public required string Key { get; init; }

    /// <summary>What sort of medicine it is; a key of the words.</summary>
    public required string Class { get; init; }

    /// <summary>Brand names, as sold.</summary>
    public required IReadOnlyList<string> Brands { get; init; }

    /// <summary>How it is taken: one of <see cref="MedicineShapes.Forms"/>.</summary>
    public required IReadOnlyList<string> Forms { get; init; }

    /// <summary>Usual doses; empty where no source was found.</summary>
    public required IReadOnlyList<Dose> Doses { get; init; }

    /// <summary>How long until it works; null where not found.</summary>
    public Onset? Onset { get; init; }

    /// <summary>Keys of the fact boxes that count its benefits and harms.</summary>
    public required IReadOnlyList<string> FactBoxes { get; init; }

    public required IReadOnlyList<Harm> Harms { get; init; }

    public required IReadOnlyList<MedicineTest> Tests { get; init; }

    public required IReadOnlyList<Interaction> Interactions { get; init; }

    /// <summary>What may go with it, by question: each of <see cref="MedicineQuestions.All"/> has one.</summary>
    public required IReadOnlyDictionary<MedicineQuestion, MedicineAnswer> Answers { get; init; }

    /// <summary>Where it is approved for what kind of lupus.</summary>
    public required IReadOnlyList<MedicineApproval> Approvals { get; init; }

    /// <summary>Who may not take it, by key of the words.</summary>
    public required IReadOnlyList<Keyed> NotFor { get; init; }

    /// <summary>The day on which the record was compared with its sources.</summary>
    public required DateOnly Checked { get; init; }

    /// <summary>Every source that the record names, in the order of first use.</summary>
    public required IReadOnlyList<string> Sources { get; init; }

    /// <summary>The file.</summary>
    public required string File { get; init; }
}

/// <summary>A line of a record that has its words under a key, and its sources.</summary>
/// <param name="Key">Key of the words.</param>
/// <param name="Sources">Keys of references.</param>
public sealed record Keyed(string Key, IReadOnlyList<string> Sources);

/// <summary>A usual dose. The unit is one of <see cref="MedicineShapes.Units"/>, so that no dose is without one.</summary>
/// <param name="Key">Key of the words that say for what, or which limit.</param>
/// <param name="From">The amount, or the least of a range.</param>
/// <param name="To">The most of a range; null where there is one amount.</param>
/// <param name="Unit">Such as <c>mg/kg/day</c>.</param>
/// <param name="Sources">Keys of references.</param>
/// <param name="At">Where it stands.</param>
public sealed record Dose(string Key, decimal From, decimal? To, string Unit, IReadOnlyList<string> Sources, Position At);

/// <summary>How long until it works.</summary>
/// <param name="From">The least.</param>
/// <param name="To">The most; null where the source names one time.</param>
/// <param name="Unit">days, weeks or months.</param>
/// <param name="Sources">Keys of references.</param>
public sealed record Onset(int From, int? To, string Unit, IReadOnlyList<string> Sources);

/// <summary>How a harm is met.</summary>
public enum HarmKind
{
    /// <summary>Often, and mostly mild.</summary>
    Common,

    /// <summary>Can be dangerous.</summary>
    Serious,

    /// <summary>After months or years.</summary>
    Late,
}

/// <summary>A harm. Its count is given where a source counted it.</summary>
/// <param name="Key">Key of its words.</param>
/// <param name="Kind">How it is met.</param>
/// <param name="Count">How many of how many had it; null where no source counted it.</param>
/// <param name="Sources">Keys of references.</param>
public sealed record Harm(string Key, HarmKind Kind, Evidence.Count? Count, IReadOnlyList<string> Sources);

/// <summary>A test that goes with the medicine.</summary>
/// <param name="Key">Key of its words.</param>
/// <param name="Every">How often; null where the words say it.</param>
/// <param name="Unit">days, weeks, months or years.</param>
/// <param name="Sources">Keys of references.</param>
public sealed record MedicineTest(string Key, int? Every, string? Unit, IReadOnlyList<string> Sources);

/// <summary>How grave it is to take two things together.</summary>
public enum InteractionLevel
{
    /// <summary>Must not be taken together.</summary>
    Never,

    /// <summary>Only when the team knows and watches it.</summary>
    WithCare,

    /// <summary>Tell the team.</summary>
    Tell,
}

/// <summary>What does not go well with the medicine.</summary>
/// <param name="With">Key of another medicine on record, or of the words for something else.</param>
/// <param name="Level">How grave it is.</param>
/// <param name="Sources">Keys of references.</param>
/// <param name="At">Where it stands.</param>
public sealed record Interaction(string With, InteractionLevel Level, IReadOnlyList<string> Sources, Position At);

/// <summary>Where it is approved.</summary>
/// <param name="Place">Code of the country, or <c>EU</c>.</param>
/// <param name="For">One of <see cref="MedicineShapes.Uses"/>.</param>
/// <param name="State">Approved, used off label, or nothing found.</param>
/// <param name="Checked">The day on which it was looked up.</param>
/// <param name="Sources">Keys of references.</param>
public sealed record MedicineApproval(string Place, string For, string State, DateOnly Checked, IReadOnlyList<string> Sources);
