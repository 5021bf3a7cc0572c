using LupusInfo.Content.Evidence;
using LupusInfo.Content.Problems;

namespace LupusInfo.Content.Articles;

/// <summary>A decision and its options side by side, its sources cited in the order in which readers meet them.</summary>
/// <param name="Decision">The record.</param>
/// <param name="Options">Its options, cited.</param>
/// <param name="Funding">The sources of who paid for the studies.</param>
/// <param name="Level">Level of its heading.</param>
/// <param name="At">Where the directive stands.</param>
public sealed record DecisionBlock(
    Decision Decision, IReadOnlyList<CitedOption> Options, IReadOnlyList<Citation> Funding, int Level, Position At) : Block(At);

/// <summary>An option with the mentions of its sources.</summary>
public sealed record CitedOption(
    DecisionOption Option, IReadOnlyDictionary<DecisionPart, IReadOnlyList<Citation>> Parts, IReadOnlyList<Cited<Finding>> Findings);
