using LupusInfo.Content.Evidence;
using LupusInfo.Content.Problems;
using Markdig.Extensions.CustomContainers;
using Markdig.Syntax;

namespace LupusInfo.Content.Articles.Markdown;

/// <summary>Reads <c>::: name key</c> … <c>:::</c> into the block of its name.</summary>
internal sealed class DirectiveReader(
    EvidenceRecords evidence, SafetyDirectives safety, CitationList citations, TextReader text, Findings findings)
{
    private static readonly string[] WithKey =
        ["fact-box", "evidence-ladder", "trials", "approvals", "claims", "publisher", "decision", .. SafetyDirectives.Names];

    private const string Reports = "reports";

    /// <summary>Cards of signs written in an article: a sign has one level and one wording, so that no two pages differ.</summary>
    private static readonly string[] TypedCards = ["emergency", "urgent", "see-doctor"];

    private readonly HashSet<string> boxes = new(StringComparer.Ordinal);

    /// <summary>The block; null, with a problem, when it cannot be drawn.</summary>
    public Block? Read(CustomContainer container)
    {
        var name = container.Info ?? "";
        var at = findings.Places.RestOfLine(container.Span.Start);
        if (name.Length == 0)
        {
            findings.Error("unclosed-directive", at, "\":::\" closes nothing here: no box is open.",
                "Take it out, or write the box's name behind it.");
            return null;
        }

        if (container.ClosingFencedCharCount == 0)
        {
            findings.Error("unclosed-directive", at, $"\"::: {name}\" is opened here and never closed.",
                "Add a line of ::: after its last line.");
            return null;
        }

        foreach (var nested in container.Descendants<CustomContainer>())
        {
            findings.Error("nested-directive", findings.Places.RestOfLine(nested.Span.Start),
                $"\"::: {nested.Info}\" stands inside \"::: {name}\".", "Close the first before the second begins.");
        }

        var key = container.Arguments?.Trim() ?? "";
        ReportLostWords(container, name, key);
        return name switch
        {
            "fact-box" => ReadFactBox(key, at),
            "evidence-ladder" => ReadTrials(key, at) is { } trials ? new EvidenceLadderBlock(key, text.NextLevel, trials, at) : null,
            "trials" => ReadTrials(key, at) is { } trials
                ? new TrialTableBlock(key, text.NextLevel, [.. trials.Select(trial => Cite(trial, at))], at) : null,
            "approvals" => ReadApprovals(key, at),
            "claims" => new ClaimListBlock(key, text.NextLevel, at),
            "publisher" => ReadPublisher(key, at),
            "decision" => ReadDecision(key, at),
            _ when CalloutKinds.Parse(name) is { } kind => ReadCallout(container, kind, at),
            _ when SafetyDirectives.Names.Contains(name) => safety.Read(name, key, text.NextLevel, at),
            _ => Unknown(name, at),
        };
    }

    private Callout? ReadCallout(CustomContainer container, CalloutKind kind, Position at) =>
        ReadText(container, at) is var (heading, level, segments) ? new(kind, heading, level, segments, at) : null;

    /// <summary>A box with text has no key, and one with a key has no text.</summary>
    private void ReportLostWords(CustomContainer container, string name, string key)
    {
        if (CalloutKinds.All.Contains(name) && key.Length > 0)
        {
            findings.NotShown(container.Span, $"\"{key}\" behind \"::: {name}\" is not shown.",
                "Write it on the next line, as the heading, with an empty line below.");
        }
        else if (name is "claims" && key.Any(char.IsWhiteSpace))
        {
            findings.NotShown(container.Span, $"\"{key}\" is more than one topic.", "Name one topic.");
        }
        else if (WithKey.Contains(name) && container.Count > 0)
        {
            findings.NotShown(container[0].Span, $"Text inside \"::: {name}\" is not shown: the box is drawn from its record.",
                "Write the text below the closing line.");
        }
    }

    private (string Heading, int Level, IReadOnlyList<Segment> Text)? ReadText(CustomContainer container, Position at)
    {
        if (container.Count < 2 || container[0] is not ParagraphBlock { Inline: not null } first)
        {
            findings.Error("empty-directive", at, $"\"::: {container.Info}\" needs a heading line, an empty line, and text.",
                "Write the heading as its first line, without marks.");
            return null;
        }

        ReportHeading(first);
        var level = text.NextLevel;
        var heading = text.ReadBoxHeading(first, container.Info!);
        var rest = container.Skip(1).ToList();
        foreach (var block in rest)
        {
            text.Read(block, container.Info!);
        }

        return (heading, level, SegmentWriter.Write(rest));
    }

    /// <summary>A text that was taken for the heading: the heading line was forgotten, or the empty line below it.</summary>
    private void ReportHeading(ParagraphBlock first)
    {
        var end = findings.Places.PlaceOf(first.Span.End);
        if (end.Line > findings.Places.PlaceOf(first.Span.Start).Line)
        {
            findings.Error("box-heading", first.Span, "The first line of a box is its heading, and this one goes on.",
                "Leave an empty line below the heading.");
        }
        else if (findings.Places.CharacterAt(first.Span.End) is '.')
        {
            findings.Error("box-heading", first.Span, "The first line of a box is its heading, and this one is a sentence.",
                "Write a heading above it, with an empty line between; a heading ends without a full stop.");
        }
    }

    private FactBoxBlock? ReadFactBox(string key, Position at)
    {
        if (!evidence.FactBoxes.TryGetValue(key, out var box))
        {
            return NoRecord<FactBoxBlock>("fact box", key, evidence.FactBoxes.Keys, at);
        }

        // Keys have no underscore: the id of a box that is drawn again is no other box's.
        var id = boxes.Add(key) ? $"fact-box-{key}" : $"fact-box-{key}_{at.Line}";
        return new(box, id, text.NextLevel, citations.AddAll(box.Sources, at), at);
    }

    private IReadOnlyList<Trial>? ReadTrials(string key, Position at)
    {
        var trials = evidence.Approvals.TryGetValue(key, out var therapy) ? evidence.TrialsOf(therapy) : evidence.TrialsOf(key);
        return trials.Count > 0 ? trials : NoRecord<IReadOnlyList<Trial>>(
            "therapy with studies", key, evidence.Trials.Select(trial => trial.Topic).Concat(evidence.Approvals.Keys), at);
    }

    private CitedTrial Cite(Trial trial, Position at) =>
        new(trial, trial.Source is { } source ? citations.Add(source, place: null, at) : null);

    private ApprovalTableBlock? ReadApprovals(string key, Position at)
    {
        if (!evidence.Approvals.TryGetValue(key, out var approval))
        {
            return NoRecord<ApprovalTableBlock>("therapy in approvals.yaml", key, evidence.Approvals.Keys, at);
        }

        return new(approval, text.NextLevel,
            [.. approval.Places.Select(place => new CitedPlace(place, citations.AddAll(place.Sources, at)))], at);
    }

    private DecisionBlock? ReadDecision(string key, Position at) =>
        evidence.Decisions.TryGetValue(key, out var decision)
            ? DecisionCitations.Cite(decision, citations, text.NextLevel, at)
            : NoRecord<DecisionBlock>("decision aid", key, evidence.Decisions.Keys, at);

    private PublisherBlock? ReadPublisher(string part, Position at) =>
        part is "" or Reports ? new(part is Reports, at)
            : NoRecord<PublisherBlock>("part of site.yaml that stands alone", part, [Reports], at);

    private T? NoRecord<T>(string what, string key, IEnumerable<string> keys, Position at)
        where T : class
    {
        findings.NoRecord("unknown-record", at, key, $"There is no {what} \"{key}\".", Nearest.Suggest(key, [.. keys.Distinct()]));
        return null;
    }

    private Block? Unknown(string name, Position at)
    {
        string[] names = [.. CalloutKinds.All, .. WithKey];
        var advice = TypedCards.Contains(name) ? "Write \"::: warning-signs GROUP\"; the signs of each group are in warning-signs.yaml."
            : Nearest.To(name, names) is { } near ? $"Did you mean \"::: {near}\"?"
            : $"There are: {string.Join(", ", names)}.";
        findings.Error("unknown-directive", at, $"\"::: {name}\" is not a directive.", advice);
        return null;
    }
}
