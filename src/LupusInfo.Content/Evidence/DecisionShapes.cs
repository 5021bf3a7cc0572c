using LupusInfo.Content.Reading;

namespace LupusInfo.Content.Evidence;

/// <summary>What decisions/*.yaml must look like.</summary>
public static class DecisionShapes
{
    /// <summary>The fields of an option's answers, in the order of <see cref="DecisionPart"/>.</summary>
    public static IReadOnlyList<string> Parts { get; } = ["what", "how", "like", "asks", "cost", "change_mind"];

    /// <summary>What a count of its own needs; a count from a fact box has all of it there.</summary>
    public static IReadOnlyList<string> OwnCount { get; } = ["events", "total", "people", "period", "certainty", "sources"];

    private static readonly string[] PartMeanings =
    [
        "What it is.", "How it is taken or done.", "What it is like for body, mood and the people around.", "What it asks of you.",
        "What it costs and who pays.", "Whether you can change your mind later.",
    ];

    private static readonly ListShape Sources = new("Keys of references.", new TextShape("A key."));

    private static readonly MapShape Outcome = new("One outcome.",
    [
        new("id", new TextShape("Short name for the options.", 2, 40, "^[a-z][a-z0-9-]*$"), Needed: true),
        new("label", new TextShape("What readers see.", 3, 80), Needed: true),
        new("kind", new WordShape("benefit or harm.", ["benefit", "harm"]), Needed: true),
        new("event", new TextShape("Words for those who had it: \"free of a flare\".", 2, 60), Needed: true),
    ]);

    private static readonly MapShape Finding = new("A row of a fact box, a count of its own, or why nobody counted.",
    [
        new("outcome", new TextShape("Id of an outcome above."), Needed: true),
        new("study", new TextShape("What was studied, in a few words.", 3, 80)),
        new("box", new TextShape("Name of a fact box.")),
        new("row", new TextShape("Id of an outcome in the box.")),
        new("side", new WordShape("Which side of the box.", ["with", "without"])),
        new("events", new WholeShape("People who had it.")),
        new("total", new WholeShape("People counted.", 1)),
        new("people", new TextShape("Who was counted; beside a box, where its row has other people than the whole.", 5, 200)),
        new("period", new TextShape("Over what time; beside a box, where its row has another time.", 3, 120)),
        new("certainty", new WordShape("How sure; beside a box, where its row is less sure than the whole.", CertaintyWords.All)),
        new("sources", Sources),
        new("not_counted", new TextShape("Why there is no count.", 5, 200)),
    ]);

    /// <summary>The fields of one decision.</summary>
    public static MapShape Record { get; } = new("A decision and its options.",
    [
        new("decision", new TextShape("The decision in one sentence, as a question.", 10, 160, @"\?$"), Needed: true),
        new("for", new TextShape("Who has to decide it.", 10, 300), Needed: true),
        new("can_wait", new FlagShape("Whether one can wait, or do nothing new: then it is one of the options."), Needed: true),
        new("outcomes", new ListShape("What is counted, benefits before harms.", Outcome, 2, 8, Key: "id"), Needed: true),
        new("options", new ListShape("What can be chosen.", new MapShape("One option.",
        [
            new("name", new TextShape("What readers see.", 3, 60), Needed: true),
            new("waits", new FlagShape("true: to wait, or to do nothing new.")),
            .. Parts.Select((name, index) => new Field(name, Words(PartMeanings[index], 400), Needed: true)),
            new("findings", new ListShape("What was counted of each outcome.", Finding, 1), Needed: true),
        ]), 2, 4, Key: "name"), Needed: true),
        new("matters", new ListShape("What may matter to you, to tick.", new TextShape("A sentence of the reader's.", 5, 160), 4, 10),
            Needed: true),
        new("not_known", new ListShape("What nobody knows.", new TextShape("A sentence.", 10, 300), 1, 6), Needed: true),
        new("funding", Words("Who paid for the studies, and what they had to gain.", 400), Needed: true),
        new("checked", new DateShape("The day on which the record was compared with its sources."), Needed: true),
    ]);

    private static MapShape Words(string meaning, int most) => new(meaning,
        [new("text", new TextShape(meaning, 5, most), Needed: true), new("sources", Sources)]);
}
