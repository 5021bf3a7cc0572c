using LupusInfo.Content.Problems;
using LupusInfo.Content.Reading;

namespace LupusInfo.Content.Evidence;

/// <summary>Reads trials.json.</summary>
public static class TrialReader
{
    private static readonly Shape Text = new TextShape("Plain words.");

    private static readonly Shape People = new WholeShape("A number of people.");

    private static readonly Shape Count = new MapShape("Events and total.",
        [new("events", new WholeShape("People who had it."), Needed: true),
            new("total", new WholeShape("People measured.", 1), Needed: true)]);

    /// <summary>The fields of trials.json.</summary>
    public static ListShape Shape { get; } = new("Human studies.", new MapShape("One study.",
    [
        new("id", new TextShape("Short name.", 2, 60), Needed: true),
        new("topic", new TextShape("The therapy's key in approvals.yaml.", 2, 40), Needed: true),
        new("citekey", new TextShape("Key of the reference.")),
        new("registration", new TextShape("Register number.")),
        new("intervention", Text, Needed: true),
        new("cell_source", Text),
        new("design", Text, Needed: true),
        new("rung", new WordShape("Where the design stands on the evidence ladder.", RungWords.All), Needed: true),
        new("phase", Text),
        new("n", People), new("n_treated", People), new("n_control", People),
        new("comparator", Text),
        new("follow_up_months", new NumberShape("Months.")),
        new("country", Text), new("primary_outcome", Text),
        new("outcome_treated", Count), new("outcome_control", Count), new("outcome_label", Text),
        new("outcome_kind", new WordShape("What the outcome is.", ["benefit", "harm", "survival"])),
        new("serious_harms", Text), new("funder", Text),
        new("status", Text, Needed: true),
        new("reported", new FlagShape("Whether results can be read."), Needed: true),
        new("year", new WholeShape("Year.", 1990, 2100)),
        new("notes", Text),
        new("checked", new DateShape("The day on which the record was compared with its source."), Needed: true),
    ]), Key: "id");

    /// <summary>The studies in the order of the file. A study with a mistake is left out and reported.</summary>
    public static IReadOnlyList<Trial> Read(
        ContentFile file, IReadOnlyDictionary<string, Reference> references, ICollection<Problem> problems)
    {
        var trials = new List<Trial>();
        foreach (var node in RecordReader.ReadList(file, Shape, problems))
        {
            var before = problems.Count;
            Sources.Check(file.Path, node.Find("citekey")?.Value is ScalarNode key ? [key] : [], references, problems);
            CheckCount(file.Path, node, "outcome_treated", problems);
            CheckCount(file.Path, node, "outcome_control", problems);
            if (problems.Count == before)
            {
                trials.Add(ReadTrial(node));
            }
        }

        return trials;
    }

    private static Trial ReadTrial(MapNode node) => new()
    {
        Id = node.Text("id")!,
        Topic = node.Text("topic")!,
        Source = node.Text("citekey"),
        Registration = node.Text("registration"),
        Intervention = node.Text("intervention")!,
        CellSource = node.Text("cell_source"),
        Design = node.Text("design")!,
        Rung = RungWords.Parse(node.Text("rung")!),
        People = node.Whole("n"),
        Treated = node.Whole("n_treated"),
        Controls = node.Whole("n_control"),
        Comparator = node.Text("comparator"),
        FollowUpMonths = node.Number("follow_up_months"),
        Country = node.Text("country"),
        OutcomeLabel = node.Text("outcome_label"),
        OutcomeTreated = ReadCount(node.Map("outcome_treated")),
        OutcomeControl = ReadCount(node.Map("outcome_control")),
        Harms = node.Text("serious_harms"),
        Funder = node.Text("funder"),
        Status = node.Text("status")!,
        Reported = node.Flag("reported"),
        Year = node.Whole("year"),
        Notes = node.Text("notes"),
        Checked = node.Date("checked")!.Value,
    };

    private static Count? ReadCount(MapNode? node) =>
        node is null ? null : new Count(node.Whole("events")!.Value, node.Whole("total")!.Value);

    private static void CheckCount(string path, MapNode node, string name, ICollection<Problem> problems)
    {
        if (ReadCount(node.Map(name)) is { } count && count.Events > count.Total)
        {
            problems.Add(Problem.Error(
                "count-too-large", path, node.PlaceOf(name), $"{count.Events} of {count.Total} cannot be.",
                "Compare the numbers with the source."));
        }
    }
}
