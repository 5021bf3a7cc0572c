using LupusInfo.Content.Problems;
using LupusInfo.Content.Reading;

namespace LupusInfo.Content.Evidence;

/// <summary>Reads what was counted of an outcome: from a fact box where one has it, so that no number is typed twice.</summary>
internal sealed class FindingReader(string path, IReadOnlyDictionary<string, FactBox> boxes, ICollection<Problem> problems)
{
    private const string Step = "Draw it from a fact box with box, row and side; "
        + "or give events, total, people, period, certainty and sources; or write \"not_counted\" and why.";

    /// <summary>What no count from a box has beside it.</summary>
    private static readonly string[] OfOwnCount = ["events", "total", "sources"];

    /// <summary>The finding; without a count, and with a problem, where the record lacks what it takes to weigh it.</summary>
    public Finding Read(MapNode node)
    {
        var isOwn = OfOwnCount.Any(field => node.Find(field) is not null);
        var forms = new[] { node.Find("box") is not null, isOwn, node.Find("not_counted") is not null }.Count(form => form);
        if (forms != 1)
        {
            Incomplete(node, forms == 0 ? "has no count." : "is told in two ways.");
        }

        var counted = forms != 1 || node.Find("not_counted") is not null ? null : isOwn ? ReadOwn(node) : ReadBox(node);
        return new(node.Text("outcome")!, node.Text("study"), counted, node.Text("not_counted"));
    }

    private Counting? ReadOwn(MapNode node)
    {
        var missing = DecisionShapes.OwnCount.Where(field => node.Find(field) is null).ToList();
        if (missing.Count > 0 || node.Texts("sources").Count == 0)
        {
            Incomplete(node, $"has no {string.Join(", ", missing.DefaultIfEmpty("sources"))}.");
            return null;
        }

        var count = new Count(node.Whole("events")!.Value, node.Whole("total")!.Value);
        if (count.Events > count.Total)
        {
            problems.Add(Problem.Error(
                "count-too-large", path, node.PlaceOf("events"), $"{count.Events} of {count.Total} cannot be.",
                "Compare the numbers with the source."));
        }

        return new(count, node.Text("people")!, node.Text("period")!, CertaintyWords.Parse(node.Text("certainty"))!.Value,
            node.Texts("sources"));
    }

    private Counting? ReadBox(MapNode node)
    {
        var (key, row, side) = (node.Text("box")!, node.Text("row"), node.Text("side"));
        if (!boxes.TryGetValue(key, out var box))
        {
            Unknown(node, "box", key, $"There is no fact box \"{key}\".", boxes.Keys);
            return null;
        }

        if (box.Outcomes.FirstOrDefault(outcome => outcome.Id == row) is not { } outcome)
        {
            Unknown(node, "row", row ?? "", $"The fact box \"{key}\" has no row \"{row}\".", box.Outcomes.Select(outcome => outcome.Id));
            return null;
        }

        var count = side == "without" ? outcome.Without : outcome.With;
        if (side is null || count is null)
        {
            Incomplete(node, side is null ? "does not say which side of the box." : $"was not counted on the side \"{side}\" of the box.");
            return null;
        }

        return new(count.Value, node.Text("people") ?? outcome.Among ?? box.People, node.Text("period") ?? box.Period,
            CertaintyWords.Parse(node.Text("certainty")) ?? box.Certainty, box.Sources);
    }

    private void Incomplete(MapNode node, string lack) =>
        problems.Add(Problem.Error("outcome-incomplete", path, node.At, $"\"{node.Text("outcome")}\" {lack}", Step));

    private void Unknown(MapNode node, string field, string key, string message, IEnumerable<string> known) =>
        problems.Add(Problem.Error("unknown-record", path, node.PlaceOf(field), message, Nearest.Suggest(key, [.. known])) with
        {
            LookedFor = key,
        });
}
