namespace LupusInfo.Content.Problems;

/// <summary>
/// A place in a text file. Lines and columns count from 1; columns and lengths are UTF-16 units, as editors and SARIF count them.
/// </summary>
public readonly record struct Position(int Line, int Column, int Length = 1) : IComparable<Position>
{
    /// <summary>The first character of a file: for findings about the whole file.</summary>
    public static Position Start { get; } = new(1, 1);

    /// <inheritdoc/>
    public int CompareTo(Position other) => (Line, Column, Length).CompareTo((other.Line, other.Column, other.Length));
}
