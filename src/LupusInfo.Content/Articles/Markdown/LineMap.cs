using LupusInfo.Content.Problems;

namespace LupusInfo.Content.Articles.Markdown;

/// <summary>Turns an offset of a text into line and column.</summary>
internal sealed class LineMap
{
    private readonly List<int> starts = [0];

    public LineMap(string text)
    {
        for (var i = text.IndexOf('\n', StringComparison.Ordinal); i >= 0; i = text.IndexOf('\n', i + 1))
        {
            starts.Add(i + 1);
        }
    }

    public Position PlaceOf(int offset, int length = 1)
    {
        var found = starts.BinarySearch(Math.Max(0, offset));
        var line = found >= 0 ? found : ~found - 1;
        return new(line + 1, Math.Max(0, offset) - starts[line] + 1, Math.Max(1, length));
    }
}
