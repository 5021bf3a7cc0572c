using LupusInfo.Content.Evidence;
using LupusInfo.Content.Problems;
using LupusInfo.Content.Reading;

namespace LupusInfo.Content.Safety;

/// <summary>Reads <c>data/medicines/*.yaml</c> and their words in a language.</summary>
public static class MedicineReader
{
    /// <summary>The medicine; null, with problems at their places, when anything is wrong with it.</summary>
    public static Medicine? Read(ContentFile file, EvidenceRecords evidence, ICollection<Problem> problems)
    {
        var before = problems.Count;
        if (RecordReader.ReadOne(file, MedicineShapes.Record, problems) is not { } node)
        {
            return null;
        }

        var sources = AllSources(node).ToList();
        Sources.Check(file.Path, sources, evidence.References, problems);
        CheckAnswers(file, node, problems);
        CheckFactBoxes(file, node, evidence, problems);
        return problems.Count > before ? null : new()
        {
            Key = Path.GetFileNameWithoutExtension(file.Name),
            Class = node.Text("class")!,
            Brands = node.Texts("brands"),
            Forms = node.Texts("forms"),
            Doses = [.. node.Maps("doses").Select(item =>
                new Dose(item.Text("key")!, item.Number("from")!.Value, item
                    .Number("to"), item.Text("unit")!, item.Texts("sources"), item.At))],
            Onset = node.Map("onset") is { } onset
                ? new(onset.Whole("from")!.Value, onset.Whole("to"), onset.Text("unit")!, onset.Texts("sources")) : null,
            FactBoxes = node.Texts("fact_boxes"),
            Harms = [.. node.Maps("harms").Select(ReadHarm)],
            Tests = [.. node.Maps("tests").Select(item =>
                new MedicineTest(item.Text("key")!, item.Whole("every"), item.Text("unit"), item.Texts("sources")))],
            Interactions = [.. node.Maps("interactions").Select(item => new Interaction(
                item.Text("with")!, (InteractionLevel)Index(MedicineShapes.Levels, item, "level"), item.Texts("sources"), item.At))],
            Answers = MedicineQuestions.All.Index()
                .ToDictionary(question => (MedicineQuestion)question.Index, question => ReadAnswer(node.Map(question.Item)!)),
            Approvals = [.. node.Maps("approvals").Select(item => new MedicineApproval(
                item.Text("place")!, item.Text("for")!, item.Text("state")!, item.Date("checked")!.Value, item.Texts("sources")))],
            NotFor = [.. node.Maps("not_for").Select(item => new Keyed(item.Text("key")!, item.Texts("sources")))],
            Checked = node.Date("checked")!.Value,
            Sources = [.. sources.Select(source => source.Value.Trim()).Distinct(StringComparer.Ordinal)],
            File = file.Path,
        };
    }

    private static Harm ReadHarm(MapNode node) => new(
        node.Text("key")!,
        (HarmKind)Index(MedicineShapes.HarmKinds, node, "kind"),
        node.Map("count") is { } count ? new Count(count.Whole("events")!.Value, count.Whole("total")!.Value) : null,
        node.Texts("sources"));

    private static MedicineAnswer ReadAnswer(MapNode node) => new(
        (AnswerWord)Index(MedicineQuestions.Words, node, "answer"),
        node.Whole("weeks_before"),
        node.Whole("weeks_after"),
        node.Flag("waits"),
        node.Texts("sources"),
        node.At);

    private static int Index(IReadOnlyList<string> words, MapNode node, string field) => words.ToList().IndexOf(node.Text(field)!);

    private static IEnumerable<ScalarNode> AllSources(Node node) => node switch
    {
        MapNode map => map.Entries.SelectMany(entry =>
            entry.Name == "sources" && entry.Value is ListNode list ? list.Items.OfType<ScalarNode>() : AllSources(entry.Value)),
        ListNode list => list.Items.SelectMany(AllSources),
        _ => [],
    };

    /// <summary>Only "not found" may stand without a source, and a count of more events than people is a slip.</summary>
    private static void CheckAnswers(ContentFile file, MapNode node, ICollection<Problem> problems)
    {
        foreach (var (question, answer) in MedicineQuestions.All.Select(question => (question, node.Map(question)!)))
        {
            if (answer.Text("answer") != "not-found" && answer.Texts("sources").Count == 0)
            {
                problems.Add(Problem.Error("missing-field", file.Path, answer.At, $"The answer to \"{question}\" has no source.",
                    "Name the source, or write \"answer: not-found\"."));
            }
        }

        foreach (var harm in node.Maps("harms").Where(harm =>
            harm.Map("count") is { } count && count.Whole("events") > count.Whole("total")))
        {
            problems.Add(Problem.Error("count-too-large", file.Path, harm.PlaceOf("count"),
                "More events than people cannot be.", "Compare the numbers with the source."));
        }
    }

    private static void CheckFactBoxes(ContentFile file, MapNode node, EvidenceRecords evidence, ICollection<Problem> problems)
    {
        foreach (var box in node.Scalars("fact_boxes").Where(box => !evidence.FactBoxes.ContainsKey(box.Value.Trim())))
        {
            problems.Add(Problem.Error("unknown-record", file.Path, box.At, $"There is no fact box \"{box.Value}\".",
                Nearest.Suggest(box.Value, [.. evidence.FactBoxes.Keys])));
        }
    }
}
