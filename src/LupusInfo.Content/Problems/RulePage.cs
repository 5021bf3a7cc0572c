namespace LupusInfo.Content.Problems;

/// <summary>All that is fixed about one rule, and what docs/rules.md says of it.</summary>
/// <param name="Id">The rule's id in words, such as <c>sentence-too-long</c>.</param>
/// <param name="Severity">What its findings are.</param>
/// <param name="Why">One sentence: which reader would suffer.</param>
/// <param name="Bad">
/// The shortest text that breaks it: the body of an article. Fields that matter stand before it between lines of <c>---</c>;
/// a line of <c>== path</c> begins each file where there are several.
/// </param>
/// <param name="Good">The same, mended.</param>
public sealed record RulePage(string Id, Severity Severity, string Why, string Bad, string Good)
{
    /// <summary>The document that holds every rule.</summary>
    public const string Document = "docs/rules.md";

    /// <summary>Whether an editor may let a finding stand, with a reason and an end.</summary>
    public bool MayBeAllowed { get; init; } = true;

    /// <summary>
    /// Whether the article is published in spite of an error: a page past its review date says so to its readers,
    /// and of two pages with one title neither is worse than no page.
    /// </summary>
    public bool KeepsPublished { get; init; }

    /// <summary>Where a rule is explained.</summary>
    public static string AddressOf(string id) => $"{Document}#{id}";
}
