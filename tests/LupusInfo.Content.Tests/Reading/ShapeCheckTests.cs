using LupusInfo.Content.Problems;
using LupusInfo.Content.Reading;
using Xunit;

namespace LupusInfo.Content.Tests.Reading;

public sealed class ShapeCheckTests
{
    private static readonly MapShape Shape = new("A record.",
    [
        new("title", new TextShape("The title.", 1, 20), Needed: true),
        new("on", new DateShape("The day.")),
        new("n", new WholeShape("People.")),
        new("months", new NumberShape("Months.")),
        new("kind", new WordShape("The kind.", ["null", "other"])),
        new("issued", new DatePartsShape("Year, month, day.")),
        new("items", new ListShape("Items.", new MapShape("One.", [new("id", new TextShape("Its id."), Needed: true)]), Key: "id")),
        new("words", new ListShape("Words.", new TextShape("A word."))),
    ]);

    [Theory]
    [InlineData("title: null", "1:1: error missing-field: \"title\" is missing.")]
    [InlineData("title: ~", "1:1: error missing-field: \"title\" is missing.")]
    [InlineData("title:", "1:1: error missing-field: \"title\" is missing.")]
    [InlineData("title: \"  \"", "1:8: error too-short: \"title\" is empty.")]
    [InlineData("title: a\nwords: [a, null]", "2:12: error missing-field: \"words\" is empty.")]
    [InlineData("title: a\nitems:\n  -\n", "error missing-field: \"items\" is empty.")]
    [InlineData("title: a\nitems: [{ id: null }]", "2:11: error missing-field: \"id\" is missing in \"items\".")]
    [InlineData("title: a\nitems: [{ id: x }, { id: x }]", "2:26: error duplicate-key: Two records have the id \"x\".")]
    [InlineData("title: a\non: 2026-02-30", "2:5: error bad-date: \"2026-02-30\" is not a date.")]
    [InlineData("title: a\nissued: [2026, 2, 30]", "2:9: error bad-date: [2026, 2, 30] is not a date.")]
    [InlineData("title: a\nissued: [2026, 13]", "2:9: error bad-date: [2026, 13] is not a date.")]
    [InlineData("title: a\nissued: []", "2:9: error bad-date: [] is not a date.")]
    [InlineData("title: a\nissued: [null]", "2:9: error bad-date: [null] is not a date.")]
    [InlineData("title: a\nn: 2147483647", "2:4: error wrong-type: \"n\" must be a whole number of at most 10000000, not \"2147483647\".")]
    [InlineData("title: a\nmonths: \"1,5\"", "2:9: error wrong-type: \"months\" must be a number, not \"1,5\".")]
    public void What_does_not_fit_is_reported_at_its_place(string text, string expected) =>
        Assert.Contains(expected, Assert.Single(Check(text)).ToString(), StringComparison.Ordinal);

    [Theory]
    [InlineData("title: \"null\"\nkind: \"null\"")]
    [InlineData("title: a\non: null\nn: ~\nitems:\nissued: [2024, 2, 29]")]
    [InlineData("title: a\nissued: [\"2024\"]\nn: 10000000\nmonths: 1.5")]
    public void What_fits_is_not_reported(string text) => Assert.Empty(Check(text));

    [Fact]
    public void A_null_in_any_field_of_a_record_never_stops_a_build()
    {
        foreach (var line in World.Evidence.Split('\n').Where(line => line.Contains(':', StringComparison.Ordinal)))
        {
            foreach (var written in line.Split([':', ','], StringSplitOptions.RemoveEmptyEntries)
                .Select(part => part.Trim(' ', '}', ']', '{', '[')).Where(part => part.Length > 1).Distinct())
            {
                World.Build(World.Evidence.Replace(line, line.Replace(written, "null", StringComparison.Ordinal), StringComparison.Ordinal)
                    + World.Article("en/lupus/one.md", "Text [@deng2017].\n\n::: fact-box remission\n:::"));
            }
        }
    }

    private static List<Problem> Check(string text)
    {
        var problems = new List<Problem>();
        new ShapeCheck("a.yaml", problems).Fits(NodeReader.Read("a.yaml", text, 1, problems)!, Shape, "");
        return problems;
    }
}
