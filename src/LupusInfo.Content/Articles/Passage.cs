using LupusInfo.Content.Problems;

namespace LupusInfo.Content.Articles;

/// <summary>What sort of text a passage is.</summary>
public enum PassageKind
{
    Paragraph,
    ListItem,
    Heading,
    TableCell,

    /// <summary>The heading line of a callout.</summary>
    CardHeading,

    /// <summary>Title, description, main message, key points or questions in the front matter.</summary>
    FrontMatter,
}

/// <summary>
/// A stretch of an article's text as readers see it, for checks and search. It knows where each of its characters stands in the file.
/// </summary>
/// <param name="Kind">What sort of text it is.</param>
/// <param name="Text">Without marks, links and citations.</param>
/// <param name="Runs">Where each stretch of the text begins in the file.</param>
public sealed record Passage(PassageKind Kind, string Text, IReadOnlyList<Run> Runs)
{
    /// <summary>The directive that it stands in, such as <c>in-mice</c>; empty outside one.</summary>
    public string Directive { get; init; } = "";

    /// <summary>The sources cited in it, in order.</summary>
    public IReadOnlyList<Mention> Mentions { get; init; } = [];

    /// <summary>What the editor marked as meant letter by letter: code spans, characters behind a backslash, entities. In order.</summary>
    public IReadOnlyList<(int Start, int Length)> Verbatim { get; init; } = [];

    /// <summary>Which list it is an item of, counted from 1 in the article; 0 outside a list.</summary>
    public int List { get; init; }

    /// <summary>Id of the heading above it; empty before the first.</summary>
    public string Section { get; init; } = "";

    /// <summary>The front matter field it comes from; empty in the body.</summary>
    public string Field { get; init; } = "";

    /// <summary>Whether it is the text of a block quotation: somebody else's words.</summary>
    public bool Quoted { get; init; }

    /// <summary>Whether readers meet it as running text: not a heading, not front matter.</summary>
    public bool IsRunningText => Kind is PassageKind.Paragraph or PassageKind.ListItem or PassageKind.TableCell;

    /// <summary>Its sentences in order.</summary>
    public IReadOnlyList<Sentence> Sentences => Articles.Sentences.Of(Text);

    /// <summary>The place of the whole, as long as its first line.</summary>
    public Position At => PlaceOf(0, Text.Length);

    /// <summary>The place of a stretch of the text, with the marks inside it, up to the end of its line.</summary>
    public Position PlaceOf(int start, int length)
    {
        var first = LastRunUpTo(start);
        var last = first;
        while (last + 1 < Runs.Count && Runs[last + 1].Start < start + length && Runs[last + 1].At.Line == Runs[first].At.Line)
        {
            last++;
        }

        var endOfLast = last + 1 < Runs.Count ? Runs[last + 1].Start : Text.Length;
        var column = Runs[first].ColumnOf(start);
        var end = Runs[last].Exact ? Runs[last].ColumnOf(Math.Min(start + length, endOfLast)) : Runs[last].At.Column
            + Runs[last].At.Length;
        return new(Runs[first].At.Line, column, Math.Max(1, end - column));
    }

    /// <summary>The place of a sentence.</summary>
    public Position PlaceOf(Sentence sentence) => PlaceOf(sentence.Start, sentence.Text.Length);

    /// <summary>Whether a stretch of the text stands in the file letter by letter: without marks, escapes or line breaks inside.</summary>
    public bool IsUnbroken(int start, int length) =>
        start >= 0 && length > 0 && start + length <= Text.Length
        && LastRunUpTo(start) is var run && run == LastRunUpTo(start + length - 1) && Runs[run].Exact;

    /// <summary>Whether the editor marked a character as meant letter by letter: in code, behind a backslash, or as an entity.</summary>
    public bool IsVerbatim(int offset)
    {
        var (low, high) = (0, Verbatim.Count);
        while (low < high)
        {
            var middle = (low + high) / 2;
            (low, high) = Verbatim[middle].Start <= offset ? (middle + 1, high) : (low, middle);
        }

        return low > 0 && offset < Verbatim[low - 1].Start + Verbatim[low - 1].Length;
    }

    /// <summary>The last run that begins at or before a character; the first, where none does.</summary>
    private int LastRunUpTo(int offset)
    {
        var (low, high) = (0, Runs.Count);
        while (low < high)
        {
            var middle = (low + high) / 2;
            (low, high) = Runs[middle].Start <= offset ? (middle + 1, high) : (low, middle);
        }

        return Math.Max(0, low - 1);
    }
}

/// <summary>One citation in a passage, and the character before which it stands.</summary>
public sealed record Mention(int Offset, Citation Citation);
