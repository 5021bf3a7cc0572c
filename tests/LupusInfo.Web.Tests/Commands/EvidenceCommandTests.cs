using System.Collections.Concurrent;
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
    [InlineData("trials", "clinicaltrials-v1.json", "older interface")]
    [InlineData("trials", "TrialRegisterTests.cs", "It is not JSON")]
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

    [Fact]
    public void Our_studies_are_held_against_the_register_and_those_not_in_the_file_are_named()
    {
        using var place = Workplace.Real();
        var answer = Run(place, "trials", Path.Combine(Data, "clinicaltrials-v2.json"));
        Assert.Equal(0, answer.Code);
        Assert.Contains("1 of our ", answer.Output, StringComparison.Ordinal);
        Assert.Contains("Not in it: NCT", answer.Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Addresses_that_moved_or_died_are_told_and_a_host_is_asked_one_question_at_a_time()
    {
        var (most, now) = (0, 0);
        var asked = new ConcurrentQueue<string>();
        await using var host = await Listener.StartAsync(async context =>
        {
            most = Math.Max(most, Interlocked.Increment(ref now));
            asked.Enqueue($"{context.Request.Method} {context.Request.Path}");
            await Task.Yield();
            Answer(context);
            Interlocked.Decrement(ref now);
        });
        using var place = Workplace.Small();
        var there = host.Address.TrimEnd('/');
        place.Write("data/references.json", Sources(there, "fine", "moved", "for-now", "gone", "no-head", "closed"));
        var answer = Run(place, "links", "--pause", "0");
        Assert.Equal(1, answer.Code);
        Assert.Equal(
            [
                $"dead: {there}/gone (data/references.json:4): 410 Gone",
                $"moved: {there}/moved (data/references.json:2): {there}/fine",
                $"look yourself: {there}/closed (data/references.json:6): 403 Forbidden",
                "Asked 6 of 6 addresses; 3 are there.",
            ],
            answer.Output.Split('\n', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries));
        Assert.Equal(1, most);
        Assert.Equal(
            ["HEAD /fine", "HEAD /moved", "HEAD /for-now", "HEAD /gone", "HEAD /no-head", "GET /no-head", "HEAD /closed"], asked);
    }

    [Fact]
    public async Task A_host_that_was_asked_too_often_is_asked_no_more()
    {
        var asked = 0;
        await using var host = await Listener.StartAsync(context =>
        {
            asked++;
            context.Response.StatusCode = 429;
            return Task.CompletedTask;
        });
        using var place = Workplace.Small();
        var there = host.Address.TrimEnd('/');
        place.Write("data/references.json", Sources(there, "one", "two"));
        Assert.Contains("not asked: the host said", Run(place, "links", "--pause", "0").Output, StringComparison.Ordinal);
        Assert.Equal(1, asked);
    }

    /// <summary>Sources at addresses of a host, each on a line of its own.</summary>
    private static string Sources(string host, params string[] paths) => "[" + string.Join(",\n", paths.Select(path => $$"""
        { "id": "{{path}}", "type": "webpage", "title": "A page", "author": [], "container-title": "A site", "URL": "{{host}}/{{path}}",
        """ + " \"verified\": { \"seen_at\": \"here\", \"what\": \"agency page\" } }")) + "]\n";

    private static void Answer(HttpContext context)
    {
        var (head, path) = (context.Request.Method == "HEAD", context.Request.Path.Value);
        context.Response.StatusCode = path switch
        {
            "/moved" => 301, "/for-now" => 302, "/gone" => 410, "/closed" => 403, "/no-head" when head => 405, _ => 200,
        };
        if (path is "/moved" or "/for-now")
        {
            context.Response.Headers.Location = "/fine";
        }
    }

    private static Answer Run(Workplace place, params string[] args) => place.Run(EvidenceCommand.Create(TimeProvider.System), args);
}
