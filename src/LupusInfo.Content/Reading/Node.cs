using System.Globalization;
using LupusInfo.Content.Problems;

namespace LupusInfo.Content.Reading;

/// <summary>A value of a YAML or JSON file, with its place.</summary>
public abstract record Node(Position At);

/// <summary>A single value as it was written: text, number, date, <c>true</c>, <c>null</c>.</summary>
/// <param name="Value">The text without its quotes and without white space around it.</param>
/// <param name="Quoted">Whether it was quoted: then it is text, whatever it looks like.</param>
/// <param name="At">Where it stands.</param>
public sealed record ScalarNode(string Value, bool Quoted, Position At) : Node(At)
{
    /// <summary>The value as the file has it, quotes and all: from its first character, at <see cref="Node.At"/>, to its last.</summary>
    public ReadOnlyMemory<char> Written { get; init; }

    /// <summary>Whether the value was left out: nothing, <c>~</c> or <c>null</c> without quotes.</summary>
    public bool IsNull => !Quoted && Value is "" or "~" or "null";

    /// <summary>Where the characters of the value stand in the file; one run that is not exact where that is not known.</summary>
    public IReadOnlyList<Run> Runs => ScalarPlaces.Of(this);
}

/// <summary>A list of values.</summary>
public sealed record ListNode(IReadOnlyList<Node> Items, Position At) : Node(At);

/// <summary>
/// Named values in the order of the file. The look-ups answer null when a field is missing, null or of another kind; whether that is
/// allowed is for its <see cref="Shape"/> to say.
/// </summary>
public sealed record MapNode(IReadOnlyList<Entry> Entries, Position At) : Node(At)
{
    public Entry? Find(string name) =>
        Entries.FirstOrDefault(entry => entry.Name == name && entry.Value is not ScalarNode { IsNull: true });

    public string? Text(string name) => (Find(name)?.Value as ScalarNode)?.Value;

    public int? Whole(string name) =>
        int.TryParse(Text(name), NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var number) ? number : null;

    public decimal? Number(string name) =>
        decimal.TryParse(Text(name), NumberShape.Style, CultureInfo.InvariantCulture, out var number) ? number : null;

    /// <summary>Whether it is true; <paramref name="otherwise"/> where the field is not there.</summary>
    public bool Flag(string name, bool otherwise = false) => Text(name) is { } text ? text == "true" : otherwise;

    public DateOnly? Date(string name) =>
        DateOnly.TryParseExact(Text(name), "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var date) ? date : null;

    public MapNode? Map(string name) => Find(name)?.Value as MapNode;

    public IReadOnlyList<Node> Items(string name) => (Find(name)?.Value as ListNode)?.Items ?? [];

    public IReadOnlyList<MapNode> Maps(string name) => [.. Items(name).OfType<MapNode>()];

    public IReadOnlyList<ScalarNode> Scalars(string name) => [.. Items(name).OfType<ScalarNode>()];

    public IReadOnlyList<string> Texts(string name) => [.. Scalars(name).Select(item => item.Value)];

    /// <summary>Where a field's value stands, or the place of the map when the field is missing.</summary>
    public Position PlaceOf(string name) => Find(name)?.Value.At ?? At;
}

/// <summary>One name and its value in a <see cref="MapNode"/>.</summary>
public sealed record Entry(string Name, Position NameAt, Node Value);
