using LupusInfo.Content.Problems;
using YamlDotNet.Core;
using YamlDotNet.Core.Events;

namespace LupusInfo.Content.Reading;

/// <summary>Reads YAML, and JSON as the part of YAML that it is, into <see cref="Node"/>s that know their place. The only user of YamlDotNet.</summary>
public static class NodeReader
{
    /// <summary>Deeper nesting is nobody's data, and would cost stack.</summary>
    private const int MaxDepth = 20;

    /// <summary>Reads a text that starts on the given line of the file. Answers null after a syntax error, which is added to the problems.</summary>
    public static Node? Read(string path, string text, int firstLine, ICollection<Problem> problems)
    {
        var scanner = new Scanner(new StringReader(text));
        try
        {
            var parser = new Parser(scanner);
            parser.Consume<StreamStart>();
            if (parser.Accept<StreamEnd>(out _))
            {
                return new MapNode([], new(firstLine, 1));
            }

            parser.Consume<DocumentStart>();
            return ReadNode(parser, path, firstLine - 1, depth: 0, problems);
        }
        catch (YamlException mistake)
        {
            // A tab is told at the beginning of the group that it is in, which can be far above.
            var at = mistake.Message.Contains("tab", StringComparison.Ordinal) ? scanner.CurrentPosition : mistake.Start;
            var line = (int)at.Line + firstLine - 1;
            problems.Add(Problem.Error("syntax", path, new(Math.Max(line, 1), (int)at.Column), $"This is not valid YAML or JSON: {Reason(mistake)}", "Check the quotes, colons and indents here and on the line above."));
            return null;
        }
        catch (InvalidOperationException)
        {
            // How the scanner gives up on a bracket that is not closed before the next field.
            var line = (int)scanner.CurrentPosition.Line + firstLine - 1;
            problems.Add(Problem.Error("syntax", path, new(Math.Max(line, 1), 1), "This is not valid YAML or JSON: a list or group is not closed before this line.", "Close it with ] or }."));
            return null;
        }
    }

    /// <summary>Reads a whole file.</summary>
    public static Node? Read(ContentFile file, ICollection<Problem> problems) => Read(file.Path, file.Text, 1, problems);

    private static Node ReadNode(IParser parser, string path, int shift, int depth, ICollection<Problem> problems)
    {
        if (depth > MaxDepth)
        {
            throw new YamlException(parser.Current!.Start, parser.Current.End, $"nested more than {MaxDepth} deep.");
        }

        var start = parser.Current!;
        switch (start)
        {
            case Scalar scalar:
                parser.MoveNext();
                return new ScalarNode(scalar.Value, scalar.Style is not ScalarStyle.Plain, Place(scalar, shift));
            case SequenceStart:
                parser.MoveNext();
                var items = new List<Node>();
                while (!parser.TryConsume<SequenceEnd>(out _))
                {
                    items.Add(ReadNode(parser, path, shift, depth + 1, problems));
                }

                return new ListNode(items, Place(start, shift));
            case MappingStart:
                parser.MoveNext();
                return ReadMap(parser, path, shift, depth, Place(start, shift), problems);
            default:
                // Anchors and aliases: a few lines of them can unfold to gigabytes, and no article needs one.
                throw new YamlException(start.Start, start.End, "aliases are not used here.");
        }
    }

    private static MapNode ReadMap(IParser parser, string path, int shift, int depth, Position at, ICollection<Problem> problems)
    {
        var entries = new List<Entry>();
        while (!parser.TryConsume<MappingEnd>(out _))
        {
            var name = parser.Consume<Scalar>();
            var value = ReadNode(parser, path, shift, depth + 1, problems);
            if (entries.Exists(entry => entry.Name == name.Value))
            {
                problems.Add(Problem.Error("duplicate-field", path, Place(name, shift), $"\"{name.Value}\" stands here a second time.", "Keep one of the two."));
                continue;
            }

            entries.Add(new(name.Value, Place(name, shift), value));
        }

        return new(entries, at);
    }

    private static Position Place(ParsingEvent node, int shift)
    {
        var oneLine = node.Start.Line == node.End.Line;
        var length = oneLine && node is Scalar ? (int)(node.End.Column - node.Start.Column) : 1;
        return new((int)node.Start.Line + shift, (int)node.Start.Column, Math.Max(1, length));
    }

    private static string Reason(YamlException mistake)
    {
        var text = mistake.InnerException?.Message ?? mistake.Message;
        return text.TrimEnd('.') + ".";
    }
}
