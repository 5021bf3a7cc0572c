namespace LupusInfo.Content.Problems;

/// <summary>What docs/rules.md says about one rule.</summary>
/// <param name="Id">The rule's id in words.</param>
/// <param name="Severity">What its findings are.</param>
/// <param name="Why">One sentence: which reader would suffer.</param>
/// <param name="Bad">The shortest text that breaks it.</param>
/// <param name="Good">The same, mended.</param>
public sealed record RulePage(string Id, Severity Severity, string Why, string Bad, string Good)
{
    /// <summary>The document that holds every rule.</summary>
    public const string Document = "docs/rules.md";

    /// <summary>Where a rule is explained.</summary>
    public static string AddressOf(string id) => $"{Document}#{id}";
}
