using LupusInfo.Content.Problems;

namespace LupusInfo.Content.Editing;

/// <summary>Text to put in the place of a stretch of one line; a stretch of length 0 is the gap before its column.</summary>
public sealed record TextEdit(Position At, string Replacement)
{
    /// <summary>The text with the edits made. Of edits that overlap only the first is made; one that lies outside the text is left out.</summary>
    public static string Apply(string text, IEnumerable<TextEdit> edits)
    {
        var starts = LineStarts(text);
        var end = text.Length;
        foreach (var edit in WithoutOverlaps(edits).Reverse())
        {
            var offset = edit.At.Line <= starts.Count ? starts[edit.At.Line - 1] + edit.At.Column - 1 : int.MaxValue;
            if (offset <= end && edit.At.Length <= end - offset)
            {
                text = string.Concat(text.AsSpan(0, offset), edit.Replacement, text.AsSpan(offset + edit.At.Length));
                end = offset;
            }
        }

        return text;
    }

    private static IEnumerable<TextEdit> WithoutOverlaps(IEnumerable<TextEdit> edits)
    {
        TextEdit? last = null;
        foreach (var edit in edits.OrderBy(edit => edit.At).Distinct())
        {
            if (last is null || edit.At.Line > last.At.Line || (edit.At.Column >= last.At.Column + last.At.Length && edit.At.Column > last.At.Column))
            {
                yield return last = edit;
            }
        }
    }

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
