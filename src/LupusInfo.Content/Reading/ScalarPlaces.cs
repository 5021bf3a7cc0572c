using System.Globalization;
using System.Text;
using LupusInfo.Content.Problems;

namespace LupusInfo.Content.Reading;

/// <summary>
/// Finds where each character of a value stands by reading its written form once more (YAML 1.2.2, chapters 7.3 and 8.1).
/// What comes out is compared with the value: where they differ, no place is named but the value's own.
/// </summary>
internal static class ScalarPlaces
{
    /// <summary>The runs of a value.</summary>
    public static IReadOnlyList<Run> Of(ScalarNode scalar)
    {
        var lines = scalar.Written.ToString().Split('\n');
        var read = new Decoded(scalar.At);
        switch (scalar.Written.Span is [var first, ..] ? first : ' ')
        {
            case '"' when scalar.Quoted:
                ReadFlow(lines, '"', read);
                break;
            case '\'' when scalar.Quoted:
                ReadFlow(lines, '\'', read);
                break;
            case '|' when scalar.Quoted:
                ReadBlock(lines, folded: false, read);
                break;
            case '>' when scalar.Quoted:
                ReadBlock(lines, folded: true, read);
                break;
            default:
                ReadFlow(lines, quote: '\0', read);
                break;
        }

        return read.RunsOf(scalar.Value) ?? [new(0, scalar.At with { Length = 1 }, Exact: false)];
    }

    /// <summary>Plain and quoted text: a line end is a space, and empty lines are line ends.</summary>
    private static void ReadFlow(string[] lines, char quote, Decoded read)
    {
        var empty = 0;
        var continued = false;
        for (var line = 0; line < lines.Length; line++)
        {
            var (start, end) = (line == 0 ? (quote == '\0' ? 0 : 1) : Indent(lines[line]), lines[line].Length);
            if (line == lines.Length - 1)
            {
                end = quote == '\0' ? end : Math.Max(start, end - 1);
            }
            else if (quote != '"' || !EndsInEscape(lines[line]))
            {
                end = Math.Max(start, lines[line].TrimEnd(' ', '\t').Length);
            }

            if (line > 0 && start >= end && line < lines.Length - 1)
            {
                empty++;
                continue;
            }

            if (line > 0 && (!continued || empty > 0))
            {
                read.AddBreak(line - 1 - empty, lines[line - 1 - empty].Length, empty == 0 ? " " : new('\n', empty));
            }

            (empty, continued) = (0, quote == '"' && line < lines.Length - 1 && EndsInEscape(lines[line]));
            ReadLine(lines[line], line, start, continued ? end - 1 : end, quote, read);
        }
    }

    private static void ReadLine(string text, int line, int start, int end, char quote, Decoded read)
    {
        var i = start;
        while (i < end)
        {
            if (quote == '\'' && text[i] == '\'')
            {
                read.Add("'", line, i, 2, exact: false);
                i += 2;
            }
            else if (quote == '"' && text[i] == '\\' && Unescape(text, i) is var (meant, length))
            {
                read.Add(meant, line, i, length, exact: false);
                i += length;
            }
            else
            {
                var marked = quote == '\0' ? -1 : text.AsSpan(i + 1, end - i - 1).IndexOf(quote == '"' ? '\\' : quote);
                var plain = marked < 0 ? end - i : marked + 1;
                read.Add(text.AsSpan(i, plain), line, i, 1, exact: true);
                i += plain;
            }
        }
    }

    /// <summary>
    /// Text behind | or &gt;: a line end stays one, or becomes a space between two lines that start where the first does.
    /// </summary>
    private static void ReadBlock(string[] lines, bool folded, Decoded read)
    {
        var body = lines.Skip(1).ToList();
        var indent = body.Where(line => line.Trim(' ').Length > 0).Select(Indent).FirstOrDefault();
        var (empty, before) = (0, -1);
        for (var line = 1; line < lines.Length; line++)
        {
            var text = lines[line];
            if (text.Length <= indent && text.Trim(' ').Length == 0)
            {
                empty++;
                continue;
            }

            if (before > 0)
            {
                var further = !folded || IsFurther(lines[before], indent) || IsFurther(text, indent);
                read.AddBreak(before, lines[before].Length, further ? new('\n', empty + 1) : empty == 0 ? " " : new('\n', empty));
            }

            (empty, before) = (0, line);
            ReadLine(text, line, Math.Min(indent, text.Length), text.Length, quote: '\0', read);
        }
    }

    private static bool IsFurther(string line, int indent) => line.Length > indent && line[indent] is ' ' or '\t';

    private static int Indent(string line) => line.Length - line.TrimStart(' ', '\t').Length;

    private static bool EndsInEscape(string line) => (line.Length - line.TrimEnd('\\').Length) % 2 == 1;

    /// <summary>What an escape of a double-quoted text means, and how long it is; null for one that YAML does not know.</summary>
    private static (string Meant, int Length)? Unescape(string text, int at)
    {
        const string Names = "0abtnvfre\"/\\N_LP \t";
        const string Meanings = "\0\a\b\t\n\v\f\r\u001B\"/\\\u0085\u00A0\u2028\u2029 \t";
        var digits = at + 1 < text.Length ? text[at + 1] switch { 'x' => 2, 'u' => 4, 'U' => 8, _ => 0 } : 0;
        if (digits == 0)
        {
            return at + 1 < text.Length
                && Names.IndexOf(text[at + 1], StringComparison.Ordinal) is >= 0 and var known ? (Meanings[known].ToString(), 2) : null;
        }

        return at + 2 + digits <= text.Length
            && int.TryParse(text.AsSpan(at + 2, digits), NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture, out var code)
            && Rune.IsValid(code) ? (new Rune(code).ToString(), 2 + digits) : null;
    }

    /// <summary>The text as far as it is read, and the place of each stretch of it.</summary>
    private sealed class Decoded(Position at)
    {
        private readonly StringBuilder text = new();
        private readonly List<Run> runs = [];

        /// <summary>Adds what stands at a place: letter by letter if exact.</summary>
        public void Add(ReadOnlySpan<char> meant, int line, int column, int length, bool exact)
        {
            var place = new Position(at.Line + line, (line == 0 ? at.Column : 1) + column, length);
            var follows = exact && runs is [.., { Exact: true } last] && last.At.Line == place.Line
                && last.ColumnOf(text.Length) == place.Column;
            if (!follows)
            {
                runs.Add(new(text.Length, place, exact));
            }

            text.Append(meant);
        }

        public void AddBreak(int line, int column, string meant) => Add(meant, line, column, 1, exact: false);

        /// <summary>The runs of the text without the white space around it; null when it is not the value.</summary>
        public IReadOnlyList<Run>? RunsOf(string value)
        {
            var read = text.ToString();
            var start = read.Length - read.TrimStart().Length;
            if (read.Trim() != value || value.Length == 0)
            {
                return null;
            }

            var first = runs.FindLastIndex(run => run.Start <= start);
            return [.. runs.Skip(first).Where(run => run.Start < start + value.Length).Select(run => new Run(
                Math.Max(0, run.Start - start),
                run.Exact ? run.At with { Column = run.ColumnOf(start) } : run.At,
                run.Exact))];
        }
    }
}
