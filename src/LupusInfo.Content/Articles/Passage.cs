using LupusInfo.Content.Problems;

namespace LupusInfo.Content.Articles;

/// <summary>What sort of text a passage is.</summary>
public enum PassageKind
{
    Paragraph,
    ListItem,
    Heading,
    TableCell,

    /// <summary>The heading line of a care card or callout.</summary>
    CardHeading,

    /// <summary>Title, description, main message, key points or questions in the front matter.</summary>
    FrontMatter,
}

/// <summary>A stretch of an article's text as readers see it, for checks and search. It knows where each of its characters stands in the file.</summary>
/// <param name="Kind">What sort of text it is.</param>
/// <param name="Text">Without marks, links and citations.</param>
/// <param name="Runs">Where each stretch of the text begins in the file.</param>
public sealed record Passage(PassageKind Kind, string Text, IReadOnlyList<Run> Runs)
{
    /// <summary>The directive that it stands in, such as <c>in-mice</c>; empty outside one.</summary>
    public string Directive { get; init; } = "";

    /// <summary>Offsets of the citations in the text.</summary>
    public IReadOnlyList<int> CitedAt { get; init; } = [];

    /// <summary>Which list it is an item of, counted from 1 in the article; 0 outside a list.</summary>
    public int List { get; init; }

    /// <summary>Id of the heading above it; empty before the first.</summary>
    public string Section { get; init; } = "";

    /// <summary>The front matter field it comes from; empty in the body.</summary>
    public string Field { get; init; } = "";

    /// <summary>Whether it is the text of a block quotation: somebody else's words.</summary>
    public bool Quoted { get; init; }

    /// <summary>The place of a stretch of the text.</summary>
    public Position PlaceOf(int start, int length)
    {
        var run = Runs.LastOrDefault(run => run.Start <= start) ?? Runs[0];
        return new(run.At.Line, run.At.Column + Math.Max(0, start - run.Start), Math.Max(1, length));
    }

    /// <summary>The place of the whole, as long as its first line.</summary>
    public Position At => PlaceOf(0, Runs.Count > 1 ? Math.Max(1, Runs[1].Start) : Text.Length);
}

/// <summary>From this character on the text stands at this place, without a break until the next run.</summary>
public sealed record Run(int Start, Position At);
