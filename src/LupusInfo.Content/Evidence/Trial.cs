namespace LupusInfo.Content.Evidence;

/// <summary>One human study of a therapy, published, running or only registered.</summary>
public sealed record Trial
{
    public required string Id { get; init; }

    /// <summary>The therapy: <c>msc</c>, <c>exosomes</c>, <c>hsct</c>, <c>car-t</c>.</summary>
    public required string Topic { get; init; }

    /// <summary>Key of the reference; null when only a register shows it.</summary>
    public string? Source { get; init; }

    /// <summary>Register number, such as <c>NCT01539902</c>.</summary>
    public string? Registration { get; init; }

    public required string Intervention { get; init; }

    public string? CellSource { get; init; }

    /// <summary>The design in the record's words.</summary>
    public required string Design { get; init; }

    /// <summary>Where the design stands on the ladder.</summary>
    public required Rung Rung { get; init; }

    /// <summary>People in the study, or planned; null when not known.</summary>
    public int? People { get; init; }

    public int? Treated { get; init; }

    public int? Controls { get; init; }

    public string? Comparator { get; init; }

    public decimal? FollowUpMonths { get; init; }

    public string? Country { get; init; }

    public string? OutcomeLabel { get; init; }

    public Count? OutcomeTreated { get; init; }

    public Count? OutcomeControl { get; init; }

    public string? Harms { get; init; }

    public string? Funder { get; init; }

    public required string Status { get; init; }

    /// <summary>Whether results can be read.</summary>
    public required bool Reported { get; init; }

    public int? Year { get; init; }

    public string? Notes { get; init; }

    /// <summary>The day on which the record was compared with its source.</summary>
    public required DateOnly Checked { get; init; }
}

/// <summary>Designs from the weakest for the question "does it help?" to the strongest (after the Oxford levels of 2011).</summary>
public enum Rung
{
    /// <summary>A few people described one by one, or a register looked at afterwards.</summary>
    CaseSeries,

    /// <summary>Everyone got the treatment.</summary>
    SingleArm,

    /// <summary>Compared, but not by chance, or it is not said how.</summary>
    Compared,

    /// <summary>Chance decided who got it, and people knew.</summary>
    Randomised,

    /// <summary>Chance decided, and nobody knew.</summary>
    Blinded,
}

/// <summary>The words of each rung.</summary>
public static class RungWords
{
    /// <summary>As written in trials.json, weakest first.</summary>
    public static IReadOnlyList<string> All { get; } = ["case-series", "single-arm", "compared", "randomised", "blinded"];

    /// <summary>The rung of a word that <see cref="All"/> holds.</summary>
    public static Rung Parse(string word) => (Rung)All.ToList().IndexOf(word);
}
