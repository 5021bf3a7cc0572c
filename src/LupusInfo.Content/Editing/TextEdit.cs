using System.Text;
using LupusInfo.Content.Problems;

namespace LupusInfo.Content.Editing;

/// <summary>Text to put in the place of other text.</summary>
/// <param name="At">Where the other text begins; its length is that of <paramref name="Expected"/>.</param>
/// <param name="Expected">The text that must stand there, all on one line; empty to insert before the place.</param>
/// <param name="Replacement">The text that is to stand there.</param>
public sealed record TextEdit(Position At, string Expected, string Replacement)
{
    /// <summary>
    /// The text with the edits made; null when it does not read as one of them expects: then none can be trusted.
    /// Of edits that overlap only the first is made.
    /// </summary>
    public static string? Apply(string text, IEnumerable<TextEdit> edits)
    {
        var starts = LineStarts(text);
        var placed = new List<(int Offset, TextEdit Edit)>();
        foreach (var edit in edits.Distinct().OrderBy(edit => edit.At))
        {
            if (OffsetOf(edit, text, starts) is not { } offset)
            {
                return null;
            }

            if (placed.Count == 0 || IsBehind(offset, placed[^1]))
            {
                placed.Add((offset, edit));
            }
        }

        var changed = new StringBuilder();
        var from = 0;
        foreach (var (offset, edit) in placed)
        {
            changed.Append(text, from, offset - from).Append(edit.Replacement);
            from = offset + edit.Expected.Length;
        }

        return changed.Append(text, from, text.Length - from).ToString();
    }

    private static int? OffsetOf(TextEdit edit, string text, List<int> starts)
    {
        if (edit.At.Line < 1 || edit.At.Line > starts.Count || edit.At.Column < 1)
        {
            return null;
        }

        var offset = starts[edit.At.Line - 1] + edit.At.Column - 1;
        var end = edit.At.Line < starts.Count ? starts[edit.At.Line] - 1 : text.Length;
        return offset + edit.Expected.Length <= end
            && string.CompareOrdinal(text, offset, edit.Expected, 0, edit.Expected.Length) == 0 ? offset : null;
    }

    private static bool IsBehind(int offset, (int Offset, TextEdit Edit) last) =>
        offset > last.Offset && offset >= last.Offset + last.Edit.Expected.Length;

    private static List<int> LineStarts(string text)
    {
        List<int> starts = [0];
        for (var i = text.IndexOf('\n', StringComparison.Ordinal); i >= 0; i = text.IndexOf('\n', i + 1))
        {
            starts.Add(i + 1);
        }

        return starts;
    }
}
