using LupusInfo.Content.Evidence;
using LupusInfo.Content.Problems;

namespace LupusInfo.Content.Articles.Markdown;

/// <summary>Cites a decision row by row, as it is drawn: an answer of each option, then the next answer.</summary>
internal static class DecisionCitations
{
    /// <summary>The block with its mentions.</summary>
    public static DecisionBlock Cite(Decision decision, CitationList citations, int level, Position at)
    {
        var parts = decision.Options.ToDictionary(option => option, _ => new Dictionary<DecisionPart, IReadOnlyList<Citation>>());
        var findings = decision.Options.ToDictionary(option => option, _ => new List<Cited<Finding>>());
        CiteParts(part => part < DecisionPart.Asks);
        foreach (var (outcome, option) in decision.Outcomes.SelectMany(outcome => decision.Options.Select(option => (outcome, option))))
        {
            findings[option].AddRange(option.Findings.Where(finding => finding.Outcome == outcome.Id)
                .Select(finding => new Cited<Finding>(finding, citations.AddAll(finding.Counted?.Sources ?? [], at))));
        }

        CiteParts(part => part >= DecisionPart.Asks);
        return new(decision, [.. decision.Options.Select(option => new CitedOption(option, parts[option], findings[option]))],
            citations.AddAll(decision.Funding.Sources, at), level, at);

        void CiteParts(Func<DecisionPart, bool> isWanted)
        {
            foreach (var (part, option) in Enum.GetValues<DecisionPart>().Where(isWanted)
                .SelectMany(part => decision.Options.Select(option => (part, option))))
            {
                parts[option][part] = citations.AddAll(option.Parts[part].Sources, at);
            }
        }
    }
}
