namespace LupusInfo.Content.Evidence;

/// <summary>
/// How sure one can be that an effect is real and about as large as measured: the GRADE levels (BMJ 2008;336:924), and none where no
/// human was studied.
/// </summary>
public enum Certainty
{
    /// <summary>No evidence in people.</summary>
    None,

    /// <summary>GRADE very low.</summary>
    VeryLow,

    /// <summary>GRADE low.</summary>
    Low,

    /// <summary>GRADE moderate.</summary>
    Moderate,

    /// <summary>GRADE high.</summary>
    High,
}

/// <summary>The words of each certainty: as editors write it, and how an effect may be told.</summary>
public static class CertaintyWords
{
    /// <summary>As written in front matter and data, from none to high.</summary>
    public static IReadOnlyList<string> All { get; } = ["none", "very-low", "low", "moderate", "high"];

    /// <summary>The certainty of a word that <see cref="All"/> holds; null for any other.</summary>
    public static Certainty? Parse(string? word) =>
        word is not null && All.ToList().IndexOf(word) is >= 0 and var index ? (Certainty)index : null;

    /// <summary>How an effect of this certainty is told (Santesso 2020, doi 10.1016/j.jclinepi.2019.10.014).</summary>
    public static string Telling(this Certainty certainty) => certainty switch
    {
        Certainty.High => "helps, reduces",
        Certainty.Moderate => "probably helps",
        Certainty.Low => "may help",
        _ => "we do not know if it helps",
    };
}
