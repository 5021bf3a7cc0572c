using System.Buffers;
using Markdig.Extensions.Tables;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;

namespace LupusInfo.Content.Articles.Markdown;

/// <summary>Reports tables whose rows do not fit together: a cell too many would stand under no heading.</summary>
internal static class TableShape
{
    /// <summary>What may stand in the line under the headings; a table in a quotation has its sign before it.</summary>
    private static readonly SearchValues<char> Marks = SearchValues.Create(" \t|:->");

    public static void Report(MarkdownDocument document, Findings findings)
    {
        foreach (var table in document.Descendants<Table>())
        {
            Report(table, findings);
        }
    }

    private static void Report(Table table, Findings findings)
    {
        var rows = table.OfType<TableRow>().ToList();
        var columns = Typed(rows[0]);
        if (table.ColumnDefinitions.Count != columns)
        {
            Error(rows[0], $"The table has {Counted(columns, "heading")}, and the line under them has "
                + $"{Counted(table.ColumnDefinitions.Count, "part")}.", "Write one --- for each heading.");
        }

        var (start, line) = findings.Places.LineAfter(SpanOf(rows[0]).Start);
        if (line.AsSpan().IndexOfAnyExcept(Marks) is >= 0 and var words)
        {
            findings.Error("table-shape", findings.Places.RestOfLine(start + words),
                "What stands in the line under the headings is not shown.", "Write only --- and | there.");
        }

        if (table.ColumnDefinitions.Exists(column => column.Alignment is not null))
        {
            Error(rows[0], "The line under the headings sets columns left or right, and that is not drawn.", "Write --- without a colon.");
        }

        foreach (var row in rows.Skip(1).Where(row => Typed(row) != columns))
        {
            Error(row, $"The row has {Counted(Typed(row), "cell")}, and the table has {Counted(columns, "column")}.",
                "Give each row a cell for each column; a pipe in a cell is \\|.");
        }

        foreach (var code in table.Descendants<CodeInline>().Where(code => code.Content.Contains("\\|", StringComparison.Ordinal)))
        {
            findings.Error("table-shape", code.Span, "The backslash before the pipe is shown.", "In code a pipe needs no backslash.");
        }

        void Error(TableRow row, string message, string suggestion) => findings.Error("table-shape", SpanOf(row), message, suggestion);
    }

    /// <summary>
    /// The cells that stand in the file. Markdig fills short rows up with cells that hold nothing, not even an empty paragraph.
    /// </summary>
    private static int Typed(TableRow row) => row.OfType<TableCell>().Count(cell => cell.Count > 0);

    private static SourceSpan SpanOf(TableRow row)
    {
        var parts = row.Descendants<LeafInline>().ToList();
        return parts.Count == 0 ? row.Parent!.Span : new(parts[0].Span.Start, parts[^1].Span.End);
    }

    private static string Counted(int count, string what) => count == 1 ? $"1 {what}" : $"{count} {what}s";
}
