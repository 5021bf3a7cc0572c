using LupusInfo.Content.Evidence;
using LupusInfo.Content.Problems;
using LupusInfo.Content.Reading;

namespace LupusInfo.Content.Safety;

/// <summary>Reads <c>data/warning-signs.yaml</c> and its words in a language.</summary>
public static class WarningSignReader
{
    /// <summary>The file of the records.</summary>
    public const string Path = "data/warning-signs.yaml";

    /// <summary>The levels as written, most urgent first.</summary>
    public static IReadOnlyList<string> Levels { get; } = ["emergency", "hospital", "today", "appointment"];

    /// <summary>Whom a sign can be for.</summary>
    public static IReadOnlyList<string> People { get; } =
        ["steroids", "immunosuppressants", "pregnant", "antiphospholipid", "low-counts", "after-cells", "child"];

    /// <summary>The fields of warning-signs.yaml under data/.</summary>
    public static RecordsShape Shape { get; } = new("Signs by key.", new MapShape("One sign.",
    [
        new("level", new WordShape("How soon to act.", Levels), Needed: true),
        new("groups", new ListShape("The groups that pages ask for.", new TextShape("A key.", 2, 40), 1, 10), Needed: true),
        new("for", new ListShape("Whom it is for; everyone when left out.", new WordShape("Who.", People))),
        new("first", new FlagShape("true: one of the few lines that the master list shows first.")),
        new("waits", new FlagShape("true: the level or limit waits for a clinician's signature.")),
        new("sources", new ListShape("Keys of references.", new TextShape("A key."), 1), Needed: true),
    ]));

    private static readonly MapShape Level = new("What a card says.",
    [
        new("mark", new TextShape("The urgency in a word or two.", 3, 40), Needed: true),
        new("heading", new TextShape("What to do.", 5, 80), Needed: true),
        new("lead", new TextShape("What leads into the list.", 5, 120), Needed: true),
        new("last", new TextShape("What follows the list.", 5, 200)),
    ]);

    /// <summary>The fields of warning-signs.yaml in a language folder.</summary>
    public static MapShape Words { get; } = new("The words of the signs.",
    [
        new("levels", new MapShape("The cards.", [.. Levels.Select(level => new Field(level, Level, Needed: true))]), Needed: true),
        new("groups", new RecordsShape("The groups' names by key.", new TextShape("A name.", 3, 80)), Needed: true),
        new("signs", new RecordsShape("The signs by key.", new TextShape("A line of a card, without a stop.", 8, 240)), Needed: true),
    ]);

    /// <summary>The signs in the order of the file, the most urgent first. A sign with a mistake is left out and reported.</summary>
    public static IReadOnlyList<WarningSign> Read(
        ContentFile file, IReadOnlyDictionary<string, Reference> references, ICollection<Problem> problems)
    {
        var signs = new List<WarningSign>();
        foreach (var (key, at, value) in RecordReader.ReadNamed(file, Shape, problems))
        {
            var node = (MapNode)value;
            Sources.Check(file.Path, node.Scalars("sources"), references, problems);
            signs.Add(new(
                key,
                (HelpLevel)Levels.ToList().IndexOf(node.Text("level")!),
                node.Texts("groups"),
                node.Texts("for"),
                node.Flag("first"),
                node.Flag("waits"),
                node.Texts("sources"),
                at));
        }

        return [.. signs.OrderBy(sign => sign.Level)];
    }

    /// <summary>
    /// The words of one language, compared with the signs: each sign and each group has words, and no words are left over.
    /// </summary>
    public static WarningSignWords ReadWords(ContentFile file, IReadOnlyList<WarningSign> signs, ICollection<Problem> problems)
    {
        if (RecordReader.ReadOne(file, Words, problems) is not { } node)
        {
            return WarningSignWords.Empty;
        }

        var levels = node.Map("levels")!;
        KeyedWords.Compare(file, node, "signs", signs.Select(sign => sign.Key), "warning-signs.yaml", problems);
        KeyedWords.Compare(file, node, "groups", signs.SelectMany(sign => sign.Groups), "warning-signs.yaml", problems);
        ReportSameWords(file, node.Map("signs")!, problems);
        return new(
            Levels.Index().ToDictionary(level => (HelpLevel)level.Index, level => ReadLevel(levels.Map(level.Item)!)),
            KeyedWords.Of(node.Map("groups")),
            KeyedWords.Of(node.Map("signs")));
    }

    /// <summary>Two signs in the same words could have two levels.</summary>
    private static void ReportSameWords(ContentFile file, MapNode signs, ICollection<Problem> problems)
    {
        foreach (var same in signs.Entries.GroupBy(entry => (entry.Value as ScalarNode)?.Value, StringComparer.OrdinalIgnoreCase))
        {
            foreach (var again in same.Skip(1))
            {
                problems.Add(Problem.Error("duplicate-key", file.Path, again.NameAt, $"\"{same.First().Name}\" is said in the same words.",
                    "Keep one of the two signs: a sign has one level."));
            }
        }
    }

    private static HelpLevelWords ReadLevel(MapNode node) =>
        new(node.Text("mark")!, node.Text("heading")!, node.Text("lead")!, node.Text("last"));
}
