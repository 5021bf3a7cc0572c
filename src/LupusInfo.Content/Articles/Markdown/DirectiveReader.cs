using LupusInfo.Content.Evidence;
using LupusInfo.Content.Problems;
using Markdig.Extensions.CustomContainers;
using Markdig.Syntax;

namespace LupusInfo.Content.Articles.Markdown;

/// <summary>Reads <c>::: name key</c> … <c>:::</c> into the block of its name.</summary>
internal sealed class DirectiveReader(
    string path, EvidenceRecords evidence, SafetyDirectives safety, CitationList citations, TextReader text, ICollection<Problem> problems)
{
    private static readonly string[] Names =
    [
        "emergency", "urgent", "see-doctor", "note", "warning", "in-mice", "unknown", "questions",
        "fact-box", "evidence-ladder", "trials", "approvals", "claims", .. SafetyDirectives.Names,
    ];

    /// <summary>The block; null, with a problem, when it cannot be drawn.</summary>
    public Block? Read(CustomContainer container, Position at)
    {
        if (container.ClosingFencedCharCount == 0)
        {
            problems.Add(Problem.Error("unclosed-directive", path, at, $"\"::: {container.Info}\" is opened here and never closed.", "Add a line of ::: after its last line."));
            return null;
        }

        foreach (var nested in container.Descendants<CustomContainer>())
        {
            problems.Add(Problem.Error("nested-directive", path, text.Places.PlaceOf(nested.Span.Start, 3), $"\"::: {nested.Info}\" stands inside \"::: {container.Info}\".", "Close the first before the second begins."));
        }

        var key = container.Arguments?.Trim() ?? "";
        return container.Info switch
        {
            "emergency" => ReadCard(container, Urgency.Emergency, at),
            "urgent" => ReadCard(container, Urgency.Urgent, at),
            "see-doctor" => ReadCard(container, Urgency.SeeDoctor, at),
            "note" => ReadCallout(container, CalloutKind.Note, at),
            "warning" => ReadCallout(container, CalloutKind.Warning, at),
            "in-mice" => ReadCallout(container, CalloutKind.InMice, at),
            "unknown" => ReadCallout(container, CalloutKind.Unknown, at),
            "questions" => ReadCallout(container, CalloutKind.Questions, at),
            "fact-box" => ReadFactBox(key, at),
            "evidence-ladder" => ReadTrials(key, at) is { } trials ? new EvidenceLadderBlock(key, text.NextLevel, trials, at) : null,
            "trials" => ReadTrials(key, at) is { } trials ? new TrialTableBlock(key, text.NextLevel, [.. trials.Select(trial => Cite(trial, at))], at) : null,
            "approvals" => ReadApprovals(key, at),
            "claims" => new ClaimListBlock(key, text.NextLevel, at),
            var name when SafetyDirectives.Names.Contains(name) => safety.Read(name!, key, text.NextLevel, at),
            var name => Unknown(name ?? "", at),
        };
    }

    private CareCard? ReadCard(CustomContainer container, Urgency urgency, Position at) =>
        ReadText(container, at) is var (heading, level, segments) ? new(urgency, heading, level, segments, at) : null;

    private Callout? ReadCallout(CustomContainer container, CalloutKind kind, Position at) =>
        ReadText(container, at) is var (heading, level, segments) ? new(kind, heading, level, segments, at) : null;

    private (string Heading, int Level, IReadOnlyList<Segment> Text)? ReadText(CustomContainer container, Position at)
    {
        if (container.Count < 2 || container[0] is not LeafBlock { Inline: not null } first)
        {
            problems.Add(Problem.Error("empty-directive", path, at, $"\"::: {container.Info}\" needs a heading line, an empty line, and text.", "Write the heading as its first line."));
            return null;
        }

        var level = text.NextLevel;
        var heading = text.ReadCardHeading(first, container.Info!);
        var rest = container.Skip(1).ToList();
        foreach (var block in rest)
        {
            text.Read(block, container.Info!);
        }

        return (heading, level, SegmentWriter.Write(rest));
    }

    private FactBoxBlock? ReadFactBox(string key, Position at)
    {
        if (!evidence.FactBoxes.TryGetValue(key, out var box))
        {
            return NoRecord<FactBoxBlock>("fact box", key, evidence.FactBoxes.Keys, at);
        }

        return new(box, text.NextLevel, citations.AddAll(box.Sources, at), at);
    }

    private IReadOnlyList<Trial>? ReadTrials(string key, Position at)
    {
        var trials = evidence.Approvals.TryGetValue(key, out var therapy) ? evidence.TrialsOf(therapy) : evidence.TrialsOf(key);
        return trials.Count > 0 ? trials : NoRecord<IReadOnlyList<Trial>>("therapy with studies", key, evidence.Trials.Select(trial => trial.Topic).Concat(evidence.Approvals.Keys), at);
    }

    private CitedTrial Cite(Trial trial, Position at) =>
        new(trial, trial.Source is { } source ? citations.Add(source, place: null, at) : null);

    private ApprovalTableBlock? ReadApprovals(string key, Position at)
    {
        if (!evidence.Approvals.TryGetValue(key, out var approval))
        {
            return NoRecord<ApprovalTableBlock>("therapy in approvals.yaml", key, evidence.Approvals.Keys, at);
        }

        return new(approval, text.NextLevel, [.. approval.Places.Select(place => new CitedPlace(place, citations.AddAll(place.Sources, at)))], at);
    }

    private T? NoRecord<T>(string what, string key, IEnumerable<string> keys, Position at)
        where T : class
    {
        problems.Add(Problem.Error("unknown-record", path, at, $"There is no {what} \"{key}\".", Nearest.Suggest(key, [.. keys.Distinct()])));
        return null;
    }

    private Block? Unknown(string name, Position at)
    {
        problems.Add(Problem.Error("unknown-directive", path, at, $"\"::: {name}\" is not a directive.", Nearest.To(name, Names) is { } near ? $"Did you mean \"::: {near}\"?" : $"There are: {string.Join(", ", Names)}."));
        return null;
    }
}
