using System.Text.RegularExpressions;
using LupusInfo.Content.Problems;
using LupusInfo.Content.Reading;

namespace LupusInfo.Content.Evidence;

/// <summary>Reads and checks decisions/*.yaml: the same told of every option, no number without what weighs it, no nudge.</summary>
public static partial class DecisionReader
{
    /// <summary>The decision; null, with problems at their places, when anything is wrong with it.</summary>
    public static Decision? Read(
        ContentFile file, IReadOnlyDictionary<string, Reference> references, IReadOnlyDictionary<string, FactBox> boxes,
        ICollection<Problem> problems)
    {
        var before = problems.Count;
        if (RecordReader.ReadOne(file, DecisionShapes.Record, problems) is not { } node)
        {
            return null;
        }

        CheckSources(file.Path, node, references, problems);
        var outcomes = node.Maps("outcomes").Select(outcome => new DecisionOutcome(
            outcome.Text("id")!, outcome.Text("label")!, outcome.Text("kind") == "harm", outcome.Text("event")!)).ToList();
        var findings = new FindingReader(file.Path, boxes, problems);
        var options = node.Maps("options").Select(option => ReadOption(option, findings)).ToList();
        DecisionBalance.Check(file.Path, node, outcomes, problems);
        return problems.Count > before ? null : new()
        {
            Key = Path.GetFileNameWithoutExtension(file.Name),
            Question = node.Text("decision")!,
            For = node.Text("for")!,
            Outcomes = [.. outcomes.OrderBy(outcome => outcome.Harm)],
            Options = options,
            Matters = node.Texts("matters"),
            NotKnown = node.Texts("not_known"),
            Funding = ReadWords(node.Map("funding")!),
            Checked = node.Date("checked")!.Value,
        };
    }

    private static DecisionOption ReadOption(MapNode node, FindingReader findings) => new(
        node.Text("name")!,
        node.Flag("waits"),
        DecisionShapes.Parts.Index().ToDictionary(part => (DecisionPart)part.Index, part => ReadWords(node.Map(part.Item)!)),
        [.. node.Maps("findings").Select(findings.Read)]);

    private static Sourced ReadWords(MapNode node) => new(node.Text("text")!, node.Texts("sources"));

    /// <summary>Every key is one of a reference, and words with a number in them have a source.</summary>
    private static void CheckSources(
        string path, MapNode node, IReadOnlyDictionary<string, Reference> references, ICollection<Problem> problems)
    {
        foreach (var words in AllMaps(node))
        {
            Sources.Check(path, words.Scalars("sources"), references, problems);
            if (words.Find("text") is { } text && Number().IsMatch(words.Text("text")!) && words.Texts("sources").Count == 0)
            {
                problems.Add(Problem.Error(
                    "outcome-incomplete", path, text.Value.At, "The words have a number and no source.",
                    "Name its source, or say it without the number."));
            }
        }
    }

    private static IEnumerable<MapNode> AllMaps(Node node) => node switch
    {
        MapNode map => map.Entries.SelectMany(entry => AllMaps(entry.Value)).Prepend(map),
        ListNode list => list.Items.SelectMany(AllMaps),
        _ => [],
    };

    [GeneratedRegex(@"\d", RegexOptions.None, Patterns.Timeout)]
    private static partial Regex Number();
}
