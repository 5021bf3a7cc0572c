using System.Globalization;
using System.Text.RegularExpressions;
using LupusInfo.Content.Problems;

namespace LupusInfo.Content.Reading;

/// <summary>Compares a node with its shape; every difference becomes a problem at its place.</summary>
public sealed class ShapeCheck(string path, ICollection<Problem> problems)
{
    /// <summary>Whether the node fits; what does not fit is added to the problems.</summary>
    public bool Fits(Node node, Shape shape, string name)
    {
        var before = problems.Count;
        Check(node, shape, name);
        return problems.Count == before;
    }

    /// <summary>The items of a list that fit; what is wrong with the others is added to the problems.</summary>
    public IReadOnlyList<Node> Fitting(ListNode list, ListShape shape, string name)
    {
        var keys = new HashSet<string>(StringComparer.Ordinal);
        return [.. list.Items.Where(item => Fits(item, shape.Item, name) && IsFirst(item, shape, keys))];
    }

    private void Check(Node node, Shape shape, string name)
    {
        if (node is ScalarNode { IsNull: true })
        {
            Add("missing-field", node, name.Length == 0 ? "A record is empty." : $"\"{name}\" is empty.", $"Add it: {shape.Meaning}");
            return;
        }

        switch (shape)
        {
            case EitherShape either:
                Check(node, SameKind(node, either.First) ? either.First : either.Second, name);
                break;
            case MapShape map when node is MapNode value:
                CheckMap(value, map, name);
                break;
            case RecordsShape records when node is MapNode value:
                foreach (var entry in value.Entries)
                {
                    Check(entry.Value, records.Item, entry.Name);
                }

                break;
            case ListShape list when node is ListNode value:
                CheckList(value, list, name);
                break;
            case DatePartsShape when node is ListNode value:
                CheckDateParts(value, name);
                break;
            case MapShape or RecordsShape or ListShape or DatePartsShape:
                Add("wrong-type", node,
                    $"\"{name}\" must be {(shape is ListShape or DatePartsShape ? "a list" : "a group of named values")}.", shape.Meaning);
                break;
            case var _ when node is ScalarNode value:
                CheckScalar(value, shape, name);
                break;
            default:
                Add("wrong-type", node, $"\"{name}\" must be one value, not a list or a group.", shape.Meaning);
                break;
        }
    }

    private void CheckMap(MapNode node, MapShape shape, string name)
    {
        var names = shape.Fields.Select(field => field.Name).ToList();
        foreach (var entry in node.Entries)
        {
            if (shape.Fields.FirstOrDefault(field => field.Name == entry.Name) is { } field)
            {
                if (entry.Value is not ScalarNode { IsNull: true })
                {
                    Check(entry.Value, field.Shape, entry.Name);
                }
                else if (field.Needed)
                {
                    AddMissing(field, entry.NameAt, name);
                }
            }
            else if (!shape.Open)
            {
                problems.Add(Problem.Error(
                    "unknown-field", path, entry.NameAt, $"\"{entry.Name}\" is not a field{Of(name)}.",
                    Nearest.Suggest(entry.Name, names)));
            }
        }

        foreach (var field in shape.Fields.Where(field => field.Needed && node.Entries.All(entry => entry.Name != field.Name)))
        {
            AddMissing(field, node.At, name);
        }
    }

    private void AddMissing(Field field, Position at, string name) =>
        problems.Add(Problem.Error(
            "missing-field", path, at, $"\"{field.Name}\" is missing{(name.Length == 0 ? "" : $" in \"{name}\"")}.",
            $"Add it: {field.Shape.Meaning}"));

    private void CheckList(ListNode node, ListShape shape, string name)
    {
        if (node.Items.Count < shape.Min || node.Items.Count > shape.Max)
        {
            var wanted = shape.Max == int.MaxValue ? $"at least {shape.Min}" : $"{shape.Min} to {shape.Max}";
            Add("list-length", node, $"\"{name}\" has {node.Items.Count} {(node.Items.Count == 1 ? "item" : "items")}; it needs {wanted}.",
                shape.Meaning);
        }

        Fitting(node, shape, name);
    }

    private bool IsFirst(Node item, ListShape shape, HashSet<string> keys)
    {
        if (shape.Key is null || (item as MapNode)?.Find(shape.Key) is not { Value: ScalarNode key } || keys.Add(key.Value))
        {
            return true;
        }

        Add("duplicate-key", key, $"Two records have the {shape.Key} \"{key.Value}\".", "Give one of them another.");
        return false;
    }

    /// <summary>Year, month and day have to be ones of the calendar: no month 13, no 30 February.</summary>
    private void CheckDateParts(ListNode node, string name)
    {
        var parts = node.Items.Select(item =>
            item is ScalarNode part
            && int.TryParse(part.Value, NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : -1).ToList();
        var real = parts is [>= 1 and <= 9999]
            || (parts is [>= 1 and <= 9999, >= 1 and <= 12, ..]
                && (parts.Count == 2 || (parts.Count == 3 && parts[2] >= 1 && parts[2] <= DateTime.DaysInMonth(parts[0], parts[1]))));
        if (!real)
        {
            var written = string.Join(", ", node.Items.Select(item => (item as ScalarNode)?.Value ?? "…"));
            Add("bad-date", node, $"[{written}] is not a date.",
                $"Write \"{name}\" as [year, month, day], [year, month] or [year], like [2026, 11, 21].");
        }
    }

    private void CheckScalar(ScalarNode node, Shape shape, string name)
    {
        var value = node.Value;
        switch (shape)
        {
            case TextShape text:
                CheckText(node, text, name);
                break;
            case DateShape when !DateOnly.TryParseExact(value, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out _):
                Add("bad-date", node, $"\"{value}\" is not a date.", $"Write \"{name}\" as year-month-day, like 2026-11-21.");
                break;
            case WholeShape whole when !int.TryParse(value, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var number)
                || number < whole.Min || number > whole.Max:
                Add("wrong-type", node, $"\"{name}\" must be a whole number{Bounds(whole, number)}, not \"{value}\".", shape.Meaning);
                break;
            case NumberShape when !decimal.TryParse(value, NumberShape.Style, CultureInfo.InvariantCulture, out _):
                Add("wrong-type", node, $"\"{name}\" must be a number, not \"{value}\".", shape.Meaning);
                break;
            case FlagShape when value is not ("true" or "false"):
                Add("wrong-type", node, $"\"{name}\" must be true or false, not \"{value}\".");
                break;
            case WordShape words when !words.Words.Contains(value):
                Add("unknown-word", node, $"\"{value}\" is not a value of \"{name}\".",
                    Nearest.To(value, words.Words) is { } near ? $"Did you mean \"{near}\"?"
                    : $"It can be: {string.Join(", ", words.Words)}.");
                break;
        }
    }

    private void CheckText(ScalarNode node, TextShape text, string name)
    {
        var length = node.Value.Length;
        if (length > text.Max)
        {
            Add("too-long", node, $"\"{name}\" has {length} characters; {text.Max} is the most.", text.Meaning);
        }
        else if (length < text.Min)
        {
            Add("too-short", node, length == 0 ? $"\"{name}\" is empty." : $"\"{name}\" has {length} characters; {text.Min} is the least.",
                text.Meaning);
        }
        else if (text.Pattern is { } pattern
            && !Regex.IsMatch(node.Value, pattern, RegexOptions.CultureInvariant, TimeSpan.FromSeconds(1)))
        {
            Add("wrong-form", node, $"\"{node.Value}\" does not have the form of \"{name}\".", text.Meaning);
        }
    }

    private static string Bounds(WholeShape whole, int number) =>
        number > whole.Max ? $" of at most {whole.Max}" : whole.Min > 0 ? $" from {whole.Min}" : "";

    private static bool SameKind(Node node, Shape shape) => (node, shape) is (MapNode, MapShape or RecordsShape) or (ListNode, ListShape)
        || (node is ScalarNode && shape is not (MapShape or RecordsShape or ListShape));

    private void Add(string rule, Node node, string message, string suggestion = "") =>
        problems.Add(Problem.Error(rule, path, node.At, message, suggestion));

    private static string Of(string name) => name.Length == 0 ? "" : $" of \"{name}\"";
}
