using System.Globalization;
using System.Text.RegularExpressions;

namespace LupusInfo.Content.Languages;

/// <summary>A text of the interface with named holes, such as <c>All {count} pages</c>.</summary>
/// <param name="Template">As written in words.yaml.</param>
public sealed partial record Phrase(string Template)
{
    /// <summary>The names of its holes.</summary>
    public IReadOnlySet<string> Holes => Hole().Matches(Template).Select(match => match.Groups[1].Value).ToHashSet(StringComparer.Ordinal);

    /// <summary>The pieces in order, for a component that draws more than text into a hole: each is text, or the name of a hole.</summary>
    public IReadOnlyList<(string Text, bool IsHole)> Pieces =>
        [.. Hole().Split(Template).Select((piece, i) => (piece, i % 2 == 1)).Where(piece => piece.piece.Length > 0)];

    /// <summary>The text with its holes filled; a hole that is not named stays as it is typed.</summary>
    public string With(params IReadOnlyList<(string Hole, object Value)> values) => Hole().Replace(Template, match =>
        values.FirstOrDefault(value => value.Hole == match.Groups[1].Value) is { Value: { } found }
            ? Convert.ToString(found, CultureInfo.InvariantCulture)!
            : match.Value);

    [GeneratedRegex(@"\{([a-z_]+)\}", RegexOptions.None, Patterns.Timeout)]
    private static partial Regex Hole();
}

/// <summary>A text that goes with a number: one form for one, another for more.</summary>
/// <param name="One">For the numbers that <see cref="Words.One"/> names.</param>
/// <param name="Other">For all others.</param>
public sealed record Counted(Phrase One, Phrase Other);
