using LupusInfo.Content.Reading;
using LupusInfo.Web.Commands;

namespace LupusInfo.Web.Tests.Commands;

public sealed class EvidenceCommandTests
{
    private const string One = """
        [{ "id": "one", "type": "article-journal", "title": "A work", "container-title": "A journal", "DOI": "10.9999/made.up.1",
           "author": [{ "family": "Name", "given": "A" }], "issued": { "date-parts": [[2019]] },
           "verified": { "seen_at": "https://doi.org/10.9999/made.up.1", "what": "abstract" } }]
        """;

    private static readonly string Data =
        Path.Combine(Path.GetDirectoryName(ContentSearch.Find(null))!, "tests/LupusInfo.Content.Tests/Editing/Watching");

    [Theory]
    [InlineData("retractions", "RetractionWatchTests.cs", "there is no column")]
    [InlineData("retractions", "nowhere.csv", "nowhere.csv")]
    public void A_file_of_another_kind_is_refused_in_one_sentence(string verb, string file, string said)
    {
        using var place = Workplace.Small();
        var answer = Run(place, verb, Path.Combine(Data, file));
        Assert.Equal(2, answer.Code);
        Assert.Contains(said, answer.Error, StringComparison.Ordinal);
    }

    [Fact]
    public void A_withdrawn_source_is_told_written_only_when_asked_and_then_fails_the_check_of_its_page()
    {
        using var place = Workplace.Small();
        place.Write("data/references.json", One);
        place.Write("en/lupus/page.md", Workplace.Page("Page", body: "It was found [@one]."));
        var table = Path.Combine(Data, "retraction-watch.csv");
        var dry = Run(place, "retractions", table);
        Assert.Contains("[@one] (10.9999/made.up.1) is withdrawn since 2024-03-14", dry.Output, StringComparison.Ordinal);
        Assert.EndsWith("Nothing was written: add --write.", dry.Output.TrimEnd(), StringComparison.Ordinal);
        Assert.False(File.Exists(place.PathOf("data/retractions.json")));
        Run(place, "retractions", table, "--write");
        Assert.Contains("retracted-source", place.Run(CheckCommand.Create(TimeProvider.System)).Output, StringComparison.Ordinal);
        Assert.Contains("is as the table says", Run(place, "retractions", table).Output, StringComparison.Ordinal);
    }

    [Fact]
    public void Sources_that_cannot_be_read_are_not_said_to_be_fine()
    {
        using var place = Workplace.Small();
        place.Write("data/references.json", One.Replace("]]", "]", StringComparison.Ordinal));
        var answer = Run(place, "retractions", Path.Combine(Data, "retraction-watch.csv"));
        Assert.Equal(2, answer.Code);
        Assert.Contains("data/references.json:", answer.Error, StringComparison.Ordinal);
    }

    [Fact]
    public void None_of_the_real_sources_is_marked_by_a_table_that_has_none_of_them()
    {
        using var place = Workplace.Real();
        Assert.Contains("is as the table says", Run(place, "retractions", Path.Combine(Data, "retraction-watch.csv")).Output,
            StringComparison.Ordinal);
        Assert.Contains("next review", Run(place, "due", "--until", "2027-12-31").Output, StringComparison.Ordinal);
    }

    private static Answer Run(Workplace place, params string[] args) => place.Run(EvidenceCommand.Create(TimeProvider.System), args);
}
