using LupusInfo.Content.Problems;
using Markdig.Syntax;

namespace LupusInfo.Content.Articles.Markdown;

/// <summary>
/// Where the characters of a body stand: an offset as line and column, a text as the run of letters that it was made of.
/// </summary>
internal sealed class Places
{
    private readonly List<int> starts = [0];
    private readonly string body;

    public Places(string body)
    {
        this.body = body;
        for (var i = body.IndexOf('\n', StringComparison.Ordinal); i >= 0; i = body.IndexOf('\n', i + 1))
        {
            starts.Add(i + 1);
        }
    }

    /// <summary>The place of a stretch, at most up to the end of its line.</summary>
    public Position PlaceOf(int offset, int length = 1)
    {
        offset = Math.Clamp(offset, 0, body.Length);
        var found = starts.BinarySearch(offset);
        var line = found >= 0 ? found : ~found - 1;
        var end = line + 1 < starts.Count ? starts[line + 1] - 1 : body.Length;
        return new(line + 1, offset - starts[line] + 1, Math.Max(1, Math.Min(length, end - offset)));
    }

    /// <summary>The place of all that stands on a line from an offset on.</summary>
    public Position RestOfLine(int offset) => PlaceOf(offset, body.Length);

    public Position PlaceOf(SourceSpan span) => PlaceOf(span.Start, span.Length);

    /// <summary>The line after that of an offset, and where it begins; empty after the last.</summary>
    public (int Start, string Text) LineAfter(int offset)
    {
        offset = Math.Clamp(offset, 0, body.Length);
        var start = Math.Min(body.Length, body.IndexOf('\n', offset) is >= 0 and var end ? end + 1 : body.Length);
        return (start, body.IndexOf('\n', start) is >= 0 and var next ? body[start..next] : body[start..]);
    }

    /// <summary>The character at an offset; a line end before the first and after the last.</summary>
    public char CharacterAt(int offset) => offset >= 0 && offset < body.Length ? body[offset] : '\n';

    /// <summary>
    /// The run of a text that Markdown made of a span. It is exact only if the span holds these letters: Markdown takes marks, spaces and
    /// escapes away.
    /// </summary>
    /// <param name="text">The text.</param>
    /// <param name="start">Where it begins in its passage.</param>
    /// <param name="span">What it was made of.</param>
    /// <param name="marks">How many characters at the start of the span are marks.</param>
    public Run RunOf(string text, int start, SourceSpan span, int marks = 0)
    {
        var from = Math.Clamp(span.Start + marks, 0, body.Length);
        var end = Math.Clamp(Math.Max(span.End + 1, from + text.Length), from, body.Length);
        var at = text.Contains('\n', StringComparison.Ordinal) ? -1 : body.IndexOf(text, from, end - from, StringComparison.Ordinal);
        return at >= 0 ? new(start, PlaceOf(at, text.Length)) : new(start, PlaceOf(span), Exact: false);
    }
}
