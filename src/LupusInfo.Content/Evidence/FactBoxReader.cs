using LupusInfo.Content.Problems;
using LupusInfo.Content.Reading;

namespace LupusInfo.Content.Evidence;

/// <summary>Reads and checks fact-boxes/*.yaml: counts that add up, both sides told, no typed number in the sentence.</summary>
public static class FactBoxReader
{
    private static readonly Shape Count = new EitherShape("A number of people, or events and total where fewer people were measured.",
        new WholeShape("A number of people."),
        new MapShape("Events and total.",
            [new("events", new WholeShape("People who had it."), Needed: true),
            new("total", new WholeShape("People measured.", 1), Needed: true)]));

    private static readonly Shape Group = new MapShape("One side: label and total.",
        [new("label", new TextShape("Such as \"With cells\".", 3, 60), Needed: true),
            new("total", new WholeShape("People in it.", 1), Needed: true)]);

    private static readonly IReadOnlyDictionary<string, CountedUnit> Units = new Dictionary<string, CountedUnit>(StringComparer.Ordinal)
    {
        ["people"] = CountedUnit.People,
        ["pregnancies"] = CountedUnit.Pregnancies,
    };

    /// <summary>The fields of a fact box.</summary>
    public static MapShape Shape { get; } = new("A fact box.",
    [
        new("title", new TextShape("The question that the box answers.", 10, 90), Needed: true),
        new("people", new TextShape("Who was studied, in plain words.", 10, 300), Needed: true),
        new("period", new TextShape("Over what time.", 3, 120), Needed: true),
        new("unit", new WordShape("What is counted; people, unless it says otherwise.", [.. Units.Keys])),
        new("with", Group, Needed: true),
        new("without", Group),
        new("outcomes", new ListShape("At least one benefit and one harm.", new MapShape("One outcome.",
        [
            new("id", new TextShape("Short name for the reading.", 2, 40, "^[a-z][a-z0-9-]*$"), Needed: true),
            new("label", new TextShape("What readers see.", 3, 80), Needed: true),
            new("kind", new WordShape("benefit or harm.", ["benefit", "harm"]), Needed: true),
            new("with", Count), new("without", Count),
            new("shown", new FlagShape("Drawn as people.")),
            new("event", new TextShape("Words for those who had it: \"in remission\".", 2, 60)),
            new("among", new TextShape(
                "Who was counted, where that is not the people of the box: \"everyone treated, in three diseases\".", 5, 120)),
            new("not_reported", new FlagShape("The source does not count it.")),
            new("relative_risk", new NumberShape("Allowed only beside both counts.")),
        ]), 2, 12, Key: "id"), Needed: true),
        new("studies", new WholeShape("Number of studies.", 1), Needed: true),
        new("size", new WholeShape("People in the studies, where the two groups are shares of 100 and not people.", 1)),
        new("certainty", new WordShape("How sure.", CertaintyWords.All), Needed: true),
        new("reading", new TextShape(
            "One sentence; {id.with}, {id.without}, {with.total} and {without.total} stand for the numbers.", 10, 300), Needed: true),
        new("note", new TextShape("Who paid, what is odd.", 3, 400)),
        new("derived", new FlagShape("Counts worked out by us from percentages.")),
        new("sources", new ListShape("Keys of references.", new TextShape("A key."), 1), Needed: true),
        new("checked", new DateShape("The day the numbers were compared with the source."), Needed: true),
    ]);

    /// <summary>The box; null, with problems at their places, when anything is wrong with it.</summary>
    public static FactBox? Read(ContentFile file, IReadOnlyDictionary<string, Reference> references, ICollection<Problem> problems)
    {
        var before = problems.Count;
        if (RecordReader.ReadOne(file, Shape, problems) is not { } node)
        {
            return null;
        }

        Sources.Check(file.Path, node.Scalars("sources"), references, problems);
        var with = ReadGroup(node.Map("with")!);
        var without = node.Map("without") is { } other ? ReadGroup(other) : null;
        var outcomes = node.Maps("outcomes").Select(outcome => ReadOutcome(file.Path, outcome, with, without, problems)).ToList();
        var box = new FactBox
        {
            Key = Path.GetFileNameWithoutExtension(file.Name),
            Title = node.Text("title")!,
            People = node.Text("people")!,
            Period = node.Text("period")!,
            Unit = Units[node.Text("unit") ?? "people"],
            With = with,
            Without = without,
            Outcomes = outcomes,
            Studies = node.Whole("studies")!.Value,
            Size = node.Whole("size"),
            Certainty = CertaintyWords.Parse(node.Text("certainty"))!.Value,
            ReadingTemplate = node.Text("reading")!,
            Note = node.Text("note"),
            Derived = node.Flag("derived"),
            Sources = node.Texts("sources"),
            Checked = node.Date("checked")!.Value,
        };
        if (problems.Count == before)
        {
            // With a count missing, the rest would only repeat it.
            CheckWhole(file.Path, node, box, problems);
        }

        return problems.Count == before ? box : null;
    }

    private static Group ReadGroup(MapNode node) => new(node.Text("label")!, node.Whole("total")!.Value);

    private static Outcome ReadOutcome(string path, MapNode node, Group with, Group? without, ICollection<Problem> problems)
    {
        var outcome = new Outcome(
            node.Text("id")!,
            node.Text("label")!,
            node.Text("kind") == "harm",
            ReadCount(path, node, "with", with, problems),
            ReadCount(path, node, "without", without, problems),
            node.Flag("shown"),
            node.Text("event") ?? node.Text("label")!.ToLowerInvariant(),
            node.Text("among"));
        var notReported = node.Flag("not_reported");
        if (notReported == node.Find("with") is not null)
        {
            problems.Add(Problem.Error(
                "missing-count", path, node.At, $"\"{outcome.Label}\" needs a count \"with\", or \"not_reported: true\", and not both.",
                "Write how many people had it."));
        }

        if (!notReported && without is not null && outcome.Without is null)
        {
            problems.Add(Problem.Error(
                "missing-count", path, node.At, $"\"{outcome.Label}\" says nothing of the comparison group.",
                "Add \"without\", so that both sides are told."));
        }

        if (node.Find("relative_risk") is { } relative && (outcome.With is null || outcome.Without is null))
        {
            problems.Add(Problem.Error(
                "relative-risk-alone", path, relative.NameAt, "A relative risk stands without both counts.",
                "Add \"with\" and \"without\", or take it out."));
        }

        return outcome;
    }

    private static Count? ReadCount(string path, MapNode outcome, string side, Group? group, ICollection<Problem> problems)
    {
        if (outcome.Find(side) is not { Value: var value })
        {
            return null;
        }

        if (group is null)
        {
            problems.Add(Problem.Error(
                "missing-count", path, value.At, $"\"{side}\" has a count, but the box has no such group.",
                $"Add the group \"{side}\" with its total."));
            return null;
        }

        var count = value is MapNode map ? new Count(map.Whole("events")!.Value, map.Whole("total")!.Value)
            : new Count(outcome.Whole(side)!.Value, group.Total);
        if (count.Events > count.Total || (count.Total > group.Total && outcome.Text("among") is null))
        {
            problems.Add(Problem.Error(
                "count-too-large", path, value.At,
                $"{count.Events} of {count.Total} cannot be: the group \"{group.Label}\" has {group.Total}.",
                "Compare the numbers with the source; if other people were counted, say who with \"among\"."));
            return null;
        }

        return count;
    }

    private static void CheckWhole(string path, MapNode node, FactBox box, ICollection<Problem> problems)
    {
        if (box.Outcomes.All(outcome => outcome.Harm) || !box.Outcomes.Any(outcome => outcome.Harm))
        {
            problems.Add(Problem.Error(
                "one-sided", path, node.PlaceOf("outcomes"), "The box tells only one side.",
                "Add at least one benefit and one harm; a harm that was not counted has \"not_reported: true\"."));
        }

        if (!box.Shown.Any(outcome => outcome.With is not null))
        {
            problems.Add(Problem.Error(
                "nothing-shown", path, node.PlaceOf("outcomes"), "No outcome is drawn.", "Give one counted outcome \"shown: true\"."));
        }

        foreach (var outcome in box.Shown.Where(outcome => outcome.IsTooRareToDraw))
        {
            problems.Add(Problem.Error(
                "too-rare-to-draw",
                path,
                node.PlaceOf("outcomes"),
                $"A picture of 100 people cannot show \"{outcome.Label}\": fewer than 1 in 100 on one side had it, or did not.",
                "Take out \"shown: true\"; the table tells its counts."));
        }

        foreach (System.Text.RegularExpressions.Match hole in FactBox.Placeholder().Matches(box.ReadingTemplate))
        {
            if (box.CountAt(hole.Groups[1].Value) is null && box.TotalAt(hole.Groups[1].Value) is null)
            {
                problems.Add(Problem.Error(
                    "unknown-number", path, node.PlaceOf("reading"), $"The box has no number {hole.Value}.",
                    "Use {id.with} or {id.without} of an outcome that is counted."));
            }
        }

        if (FactBox.Placeholder().Replace(box.ReadingTemplate, "").Any(char.IsDigit))
        {
            problems.Add(Problem.Error(
                "typed-number", path, node.PlaceOf("reading"), "The reading has a typed number.",
                "Write {id.with} or {id.without}, so that the sentence follows the record."));
        }
    }
}
