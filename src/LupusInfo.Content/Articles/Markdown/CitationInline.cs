using Markdig.Helpers;
using Markdig.Parsers;
using Markdig.Syntax.Inlines;

namespace LupusInfo.Content.Articles.Markdown;

/// <summary>One or more citations in brackets: <c>[@deng2017; @kamen2022, p. 4]</c>.</summary>
internal sealed class CitationInline : LeafInline
{
    /// <summary>Each key, its place in the source, and its offset in the file.</summary>
    public required IReadOnlyList<(string Key, string? Place, int Offset)> Keys { get; init; }

    /// <summary>The citations once they have their numbers.</summary>
    public IReadOnlyList<Citation> Citations { get; set; } = [];
}

/// <summary>Recognises <c>[@</c>.</summary>
internal sealed class CitationParser : InlineParser
{
    public CitationParser() => OpeningCharacters = ['['];

    public override bool Match(InlineProcessor processor, ref StringSlice slice)
    {
        if (slice.PeekChar() != '@' || slice.IndexOf(']') is var close && close < 0)
        {
            return false;
        }

        var start = processor.GetSourcePosition(slice.Start, out var line, out var column);
        var inner = slice.Text[(slice.Start + 1)..close];
        if (inner.Contains('\n', StringComparison.Ordinal) || inner.Contains('[', StringComparison.Ordinal))
        {
            return false;
        }

        processor.Inline = new CitationInline
        {
            Keys = ReadKeys(inner, start + 1),
            Line = line,
            Column = column,
            Span = new(start, start + close - slice.Start),
        };
        slice.Start = close + 1;
        return true;
    }

    private static List<(string Key, string? Place, int Offset)> ReadKeys(string inner, int offset)
    {
        var keys = new List<(string, string?, int)>();
        foreach (var part in inner.Split(';'))
        {
            var (key, place) = part.Split(',', 2) is [var k, var p] ? (k, p.Trim()) : (part, null);
            var lead = key.Length - key.TrimStart().TrimStart('@').Length;
            keys.Add((key.Trim().TrimStart('@').Trim(), place, offset + lead));
            offset += part.Length + 1;
        }

        return keys;
    }
}
