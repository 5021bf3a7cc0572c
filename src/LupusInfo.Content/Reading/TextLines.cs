using LupusInfo.Content.Problems;

namespace LupusInfo.Content.Reading;

/// <summary>A text and where its lines begin: turns the number of a character into its place in the file.</summary>
internal sealed class TextLines
{
    private readonly List<int> starts = [0];
    private readonly int firstLine;

    /// <summary>Finds the lines of a text.</summary>
    /// <param name="text">Lines that end in \n.</param>
    /// <param name="firstLine">The number that its first line has in the file.</param>
    public TextLines(string text, int firstLine)
    {
        (Text, this.firstLine) = (text, firstLine);
        for (var end = text.IndexOf('\n', StringComparison.Ordinal); end >= 0; end = text.IndexOf('\n', end + 1))
        {
            starts.Add(end + 1);
        }
    }

    /// <summary>The whole text.</summary>
    public string Text { get; }

    /// <summary>The place of a stretch of the text; of one that goes on behind its line, the place of its first character.</summary>
    public Position PlaceOf(int index, int length = 1)
    {
        index = Math.Clamp(index, 0, Text.Length);
        var line = LineOf(index);
        var end = line + 1 < starts.Count ? starts[line + 1] - 1 : Text.Length;
        return new(firstLine + line, index - starts[line] + 1, index + length <= end ? Math.Max(1, length) : 1);
    }

    /// <summary>The line that a character stands in.</summary>
    public (int Start, string Text) LineAt(int index)
    {
        var line = LineOf(Math.Clamp(index, 0, Text.Length));
        var end = line + 1 < starts.Count ? starts[line + 1] - 1 : Text.Length;
        return (starts[line], Text[starts[line]..end]);
    }

    private int LineOf(int index) => starts.BinarySearch(index) is >= 0 and var exact ? exact : ~starts.BinarySearch(index) - 1;
}
