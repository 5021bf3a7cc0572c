using System.Text;
using LupusInfo.Content.Editing.Watching;
using LupusInfo.Content.Evidence;
using Xunit;

namespace LupusInfo.Content.Tests.Editing.Watching;

/// <summary>The test table is made up, in the columns, days and words of gitlab.com/crossref/retraction-watch-data.</summary>
public sealed class RetractionWatchTests
{
    private static readonly Dictionary<string, Retraction> None = [];

    private static readonly string Table = File.ReadAllText(Path.Combine(Path.GetDirectoryName(World.RealContent)!,
        "tests/LupusInfo.Content.Tests/Editing/Watching/retraction-watch.csv"));

    private static readonly string Head = Table[..(Table.IndexOf('\n', StringComparison.Ordinal) + 1)];

    private static readonly Reference[] References =
    [
        Work("one", "10.9999/made.up.1", "900009"), Work("two", null, "900002"), Work("three", "10.9999/made.up.3", null),
        Work("four", "10.9999/made.up.4", null), Work("seven", "10.9999/ours", "900007"),
    ];

    [Fact]
    public void A_withdrawn_work_is_found_by_its_doi_whatever_its_case_and_one_without_a_doi_by_its_number_in_PubMed()
    {
        var list = RetractionList.After(Read(Table), None);
        Assert.Equal(
            [
                "[@one] (10.9999/made.up.1) is withdrawn since 2024-03-14: Duplication of Image;Investigation by Journal/Publisher. "
                    + "https://doi.org/10.9999/notice.1",
                "[@two] (900002) is under question by its journal since 2023-01-09: Concerns/Issues About Data. "
                    + "https://pubmed.ncbi.nlm.nih.gov/900001/",
            ],
            list.Changes);
        var read = ReferenceReader.ReadRetractions(list.File, []);
        Assert.Equal(["10.9999/made.up.1", "900002"], read.Keys);
        var evidence = new EvidenceRecords { Retractions = read };
        Assert.Equal([true, false, null, null, null], References.Select(work => evidence.RetractionOf(work)?.Withdrawn));
    }

    [Fact]
    public void A_reinstated_work_is_taken_off_the_list_and_a_notice_found_elsewhere_stays()
    {
        var before = new[] { Notice("10.9999/made.up.3"), Notice("10.9999/made.up.4"), Notice("10.9999/elsewhere") }
            .ToDictionary(notice => notice.Work);
        var list = RetractionList.After(Read(Table), before);
        Assert.Contains("10.9999/made.up.3 is taken off the list: it was reinstated.", list.Changes);
        Assert.Equal(
            ["10.9999/elsewhere", "10.9999/made.up.1", "10.9999/made.up.4", "900002"], ReferenceReader.ReadRetractions(list.File, []).Keys);
    }

    [Fact]
    public void A_second_look_at_the_same_table_changes_nothing()
    {
        var read = ReferenceReader.ReadRetractions(RetractionList.After(Read(Table), None).File, []);
        Assert.Empty(RetractionList.After(Read(Table), read).Changes);
    }

    [Theory]
    [InlineData("", "The table is empty.")]
    [InlineData("id,doi,retracted\n1,10.9999/x,yes\n", "there is no column \"RetractionDate\". Its columns are: id, doi, retracted.")]
    [InlineData("<!DOCTYPE html>\n<html></html>\n", "there is no column \"RetractionDate\".")]
    public void Another_table_is_refused_and_its_columns_are_named(string table, string said) => Refused(table, said);

    [Fact]
    public void A_day_that_cannot_be_read_is_told_and_the_work_is_not_passed_over() =>
        Refused(Table.Replace("3/14/2024 0:00", "spring", StringComparison.Ordinal), "RetractionDate is no day such as 3/14/2024: spring.");

    [Fact]
    public void A_quote_that_is_never_closed_does_not_swallow_the_rows_behind_it() =>
        Refused(Head + "1,\"A title" + string.Concat(Enumerable.Repeat("\n2,x,y,z", 50_000)), "a quote there is never closed");

    [Fact]
    public void A_table_of_many_rows_is_read_row_by_row()
    {
        var row = $"7,{new string('x', 300)},,,,,,,,,1/1/2024 0:00,,0,,10.9999/other,0,Retraction,,No,\r\n";
        using var rows = new RepeatedRow(Head, row, 20_000);
        Assert.Empty(RetractionWatch.Read(rows, References));
        Assert.True(rows.Longest < 100_000, $"{rows.Longest} characters were asked for at once");
    }

    private static void Refused(string table, string said) =>
        Assert.Contains(said, Assert.Throws<InvalidDataException>(() => Read(table)).Message, StringComparison.Ordinal);

    private static IReadOnlyList<WatchedRow> Read(string table) => RetractionWatch.Read(new StringReader(table), References);

    private static Reference Work(string key, string? doi, string? pmid) =>
        new() { Key = key, Type = "article-journal", Title = key, Doi = doi, Pmid = pmid, Read = "abstract", At = default };

    private static Retraction Notice(string work) => new(work, Withdrawn: true, new(2020, 2, 1), null);

    /// <summary>A long table that is never there as a whole.</summary>
    private sealed class RepeatedRow(string head, string row, int times) : TextReader
    {
        private readonly StringBuilder waiting = new(head);
        private int left = times;

        /// <summary>The most that was asked for at once.</summary>
        public int Longest { get; private set; }

        public override int Read(char[] buffer, int index, int count)
        {
            Longest = Math.Max(Longest, count);
            while (waiting.Length < count && left-- > 0)
            {
                waiting.Append(row);
            }

            var length = Math.Min(count, waiting.Length);
            waiting.CopyTo(0, buffer, index, length);
            waiting.Remove(0, length);
            return length;
        }
    }
}
