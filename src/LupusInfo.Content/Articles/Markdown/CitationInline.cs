using Markdig.Helpers;
using Markdig.Parsers;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;

namespace LupusInfo.Content.Articles.Markdown;

/// <summary>One or more citations in brackets: <c>[@deng2017; @kamen2022, p. 4]</c>.</summary>
internal sealed class CitationInline : LeafInline
{
    /// <summary>Each key, its place in the source, and where both stand in the file.</summary>
    public required IReadOnlyList<(string Key, string? Place, SourceSpan Span)> Keys { get; init; }

    /// <summary>The citations once they have their numbers.</summary>
    public IReadOnlyList<Citation> Citations { get; set; } = [];
}

/// <summary>Recognises <c>[@</c> up to its <c>]</c>, over a line end too.</summary>
internal sealed class CitationParser : InlineParser
{
    public CitationParser() => OpeningCharacters = ['['];

    public override bool Match(InlineProcessor processor, ref StringSlice slice)
    {
        if (slice.PeekChar() != '@')
        {
            return false;
        }

        // The next bracket decides: a text of nothing but "[@" is looked at once, not once for each of them.
        var inner = slice.AsSpan()[1..];
        var length = inner.IndexOfAny('[', ']');
        if (length < 0 || inner[length] is '[')
        {
            return false;
        }

        var start = slice.Start;
        processor.Inline = new CitationInline
        {
            Keys = ReadKeys(processor, inner[..length].ToString(), start + 1),
            Span = new(processor.GetSourcePosition(start, out var line, out var column), processor.GetSourcePosition(start + 1 + length)),
            Line = line,
            Column = column,
        };
        slice.Start = start + length + 2;
        return true;
    }

    private static List<(string Key, string? Place, SourceSpan Span)> ReadKeys(InlineProcessor processor, string inner, int offset)
    {
        var keys = new List<(string, string?, SourceSpan)>();
        foreach (var part in inner.Split(';'))
        {
            var (key, place) = part.Split(',', 2) is [var k, var p] ? (k, Collapsed(p)) : (part, null);
            var lead = key.Length - key.TrimStart().TrimStart('@').Length;
            var from = processor.GetSourcePosition(offset + lead);
            keys.Add((key.Trim().TrimStart('@').Trim(), place, new(from, from + part.TrimEnd().Length - lead - 1)));
            offset += part.Length + 1;
        }

        return keys;
    }

    private static string Collapsed(string text) => string.Join(' ', text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
}
