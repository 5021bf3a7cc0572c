namespace LupusInfo.Content.Evidence;

/// <summary>What the evidence makes of a claim.</summary>
public enum Verdict
{
    /// <summary>The evidence backs it.</summary>
    Supported,

    /// <summary>A part of it is so.</summary>
    PartlySupported,

    /// <summary>The evidence does not show it.</summary>
    Unsupported,

    /// <summary>True words that leave a false picture.</summary>
    Misleading,

    /// <summary>It is not so.</summary>
    False,

    /// <summary>It was so once.</summary>
    Outdated,
}

/// <summary>The words of each verdict.</summary>
public static class VerdictWords
{
    /// <summary>As written in front matter, in the order of <see cref="Verdict"/>.</summary>
    public static IReadOnlyList<string> All { get; } = ["supported", "partly-supported", "unsupported", "misleading", "false", "outdated"];

    /// <summary>The verdict of a word that <see cref="All"/> holds; null for any other.</summary>
    public static Verdict? Parse(string? word) =>
        word is not null && All.ToList().IndexOf(word) is >= 0 and var index ? (Verdict)index : null;

    /// <summary>As written in front matter and in addresses.</summary>
    public static string Word(this Verdict verdict) => All[(int)verdict];
}
