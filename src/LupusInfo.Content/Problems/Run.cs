namespace LupusInfo.Content.Problems;

/// <summary>Where a stretch of a text stands in the file, up to the next run.</summary>
/// <param name="Start">Its first character in the text.</param>
/// <param name="At">Its place in the file.</param>
/// <param name="Exact">
/// Whether the file has these letters there, one by one. If not, they stand for the whole place: a line break, an entity, an escape.
/// </param>
public readonly record struct Run(int Start, Position At, bool Exact = true)
{
    /// <summary>The column of a character of this run.</summary>
    public int ColumnOf(int offset) => Exact ? At.Column + Math.Max(0, offset - Start) : At.Column;
}
