using LupusInfo.Content.Reading;

namespace LupusInfo.Content.Evidence;

/// <summary>The fields of references.json and retractions.json.</summary>
public static class ReferenceShapes
{
    private static readonly Shape Text = new TextShape("As the source prints it.");

    private static readonly Shape Date = new MapShape("A CSL date.",
    [
        new("date-parts", new ListShape("Year, month, day.", new DatePartsShape("Year, month, day."), 1, 2), Needed: true),
    ], Open: true);

    private static readonly Shape Name = new MapShape("A person (family, given) or an organisation (literal).",
    [
        new("family", Text), new("given", Text), new("literal", Text),
    ], Open: true);

    /// <summary>Words for <see cref="Reference.ShownAs"/>.</summary>
    public static IReadOnlyList<string> ShownAs { get; } =
        ["copy", "news report", "law-firm note", "commercial page", "secondary report", "press release", "conference report", "summary"];

    /// <summary>references.json: CSL-JSON as Zotero exports it, and two fields of our own, <c>verified</c> and <c>shown_as</c>.</summary>
    public static ListShape References { get; } = new("Sources in CSL-JSON.", new MapShape("One source.",
    [
        new("id", new TextShape("The key that articles cite: letters, digits and hyphens.", 2, 60, "^[A-Za-z0-9][A-Za-z0-9_-]*$"),
            Needed: true),
        new("type", new TextShape("CSL type, such as article-journal or webpage."), Needed: true),
        new("title", Text, Needed: true),
        new("author", new ListShape("Authors in order.", Name)),
        new("issued", Date),
        new("accessed", Date),
        new("container-title", Text), new("volume", Text), new("issue", Text),
            new("page", Text), new("publisher", Text), new("number", Text),
        new("DOI", new TextShape("Starts with 10. and has no address in front.", 7, 200, @"^10\.\d{4,9}/\S+$")),
        new("PMID", new TextShape("Digits only.", 1, 9, @"^\d+$")),
        new("PMCID", new TextShape("PMC and digits.", 4, 12, @"^PMC\d+$")),
        new("URL", new TextShape("An address that starts with http:// or https://.", 10, 600, @"^https?://\S+$")),
        new("note", Text),
        new("shown_as", new WordShape("What the address is where it is not the source itself; shown to readers.", ShownAs)),
        new("replaced_by", new TextShape("Key of the newer guideline that replaces this one.")),
        new("verified", new MapShape("How far the source was read, for editors.",
        [
            new("seen_at", Text, Needed: true),
            new("what", new TextShape("abstract, full text, agency page, registry record, secondary report …"), Needed: true),
            new("note", Text), new("also_seen_at", Text),
        ]), Needed: true),
    ], Open: true), Key: "id");

    /// <summary>retractions.json.</summary>
    public static ListShape Retractions { get; } = new("Works that were withdrawn or questioned.", new MapShape("One notice.",
    [
        new("doi", new TextShape("The work's DOI.", 7, 200, @"^10\.\d{4,9}/\S+$")),
        new("pmid", new TextShape("Its number in PubMed, where it has no DOI.", 1, 9, @"^\d+$")),
        new("kind", new WordShape("What was published about the work.", RetractionKinds), Needed: true),
        new("on", new DateShape("The day of the notice."), Needed: true),
        new("notice", new TextShape("Address of the notice.", 10, 600, @"^https?://\S+$")),
    ]));

    private static IReadOnlyList<string> RetractionKinds => ["retraction", "expression-of-concern"];
}
