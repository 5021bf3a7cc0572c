using LupusInfo.Content.Problems;
using YamlDotNet.Core;

namespace LupusInfo.Content.Reading;

/// <summary>Says in plain words what the parser of YAML could not read, where, and how to write it.</summary>
internal static class YamlMistakes
{
    /// <summary>For a value that begins with *.</summary>
    public const string Alias = "alias";

    /// <summary>For values inside values inside values.</summary>
    public const string TooDeep = "too deep";

    /// <summary>For a line of --- or ... with more text behind it.</summary>
    public const string SecondDocument = "second document";

    private const string Quote = "Put the whole text in \"…\".";

    /// <summary>For a space that was copied from a web page or a word processor.</summary>
    public static (string Message, string Suggestion) NoBreakSpace { get; } =
        ("A no-break space stands here, as web pages and word processors have it; YAML takes it for a letter.",
            "Type an ordinary space in its place.");

    /// <summary>The place, the message and the next step.</summary>
    /// <param name="reason">What the parser threw.</param>
    /// <param name="reached">How far it had read.</param>
    /// <param name="lines">The text.</param>
    public static (Position At, string Message, string Suggestion) Explain(Exception reason, Mark reached, TextLines lines)
    {
        var index = (int)((reason as YamlException)?.Start.Index ?? reached.Index);
        var words = (reason.InnerException ?? reason).Message;
        if (words.Contains(" tab", StringComparison.Ordinal))
        {
            index = LastTab(lines, (int)reached.Index);
            return (lines.PlaceOf(index), "A tab stands here; YAML knows only spaces before a value.", "Put spaces in its place.");
        }

        if (SpaceBefore(lines, index) is { } space)
        {
            return (lines.PlaceOf(space), NoBreakSpace.Message, NoBreakSpace.Suggestion);
        }

        var (message, suggestion) = reason is YamlException ? Known(words, lines, ref index, (int)reached.Index)
            : Unknown(reason, lines, ref index);
        return (lines.PlaceOf(index), message, suggestion);
    }

    private static (string Message, string Suggestion) Known(string words, TextLines lines, ref int index, int reached)
    {
        var has = (string part) => words.Contains(part, StringComparison.Ordinal);
        switch (words)
        {
            case Alias:
                return ("A text cannot begin with * without quotes.", Quote);
            case TooDeep:
                return ("Values are nested too deep here.", "Take out the stray brackets or dashes.");
            case SecondDocument:
                return ("A line of --- or ... ends the file for YAML; what follows would not be read.", "Take the line out.");
            case var _ when has("multiline plain scalar, found invalid mapping"):
                index = Math.Max(0, lines.LineAt(index).Start - 1);
                index = lines.LineAt(index).Start;
                return ("A line here has no colon and space behind its name.", "Write name: value.");
            case var _ when has("found invalid mapping"):
                return ColonIn(lines, index);
            case var _ when has("cannot start any token"):
                return ($"A text cannot begin with {CharAt(lines, index)} without quotes.", Quote);
            case var _ when has("unknown escape"):
                index = reached;
                return ("In a \"…\" text, \\ has a meaning of its own, and none before this letter.", "Write \\\\ for one \\.");
            case var _ when has("quoted scalar"):
                return ("A quote is opened here and not closed.",
                    "Close it at the end of the text; write \\\" for a quote inside a \"…\" text.");
            case var _ when has("did not find expected key") || has("did not find expected '-'"):
                return AfterValue(lines, index);
            case var _ when has("did not find expected ',' or"):
                return ("A comma, or the bracket that closes the list or group, is missing before this.",
                    "Add it, or put a text with brackets in \"…\".");
            case var _ when has("could not find expected ':'"):
                return ("This line has a name without a colon, or a text that belongs to no name.", "Write name: value.");
            case var _ when has("Block sequence entries are not allowed"):
                return ("A list cannot begin on the line of its name, and a text cannot begin with a dash without quotes.",
                    "Put each - item on a line of its own, or the whole text in \"…\".");
            case var _ when has("node content") || has("not allowed in this context"):
                return ($"A text cannot begin with {CharAt(lines, index)} without quotes.", Quote);
            case var _ when has("block scalar"):
                return ("After | or > nothing else may stand on the line.",
                    "Begin the text on the next line, indented; or put the whole text in \"…\".");
            default:
                return ($"This is not valid YAML or JSON: {words.TrimEnd('.')}.",
                    "Check the quotes, colons and indents here and on the line above.");
        }
    }

    private static (string Message, string Suggestion) Unknown(Exception reason, TextLines lines, ref int index)
    {
        if (reason is InvalidOperationException)
        {
            // How the scanner gives up on a bracket that is not closed before the next field.
            index = lines.LineAt(index).Start;
            return ("A list or group is not closed before this line.", "Close it with ] or }.");
        }

        index = Math.Max(0, index - 1);
        return ("This cannot be read as YAML or JSON.", $"Look for a stray mark here. {Quote}");
    }

    private static (string Message, string Suggestion) ColonIn(TextLines lines, int index)
    {
        var (start, line) = lines.LineAt(index);
        return line[..(index - start)].Contains(": ", StringComparison.Ordinal)
            ? ("A text with a colon and a space in it needs quotes.", Quote)
            : ("This line begins farther to the right than the one above it.", "Let it begin where the other names do.");
    }

    private static (string Message, string Suggestion) AfterValue(TextLines lines, int index) =>
        (index > 0 ? lines.Text[index - 1] : ' ') switch
    {
        '"' => ("The text in quotes ends before this, and more stands behind it.",
            "Write \\\" for a quote inside a \"…\" text, or put the whole text in '…'."),
        '\'' => ("The text in quotes ends before this, and more stands behind it.",
            "Write '' for a quote inside a '…' text, or put the whole text in \"…\"."),
        _ when lines.LineAt(index) is var (start, line) && line[..(index - start)].Contains(": *", StringComparison.Ordinal)
            => ("A text cannot begin with * without quotes.", Quote),
        _ when lines.LineAt(index) is var (start, line) && line[..(index - start)].TrimEnd().EndsWith('"')
            => ("The text in quotes ends before this, and more stands behind it.", "Write \\\" for a quote inside a \"…\" text."),
        _ => ("This line does not begin where the lines above let it.", "Let it begin where the other names or dashes of its group do."),
    };

    private static string CharAt(TextLines lines, int index) => index < lines.Text.Length ? lines.Text[index].ToString() : "this";

    private static int LastTab(TextLines lines, int index)
    {
        var (start, line) = lines.LineAt(index);
        return line.IndexOf('\t', StringComparison.Ordinal) is >= 0 and var tab ? start + tab : index;
    }

    /// <summary>A no-break space among the spaces before the first letter of the line, or of the line above.</summary>
    private static int? SpaceBefore(TextLines lines, int index)
    {
        foreach (var at in new[] { index, lines.LineAt(index).Start - 1 }.Where(at => at >= 0))
        {
            var (start, line) = lines.LineAt(at);
            var space = line.IndexOf('\u00A0', StringComparison.Ordinal);
            if (space >= 0 && line[..space].Trim(' ', '-').Length == 0)
            {
                return start + space;
            }
        }

        return null;
    }
}
