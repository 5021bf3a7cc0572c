using LupusInfo.Content.Problems;
using YamlDotNet.Core;
using YamlDotNet.Core.Events;

namespace LupusInfo.Content.Reading;

/// <summary>Reads YAML, and JSON as the part of YAML that it is, into <see cref="Node"/>s that know their place.</summary>
public sealed class NodeReader
{
    /// <summary>Deeper nesting is nobody's data, and would cost stack.</summary>
    private const int MaxDepth = 20;

    private readonly string path;
    private readonly TextLines lines;
    private readonly ICollection<Problem> problems;
    private readonly Scanner scanner;
    private readonly Parser parser;

    private NodeReader(string path, TextLines lines, ICollection<Problem> problems)
    {
        (this.path, this.lines, this.problems) = (path, lines, problems);
        scanner = new(new StringReader(lines.Text));
        parser = new(scanner);
    }

    /// <summary>
    /// Reads a text that starts on the given line of the file. Answers null after a syntax error, which is added to the problems; nothing
    /// is thrown, whatever the text.
    /// </summary>
    public static Node? Read(string path, string text, int firstLine, ICollection<Problem> problems) =>
        new NodeReader(path, new(text, firstLine), problems).Read();

    /// <summary>Reads a whole file.</summary>
    public static Node? Read(ContentFile file, ICollection<Problem> problems) => Read(file.Path, file.Text, 1, problems);

    private Node? Read()
    {
        try
        {
            parser.Consume<StreamStart>();
            if (parser.Accept<StreamEnd>(out _))
            {
                return new MapNode([], lines.PlaceOf(0));
            }

            parser.Consume<DocumentStart>();
            var node = ReadNode(depth: 0);
            parser.Consume<DocumentEnd>();
            return parser.Accept<StreamEnd>(out _) ? node
                : throw new YamlException(parser.Current!.Start, parser.Current.End, YamlMistakes.SecondDocument);
        }
        catch (Exception reason) when (reason is not OutOfMemoryException)
        {
            // The parser gives up on some texts with exceptions of its own, such as IndexOutOfRange: for an editor all are one kind of
            // slip.
            var (at, message, suggestion) = YamlMistakes.Explain(reason, scanner.CurrentPosition, lines);
            problems.Add(Problem.Error("syntax", path, at, message, suggestion));
            return null;
        }
    }

    private Node ReadNode(int depth)
    {
        if (depth > MaxDepth)
        {
            throw new YamlException(parser.Current!.Start, parser.Current.End, YamlMistakes.TooDeep);
        }

        var start = parser.Current!;
        var at = lines.PlaceOf((int)start.Start.Index);
        switch (start)
        {
            case Scalar scalar:
                parser.MoveNext();
                return ReadScalar(scalar);
            case SequenceStart:
                parser.MoveNext();
                ReportMarks((NodeEvent)start);
                var items = new List<Node>();
                while (!parser.TryConsume<SequenceEnd>(out _))
                {
                    items.Add(ReadNode(depth + 1));
                }

                return new ListNode(items, at);
            case MappingStart:
                parser.MoveNext();
                ReportMarks((NodeEvent)start);
                return ReadMap(depth, at);
            default:
                // Anchors and aliases: a few lines of them can unfold to gigabytes, and no article needs one.
                throw new YamlException(start.Start, start.End, YamlMistakes.Alias);
        }
    }

    private MapNode ReadMap(int depth, Position at)
    {
        var entries = new List<Entry>();
        var names = new HashSet<string>(StringComparer.Ordinal);
        while (!parser.TryConsume<MappingEnd>(out _))
        {
            var name = parser.Consume<Scalar>();
            var nameAt = PlaceOf(name);
            var value = ReadNode(depth + 1);
            if (name.Value.Contains('\u00A0', StringComparison.Ordinal))
            {
                var (message, suggestion) = YamlMistakes.NoBreakSpace;
                problems.Add(Problem.Error("syntax", path, nameAt, message, suggestion));
            }
            else if (!names.Add(name.Value))
            {
                problems.Add(Problem.Error(
                    "duplicate-field", path, nameAt, $"\"{name.Value}\" stands here a second time.", "Keep one of the two."));
            }
            else
            {
                entries.Add(new(name.Value, nameAt, value));
            }
        }

        return new(entries, at);
    }

    private ScalarNode ReadScalar(Scalar scalar)
    {
        var (start, end) = ((int)scalar.Start.Index, (int)scalar.End.Index);
        var quoted = scalar.Style is not ScalarStyle.Plain;
        ReportMarks(scalar);
        if (!quoted && UnquotedMarks.After(lines.Text, end, scalar.Value) is { } lost)
        {
            Add(UnquotedMarks.Rule, lines.PlaceOf(lost.Index, lost.Length), lost.Message, UnquotedMarks.Suggestion);
        }
        else if (!quoted && UnquotedMarks.AreCurlyQuotes(scalar.Value))
        {
            Add(UnquotedMarks.Rule, PlaceOf(scalar), "Curly quotes are part of the text here: readers would see them.",
                "Write \"…\" with straight quotes around the text.");
        }

        return new ScalarNode(scalar.Value.Trim(), quoted, PlaceOf(scalar)) { Written = lines.Text.AsMemory(start, end - start) };
    }

    /// <summary>A word behind ! or &amp; is taken for a tag or an anchor, which no file here uses.</summary>
    private void ReportMarks(NodeEvent node)
    {
        if (!node.Tag.IsEmpty || !node.Anchor.IsEmpty)
        {
            var start = (int)node.Start.Index;
            var word = lines.Text.AsSpan(start)
                .IndexOfAny(' ', '\n') is >= 0 and var end ? lines.Text.Substring(start, end) : lines.Text[start..];
            Add(UnquotedMarks.Rule, lines.PlaceOf(start, word.Length), $"YAML takes \"{word}\" for a mark of its own, and leaves it out.",
                UnquotedMarks.Suggestion);
        }
    }

    private void Add(string rule, Position at, string message, string suggestion) =>
        problems.Add(Problem.Error(rule, path, at, message, suggestion));

    private Position PlaceOf(Scalar scalar) =>
        lines.PlaceOf((int)scalar.Start.Index, (int)(scalar.End.Index - scalar.Start.Index));
}
