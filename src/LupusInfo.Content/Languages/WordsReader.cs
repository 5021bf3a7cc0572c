using System.Collections;
using System.Reflection;
using System.Text.RegularExpressions;
using LupusInfo.Content.Problems;
using LupusInfo.Content.Reading;

namespace LupusInfo.Content.Languages;

/// <summary>
/// Reads <c>words.yaml</c> of a language into <see cref="Words"/>: one field a property, named in small letters with underlines.
/// </summary>
/// <remarks>
/// What is missing or wrong is a problem, and English stands in for it; where English lacks it, the property's own name in words.
/// </remarks>
public static partial class WordsReader
{
    private static readonly Shape Text = new TextShape("Words that readers see.", 1, 600);

    private static readonly Shape CountedShape = new MapShape("A text for one and a text for more.",
        [new("one", Text, Needed: true), new("other", Text, Needed: true)]);

    /// <summary>The fields of words.yaml.</summary>
    public static MapShape Shape { get; } = ShapeOf(typeof(Words));

    /// <summary>The words of a language.</summary>
    /// <param name="path">Where its words.yaml is to be.</param>
    /// <param name="file">Its words.yaml; null where the language has none, which is a problem.</param>
    /// <param name="english">What stands in for missing words; null when English itself is read.</param>
    /// <param name="problems">Gets what is wrong.</param>
    public static Words Read(string path, ContentFile? file, Words? english, ICollection<Problem> problems)
    {
        if (file is null)
        {
            problems.Add(Problem.Error(
                "no-words", path, Position.Start, "The language has no words.yaml: English words stand around its texts.",
                "Copy en/words.yaml there and translate it."));
        }

        var node = file is null ? null : NodeReader.Read(file, problems);
        if (node is not null)
        {
            _ = new ShapeCheck(path, problems).Fits(node, Shape, node is MapNode ? "" : "words.yaml");
        }

        return (Words)Group(typeof(Words), node as MapNode, english, path, problems);
    }

    private static MapShape ShapeOf(Type group) =>
        new("Words.", [.. Fields(group).Select(field => new Field(NameOf(field), ShapeOfField(field.PropertyType), Needed: true))]);

    private static Shape ShapeOfField(Type type) =>
        type == typeof(string) || type == typeof(Phrase) ? Text
        : type == typeof(Counted) ? CountedShape
        : type == typeof(IReadOnlyList<string>) ? new ListShape("Words in order.", Text, 1)
        : type == typeof(IReadOnlySet<string>) ? new ListShape("Words, as many as the language has.", Text, 1)
        : type == typeof(IReadOnlyDictionary<string, string>) ? new RecordsShape("Words by key.", Text)
        : LevelOf(type) is { } level
            ? new MapShape("Words of each.", [.. Enum.GetNames(level).Select(name => new Field(KeyOf(name), Text, Needed: true))])
        : type.IsEnum ? new WordShape("One of these.", [.. Enum.GetNames(type).Select(KeyOf)])
        : ShapeOf(type);

    private static object Group(Type type, MapNode? node, object? english, string path, ICollection<Problem> problems)
    {
        var group = Activator.CreateInstance(type)!;
        foreach (var field in Fields(type))
        {
            var fallback = english is null ? null : field.GetValue(english);
            var value = node?.Find(NameOf(field))?.Value;
            field.SetValue(group, IsGroup(field.PropertyType)
                ? Group(field.PropertyType, value as MapNode, fallback, path, problems)
                : Leaf(field, value, fallback, path, problems));
        }

        return group;
    }

    private static object Leaf(PropertyInfo field, Node? node, object? fallback, string path, ICollection<Problem> problems)
    {
        var standIn = fallback ?? StandIn(field);
        var read = (field.PropertyType, node) switch
        {
            (var type, ScalarNode one) when type == typeof(string) => one.Value.Trim(),
            (var type, ScalarNode one) when type == typeof(Phrase) => new Phrase(one.Value.Trim()),
            (var type, MapNode map) when type == typeof(Counted) && map.Text("one") is { } one && map.Text("other") is { } other =>
                new Counted(new(one), new(other)),
            (var type, ListNode list) when type == typeof(IReadOnlyList<string>) =>
                list.Items.OfType<ScalarNode>().Select(item => item.Value.Trim()).ToList(),
            (var type, ListNode list) when type == typeof(IReadOnlySet<string>) =>
                list.Items.OfType<ScalarNode>().Select(item => item.Value.Trim()).ToHashSet(StringComparer.Ordinal),
            (var type, MapNode map) when type == typeof(IReadOnlyDictionary<string, string>) => Keyed(map),
            (var type, MapNode map) when LevelOf(type) is { } level =>
                ByLevel(level, name => map.Text(KeyOf(name)) ?? InOther(standIn, level, name)),
            ({ IsEnum: true } type, ScalarNode one) =>
                Enum.GetNames(type).FirstOrDefault(name => KeyOf(name) == one.Value) is { } name ? Enum.Parse(type, name) : null,
            _ => (object?)null,
        };
        return read is null ? standIn : Compared(field, read, fallback, node!, path, problems) ? read : standIn;
    }

    private static Dictionary<string, string> Keyed(MapNode map) => map.Entries.Where(entry => entry.Value is ScalarNode)
        .ToDictionary(entry => entry.Name, entry => ((ScalarNode)entry.Value).Value.Trim(), StringComparer.Ordinal);

    /// <summary>The enumeration whose members are keys of a dictionary of words; null for any other type.</summary>
    private static Type? LevelOf(Type type) =>
        type.IsGenericType && type.GetGenericTypeDefinition() == typeof(IReadOnlyDictionary<,>)
            && type.GetGenericArguments() is [{ IsEnum: true } level, _] ? level : null;

    private static IDictionary ByLevel(Type level, Func<string, string> words)
    {
        var all = (IDictionary)Activator.CreateInstance(typeof(Dictionary<,>).MakeGenericType(level, typeof(string)))!;
        foreach (var name in Enum.GetNames(level))
        {
            all[Enum.Parse(level, name)] = words(name);
        }

        return all;
    }

    private static string InOther(object words, Type level, string name) => (string)((IDictionary)words)[Enum.Parse(level, name)]!;

    /// <summary>Whether the words have the holes, the keys and the number of items that English has; a difference is a problem.</summary>
    private static bool Compared(PropertyInfo field, object read, object? english, Node node, string path, ICollection<Problem> problems)
    {
        var difference = (read, english) switch
        {
            (Phrase own, Phrase theirs) => Difference(own.Holes, theirs.Holes),
            (Counted own, Counted theirs) => Difference(own.Other.Holes, theirs.Other.Holes),
            (IReadOnlyDictionary<string, string> own, IReadOnlyDictionary<string, string> theirs) => Difference(own.Keys, theirs.Keys),
            (IReadOnlyList<string> own, IReadOnlyList<string> theirs) when own.Count != theirs.Count => $"{theirs.Count} items",
            _ => null,
        };
        if (difference is not null)
        {
            problems.Add(Problem.Error(
                "words-differ", path, node.At, $"\"{NameOf(field)}\" differs from the English words in {difference}.",
                "Keep what stands in braces, every key, and the number of items."));
        }

        return difference is null;
    }

    private static string? Difference(IEnumerable<string> own, IEnumerable<string> theirs)
    {
        var (mine, wanted) = (own.ToHashSet(StringComparer.Ordinal), theirs.ToHashSet(StringComparer.Ordinal));
        mine.SymmetricExceptWith(wanted);
        return mine.Count == 0 ? null : string.Join(", ", mine.Order(StringComparer.Ordinal).Select(name => $"\"{name}\""));
    }

    /// <summary>A name in words is better than an empty place.</summary>
    private static object StandIn(PropertyInfo field)
    {
        var name = NameOf(field).Replace('_', ' ');
        var text = char.ToUpperInvariant(name[0]) + name[1..];
        return field.PropertyType switch
        {
            var type when type == typeof(Phrase) => new Phrase(text),
            var type when type == typeof(Counted) => new Counted(new(text), new(text)),
            var type when type == typeof(IReadOnlyList<string>) => new List<string>(),
            var type when type == typeof(IReadOnlySet<string>) => new HashSet<string>(),
            var type when type == typeof(IReadOnlyDictionary<string, string>) => new Dictionary<string, string>(),
            var type when LevelOf(type) is { } level => ByLevel(level, InWords),
            { IsEnum: true } type => Enum.GetValues(type).GetValue(0)!,
            _ => text,
        };
    }

    private static string InWords(string member) => KeyOf(member) is var key
        ? char.ToUpperInvariant(key[0]) + key[1..].Replace('-', ' ') : "";

    private static bool IsGroup(Type type) =>
        type.Namespace == typeof(Words).Namespace && type != typeof(Phrase) && type != typeof(Counted) && !type.IsEnum;

    private static IEnumerable<PropertyInfo> Fields(Type group) => group.GetProperties().Where(property => property.CanWrite);

    private static string NameOf(PropertyInfo field) => Capital().Replace(field.Name, "_$0").ToLowerInvariant();

    /// <summary>A member of an enumeration as content files write it: <c>very-low</c>.</summary>
    private static string KeyOf(string member) => Capital().Replace(member, "-$0").ToLowerInvariant();

    [GeneratedRegex("(?<!^)[A-Z]", RegexOptions.None, Patterns.Timeout)]
    private static partial Regex Capital();
}
