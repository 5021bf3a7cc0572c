using System.Globalization;

namespace LupusInfo.Content.Reading;

/// <summary>
/// What a value of a YAML or JSON file must look like. The reader checks by it, and the JSON Schema and the table in docs are written from
/// it.
/// </summary>
/// <param name="Meaning">One sentence for editors.</param>
public abstract record Shape(string Meaning);

/// <summary>Text within a length in characters, and of a pattern where one is named.</summary>
public sealed record TextShape(string Meaning, int Min = 1, int Max = 4000, string? Pattern = null) : Shape(Meaning);

/// <summary>A whole number within bounds.</summary>
public sealed record WholeShape(string Meaning, int Min = 0, int Max = WholeShape.Most) : Shape(Meaning)
{
    /// <summary>No study has more people: a larger number is a slip.</summary>
    public const int Most = 10_000_000;
}

/// <summary>A number, with a point for decimals.</summary>
public sealed record NumberShape(string Meaning) : Shape(Meaning)
{
    /// <summary>No comma: in half the world it means a point, and 1,5 is not 15.</summary>
    public const NumberStyles Style = NumberStyles.AllowLeadingSign | NumberStyles.AllowDecimalPoint;
}

/// <summary>A day, as <c>2026-11-21</c>.</summary>
public sealed record DateShape(string Meaning) : Shape(Meaning);

/// <summary>A day, a month or a year as a list of numbers, as CSL has it: <c>[2026, 11, 21]</c>.</summary>
public sealed record DatePartsShape(string Meaning) : Shape(Meaning);

/// <summary><c>true</c> or <c>false</c>.</summary>
public sealed record FlagShape(string Meaning) : Shape(Meaning);

/// <summary>One of a few words.</summary>
public sealed record WordShape(string Meaning, IReadOnlyList<string> Words) : Shape(Meaning);

/// <summary>
/// A list whose items are all of one shape, and of which no two have the same <paramref name="Key"/> where a field is named.
/// </summary>
public sealed record ListShape(string Meaning, Shape Item, int Min = 0, int Max = int.MaxValue, string? Key = null) : Shape(Meaning);

/// <summary>Named values. An <paramref name="Open"/> map may have other fields too (CSL-JSON does).</summary>
public sealed record MapShape(string Meaning, IReadOnlyList<Field> Fields, bool Open = false) : Shape(Meaning);

/// <summary>Values of one shape under names that the editor chooses.</summary>
public sealed record RecordsShape(string Meaning, Shape Item) : Shape(Meaning);

/// <summary>One shape or the other: the second is tried when the first does not fit the node's kind.</summary>
public sealed record EitherShape(string Meaning, Shape First, Shape Second) : Shape(Meaning);

/// <summary>A named value of a <see cref="MapShape"/>.</summary>
public sealed record Field(string Name, Shape Shape, bool Needed = false);
