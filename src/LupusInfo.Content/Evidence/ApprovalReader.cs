using LupusInfo.Content.Problems;
using LupusInfo.Content.Reading;

namespace LupusInfo.Content.Evidence;

/// <summary>Reads approvals.yaml.</summary>
public static class ApprovalReader
{
    /// <summary>The fields of approvals.yaml.</summary>
    public static RecordsShape Shape { get; } = new("Therapies by key.", new MapShape("One therapy.",
    [
        new("name", new TextShape("The therapy as readers meet it.", 3, 120), Needed: true),
        new("trials", new ListShape("Topics of trials.json.", new TextShape("A topic."), 1), Needed: true),
        new("places", new ListShape("Countries and regions.", new MapShape("One place.",
        [
            new("place", new TextShape("Country or region.", 2, 60), Needed: true),
            new("regulator", new TextShape("Who decides there.", 2, 160), Needed: true),
            new("lupus", new WordShape("What was found about lupus.", ApprovalWords.All), Needed: true),
            new("checked", new DateShape("The day we looked."), Needed: true),
            new("note", new TextShape("One plain sentence.", 5, 400), Needed: true),
            new("sources", new ListShape("Keys of references.", new TextShape("A key."))),
        ]), 1), Needed: true),
    ]));

    /// <summary>The therapies by key. A therapy with a mistake is left out and reported.</summary>
    public static IReadOnlyDictionary<string,
        Approval> Read(ContentFile file, IReadOnlyDictionary<string, Reference> references, ICollection<Problem> problems)
    {
        var approvals = new Dictionary<string, Approval>(StringComparer.Ordinal);
        foreach (var (key, _, value) in RecordReader.ReadNamed(file, Shape, problems))
        {
            var node = (MapNode)value;
            foreach (var place in node.Maps("places"))
            {
                Sources.Check(file.Path, place.Scalars("sources"), references, problems);
            }

            approvals[key] = new(key, node.Text("name")!, node.Texts("trials"), [.. node.Maps("places").Select(ReadPlace)]);
        }

        return approvals;
    }

    private static ApprovalPlace ReadPlace(MapNode node) => new(
        node.Text("place")!,
        node.Text("regulator")!,
        (ApprovalState)ApprovalWords.All.ToList().IndexOf(node.Text("lupus")!),
        node.Date("checked")!.Value,
        node.Text("note")!,
        node.Texts("sources"));
}
