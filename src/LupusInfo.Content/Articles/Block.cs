using LupusInfo.Content.Evidence;
using LupusInfo.Content.Problems;

namespace LupusInfo.Content.Articles;

/// <summary>A piece of an article's body, in order. A closed family: each kind is drawn by the component of its name.</summary>
public abstract record Block(Position At);

/// <summary>Running text: paragraphs, lists, tables, headings.</summary>
public sealed record Prose(IReadOnlyList<Segment> Text, Position At) : Block(At);

/// <summary>What a callout is for.</summary>
public enum CalloutKind
{
    Note,
    Warning,

    /// <summary>A finding in animals or the lab.</summary>
    InMice,

    /// <summary>What is not known, and what would change the page.</summary>
    Unknown,

    /// <summary>Questions to ask; can be ticked on paper.</summary>
    Questions,

    /// <summary>The doors of the home page: a list of links to what most people come for.</summary>
    Ways,

    /// <summary>A list whose items are filled in by hand on paper: each has a line behind it.</summary>
    FillIn,

    /// <summary>A list of what comes when, drawn along a line; each item begins with its time in bold.</summary>
    TimeLine,
}

/// <summary>The words of each kind of callout.</summary>
public static class CalloutKinds
{
    /// <summary>As written behind <c>:::</c> and in the stylesheet, in the order of <see cref="CalloutKind"/>.</summary>
    public static IReadOnlyList<string> All { get; } =
        ["note", "warning", "in-mice", "unknown", "questions", "ways", "fill-in", "time-line"];

    /// <summary>The kind of a word; null for any word that is not one.</summary>
    public static CalloutKind? Parse(string word) => All.ToList().IndexOf(word) is >= 0 and var index ? (CalloutKind)index : null;

    /// <summary>The word of a kind.</summary>
    public static string Word(this CalloutKind kind) => All[(int)kind];
}

/// <summary>A part set apart from the running text.</summary>
public sealed record Callout(CalloutKind Kind, string Heading, int Level, IReadOnlyList<Segment> Text, Position At) : Block(At);

/// <summary>Benefits and harms in counts.</summary>
/// <param name="Box">The record with all the numbers.</param>
/// <param name="Id">Its fragment: by the record's key, so that links to it last.</param>
/// <param name="Level">Level of its heading.</param>
/// <param name="Sources">Its sources' numbers in this article.</param>
/// <param name="At">Where the directive stands.</param>
public sealed record FactBoxBlock(FactBox Box, string Id, int Level, IReadOnlyList<Citation> Sources, Position At) : Block(At);

/// <summary>A study and its mention in the article's list of sources; null where only a register shows it.</summary>
public sealed record CitedTrial(Trial Trial, Citation? Citation);

/// <summary>Where the studies of a therapy stand, by design and size.</summary>
public sealed record EvidenceLadderBlock(string Therapy, int Level, IReadOnlyList<Trial> Trials, Position At) : Block(At);

/// <summary>The studies of a therapy as a table.</summary>
public sealed record TrialTableBlock(string Therapy, int Level, IReadOnlyList<CitedTrial> Trials, Position At) : Block(At);

/// <summary>A place of the approval table and its sources' mentions.</summary>
public sealed record CitedPlace(ApprovalPlace Place, IReadOnlyList<Citation> Citations);

/// <summary>Where a therapy is approved for lupus.</summary>
public sealed record ApprovalTableBlock(Approval Approval, int Level, IReadOnlyList<CitedPlace> Places, Position At) : Block(At);

/// <summary>The claim checks on a topic.</summary>
public sealed record ClaimListBlock(string Topic, int Level, Position At) : Block(At);

/// <summary>Who is behind the site, as its owner filled it in.</summary>
/// <param name="ReportsOnly">Whether only the address for reports is shown.</param>
/// <param name="At">Where the directive stands.</param>
public sealed record PublisherBlock(bool ReportsOnly, Position At) : Block(At);
