using LupusInfo.Content.Evidence;
using LupusInfo.Content.Reading;

namespace LupusInfo.Content.Articles;

/// <summary>
/// The contract with editors: every field of the front matter. The reader, the JSON Schema and the table in docs are all made from this
/// list.
/// </summary>
public static class FrontMatterFields
{
    /// <summary>The words of <see cref="ArticleKind"/>.</summary>
    public static IReadOnlyList<string> Kinds { get; } = ["article", "therapy", "claim", "section", "page", "sheet", "decision"];

    /// <summary>Parts of the body that the figure on the home page has a place for.</summary>
    public static IReadOnlyList<string> BodyParts { get; } =
        ["hair", "brain", "mood", "mouth", "lungs", "heart", "kidneys", "skin", "blood", "joints", "whole-body"];

    private static readonly Shape Day = new DateShape("A day, like 2026-11-21.");

    private static readonly Shape OldAddress = new TextShape(
        "An address that starts with a slash, as it was: /lupus/old-name/, or /Old-Name.html of an older site.",
            2, 200, $"^{LocalAddress.PathPattern}$");

    private static readonly IReadOnlyList<Field> All =
    [
        new("title", new TextShape("What the page answers, at most 65 characters. It becomes the page's heading.", 3, 65), Needed: true),
        new("description", new TextShape("One sentence of 50 to 160 characters for search engines and cards.", 50, 160), Needed: true),
        new("order", new WholeShape("Place in its section, a whole number."), Needed: true),
        new("kind", new WordShape("What sort of page it is; article when left out.", Kinds)),
        new("main_message", new TextShape("The one thing to remember, one sentence.", 10, 300)),
        new("key_points", new ListShape("2 or 3 short sentences.", new TextShape("A short sentence.", 5, 200), 2, 3)),
        new("updated", new DateShape("The day of the last change of substance."), Needed: true),
        new("evidence_searched", new DateShape("The day on which the evidence was last looked for.")),
        new("review_by", new DateShape("The day of the next review; past it the page says that it is overdue.")),
        new("approval", new TextShape("Key of content/data/approvals.yaml.", 2, 40)),
        new("certainty", new WordShape("How sure the evidence lets one be.", CertaintyWords.All)),
        new("claim", new TextShape("The claim as a patient meets it.", 10, 400)),
        new("verdict", new WordShape("What the evidence makes of the claim.", VerdictWords.All)),
        new("topics", new ListShape("Glossary or section keys, for related pages and search.", new TextShape("A key.", 2, 60), 1, 12)),
        new("asked_as", new ListShape("How people ask for this page, in their own words; search finds it by them.",
            new TextShape("A few words or a question, as somebody would type it.", 2, 100), 1, 20)),
        new("questions", new ListShape(
            "3 to 8 questions for the doctor; they can be printed.", new TextShape("A question.", 8, 200), 3, 8)),
        new("role", new WordShape(
            "The one page that others lead to from outside their text: when to get help, how to report an error, people to talk to.",
            PageRoles.All)),
        new("body_parts", new ListShape("Parts of the figure on the home page that lead here, each to the heading of that id.",
            new WordShape("A part.", BodyParts), 1)),
        new("redirect_from", new ListShape("Old addresses of this page, like /lupus/old-name/.", OldAddress)),
        new("menu", new FlagShape(
            "false on a section's own page: the section is not in the menu of the header nor among those of the home page.")),
        new("draft", new FlagShape("true: shown only in development.")),
        new("changes", new ListShape("The public change history, newest first.", new MapShape("One change.",
        [
            new("on", Day, Needed: true), new("note", new TextShape("What changed, in plain words.", 5, 300), Needed: true),
        ]), 1)),
        new("allow", new ListShape("Findings that are let stand, each with a reason and an end.", new MapShape("One allowance.",
        [
            new("rule", new TextShape("The rule's id.", 3, 60), Needed: true),
            new("reason", new TextShape("Why it is right here.", 10, 300), Needed: true),
            new("until", new DateShape("The day on which it is looked at again."), Needed: true),
        ]))),
    ];

    /// <summary>The fields that a kind needs, beside those that all need.</summary>
    public static IReadOnlyList<string> NeededBy(ArticleKind kind) => kind switch
    {
        ArticleKind.Article => ["main_message", "key_points", "review_by"],
        ArticleKind.Therapy => ["main_message", "key_points", "review_by", "evidence_searched", "approval", "certainty", "questions"],
        ArticleKind.Decision => ["main_message", "key_points", "review_by", "evidence_searched", "questions"],
        ArticleKind.Claim => ["claim", "verdict", "certainty", "main_message", "evidence_searched", "review_by"],
        _ => [],
    };

    /// <summary>The front matter of one kind.</summary>
    public static MapShape Of(ArticleKind kind) => new(
        $"The front matter of a page of kind {Kinds[(int)kind]}.",
        [.. All.Select(field => field with { Needed = field.Needed || NeededBy(kind).Contains(field.Name) })]);

    /// <summary>The kind of a word; null for any word that is not one.</summary>
    public static ArticleKind? KindOf(string? word) => word is null ? ArticleKind.Article
        : Kinds.ToList().IndexOf(word) is >= 0 and var index ? (ArticleKind)index : null;
}
