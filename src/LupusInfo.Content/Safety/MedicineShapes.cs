using LupusInfo.Content.Reading;

namespace LupusInfo.Content.Safety;

/// <summary>The fields of a medicine's record and of its words.</summary>
public static class MedicineShapes
{
    /// <summary>How a medicine is taken.</summary>
    public static IReadOnlyList<string> Forms { get; } = ["tablet", "capsule", "liquid", "injection", "pen", "drip", "cream"];

    /// <summary>Units of a dose.</summary>
    public static IReadOnlyList<string> Units { get; } =
        ["mg", "mg/day", "mg/week", "mg/kg", "mg/kg/day", "mg/4 weeks", "mg/m2", "g/day", "g/kg", "IU/day"];

    /// <summary>What it can be approved for.</summary>
    public static IReadOnlyList<string> Uses { get; } = ["lupus", "lupus-nephritis", "skin-lupus", "another-illness"];

    /// <summary>What was found of its approval.</summary>
    public static IReadOnlyList<string> States { get; } = ["approved", "off-label", "none-found"];

    /// <summary>How a harm is met, in the order of <see cref="HarmKind"/>.</summary>
    public static IReadOnlyList<string> HarmKinds { get; } = ["common", "serious", "late"];

    /// <summary>How grave an interaction is, in the order of <see cref="InteractionLevel"/>.</summary>
    public static IReadOnlyList<string> Levels { get; } = ["never", "with-care", "tell"];

    private static readonly IReadOnlyList<string> Times = ["days", "weeks", "months", "years"];

    private static readonly ListShape Sources = new("Keys of references.", new TextShape("A key."), 1);

    private static readonly TextShape Key = new("A key of the words.", 2, 60, @"^[a-z][a-z0-9-]*\z");

    private static readonly WholeShape Weeks = new("Weeks.", 1, 520);

    private static readonly MapShape Answer = new("The answer to one question.",
    [
        new("answer", new WordShape("The short answer.", MedicineQuestions.Words), Needed: true),
        new("weeks_before", Weeks),
        new("weeks_after", Weeks),
        new("waits", new FlagShape("true: waits for a clinician's signature.")),
        new("sources", Sources),
    ]);

    private static readonly MapShape Count = new("Events and total.",
        [new("events", new WholeShape("People who had it."), Needed: true), new("total", new WholeShape("People.", 1), Needed: true)]);

    /// <summary>The fields of data/medicines/*.yaml.</summary>
    public static MapShape Record { get; } = new("A medicine.",
    [
        new("class", Key, Needed: true),
        new("brands", new ListShape("Brand names.", new TextShape("A name.", 2, 40))),
        new("forms", new ListShape("How it is taken.", new WordShape("A form.", Forms), 1), Needed: true),
        new("doses", Of("Usual doses.", new("key", Key, Needed: true), new("from", new NumberShape("The amount."), Needed: true),
            new("to", new NumberShape("The most of a range.")), new("unit", new WordShape("The unit.", Units), Needed: true))),
        new("onset", new MapShape("How long until it works.",
        [
            new("from", new WholeShape("The least.", 1, 100), Needed: true), new("to", new WholeShape("The most.", 1, 100)),
            new("unit", new WordShape("The unit.", Times), Needed: true), new("sources", Sources, Needed: true),
        ])),
        new("fact_boxes", new ListShape("Keys of fact boxes.", new TextShape("A key."))),
        new("harms", Of("Harms.", new("key", Key, Needed: true),
            new("kind", new WordShape("How it is met.", HarmKinds), Needed: true), new("count", Count)), Needed: true),
        new("tests", Of("Tests that go with it.", new("key", Key, Needed: true), new("every", new WholeShape("How often.", 1, 100)),
            new("unit", new WordShape("The unit.", Times)))),
        new("interactions", Of("What does not go well with it.", new("with", Key, Needed: true),
            new("level", new WordShape("How grave it is.", Levels), Needed: true))),
        .. MedicineQuestions.All.Select(question => new Field(question, Answer, Needed: true)),
        new("approvals", Of("Where it is approved.", new("place", new TextShape("Code of the country, or EU.", 2, 2), Needed: true),
            new("for", new WordShape("For what.", Uses), Needed: true),
                new("state", new WordShape("What was found.", States), Needed: true),
            new("checked", new DateShape("The day on which it was looked up."), Needed: true)), Needed: true),
        new("not_for", Of("Who may not take it.", new Field("key", Key, Needed: true))),
        new("checked", new DateShape("The day on which the record was compared with its sources."), Needed: true),
    ]);

    /// <summary>The fields of medicines/*.yaml in a language folder.</summary>
    public static MapShape Words { get; } = new("The words of a medicine.",
    [
        new("name", new TextShape("The generic name.", 3, 80), Needed: true),
        new("also", new ListShape("Other names that people use.", new TextShape("A name.", 2, 60))),
        new("what_for", Text("What it is for in lupus.", 300), Needed: true),
        new("how", Text("How it works, at most three sentences.", 400), Needed: true),
        new("handled", Text("How harms are handled.", 400), Needed: true),
        new("watch", Text("What to watch for.", 400), Needed: true),
        .. MedicineQuestions.All.Select(question => new Field(question, Text("The answer in one to three sentences.", 400), Needed: true)),
        .. new[] { "doses", "harms", "tests", "interactions", "not_for" }
            .Select(field => new Field(field, new RecordsShape("Words by key.", Text("Plain words.", 240)))),
    ]);

    /// <summary>The fields of medicines.yaml in a language folder: words that all medicines share.</summary>
    public static MapShape Terms { get; } = new("Words that medicines share.",
    [
        new("classes", new RecordsShape("Sorts of medicine by key.", Text("A name.", 80)), Needed: true),
        new("others", new RecordsShape("Other things that do not go well with one.", Text("A name.", 80)), Needed: true),
        new("places", new RecordsShape("Names of countries by code.", Text("A name.", 80)), Needed: true),
    ]);

    private static TextShape Text(string meaning, int max) => new(meaning, 2, max);

    private static ListShape Of(string meaning, params Field[] fields) =>
        new(meaning, new MapShape("One entry.", [.. fields, new("sources", Sources, Needed: true)]));
}
