using System.Net;
using AngleSharp;
using AngleSharp.Dom;
using LupusInfo.Content;
using LupusInfo.Web.Delivery;
using LupusInfo.Web.Desk;
using LupusInfo.Web.Tests.Commands;
using Microsoft.AspNetCore.Mvc.Testing;

namespace LupusInfo.Web.Tests.Desk;

public sealed class DeskTests : IAsyncDisposable
{
    private const string Sun = "en/lupus/sun.md";

    private readonly Workplace place = Workplace.Small();
    private readonly Lazy<WebApplicationFactory<Program>> app;

    public DeskTests() =>
        app = new(() => new WebApplicationFactory<Program>()
        .WithWebHostBuilder(host => host.UseEnvironment("Development").UseSetting("Content", place.Content)));

    public async ValueTask DisposeAsync()
    {
        await app.Value.DisposeAsync();
        place.Dispose();
    }

    [Fact]
    public async Task A_page_shows_what_is_wrong_with_it_and_beside_which_words()
    {
        place.Write(Sun, Workplace.Page("The sun", body: "Wear a hat.\n\nSee [the *first* steps](nowhere.md), and cover the the skin."));
        var page = await OpenAsync("/lupus/sun/");
        var notes = page.QuerySelectorAll(".desk li");
        Assert.Equal(["desk-error", "desk-warning"], notes.Select(note => note.ClassName));
        Assert.StartsWith("Line 10", notes[0].TextContent.Trim(), StringComparison.Ordinal);
        Assert.Contains("\"nowhere.md\" leads to no article.", notes[0].TextContent, StringComparison.Ordinal);
        Assert.All(notes, note => Assert.Equal("See the first steps, and cover the the skin.", note.GetAttribute("data-beside")));
        Assert.Contains("an error keeps it from being published", page.QuerySelector(".desk")!.TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public async Task An_article_that_breaks_a_rule_is_shown_as_it_is_now()
    {
        place.Write(Sun, Workplace.Page("The sun", body: "The first words."));
        await OpenAsync("/lupus/sun/");
        await SaveAsync(Sun, Workplace.Page(
            "The sun", body: "TODO: other words, a [broken](nowhere.md) link, [@nobody] and a box.\n\n::: fact-box nothing\n:::"));
        var page = await OpenAsync("/lupus/sun/");
        Assert.Contains("other words, a broken link", page.QuerySelector("main")!.TextContent, StringComparison.Ordinal);
        Assert.Equal(4, page.QuerySelectorAll(".desk li").Length);
    }

    [Fact]
    public async Task A_page_that_cannot_be_made_at_all_says_why_where_it_would_be()
    {
        place.Write(Sun, "No front matter.");
        using var answer = await GetAsync("/lupus/sun/");
        Assert.Equal(HttpStatusCode.NotFound, answer.StatusCode);
        Assert.Contains("The file has no front matter.", await answer.Content.ReadAsStringAsync(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_draft_is_shown_and_named_as_one()
    {
        place.Write(Sun, Workplace.Page("The sun").Replace("order: 1", "order: 1\ndraft: true", StringComparison.Ordinal));
        var page = await OpenAsync("/lupus/sun/");
        Assert.Contains("A draft: readers do not see it.", page.QuerySelector(".desk")!.TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_therapy_that_lacks_everything_can_still_be_looked_at()
    {
        place.Write(Sun, Workplace.Page("The sun", "therapy").Replace("order: 1", """
            order: 1
            main_message: "One thing to remember."
            key_points: ["One short point.", "Another short point."]
            review_by: 2027-01-01
            evidence_searched: 2026-01-01
            approval: nothing
            certainty: low
            questions: ["May I go out?", "May I come in?", "May I stay here?"]
            """, StringComparison.Ordinal));
        Assert.NotEmpty((await OpenAsync("/lupus/sun/")).QuerySelectorAll(".desk .desk-error"));
    }

    [Fact]
    public async Task An_open_page_is_told_of_a_save_and_not_before()
    {
        place.Write(Sun, Workplace.Page("The sun"));
        var version = (await OpenAsync("/lupus/sun/")).QuerySelector(".desk")!.GetAttribute("data-version");
        using var browser = app.Value.CreateClient();
        using var answer = await browser.GetAsync(
            new Uri("/_desk/changes?since=" + version, UriKind.Relative), HttpCompletionOption.ResponseHeadersRead);
        using var events = new StreamReader(await answer.Content.ReadAsStreamAsync());
        var told = events.ReadLineAsync();
        Assert.Equal("text/event-stream", answer.Content.Headers.ContentType!.MediaType);
        Assert.False(told.IsCompleted);

        place.Write(Sun, "This cannot be read: its pages stay, and what is wrong is new.");
        Assert.Equal("data: changed", await told.WaitAsync(TimeSpan.FromSeconds(30)));
        Assert.NotEqual(version, (await OpenAsync("/lupus/sun/")).QuerySelector(".desk")!.GetAttribute("data-version"));
    }

    [Fact]
    public async Task A_page_of_yesterday_is_told_at_once()
    {
        using var answer = await GetAsync("/_desk/changes?since=yesterday");
        Assert.Equal("data: changed\n\n", await answer.Content.ReadAsStringAsync());
    }

    [Fact]
    public async Task The_desk_lets_in_no_more_than_readers_are_sent_and_has_files_of_its_own()
    {
        using var answer = await GetAsync("/");
        var policy = answer.Headers.GetValues("Content-Security-Policy").Single();
        Assert.Equal(SecurityHeaders.ContentPolicy + "; frame-ancestors 'none'", policy);
        using var script = await GetAsync("/_desk/desk.js");
        Assert.Equal("text/javascript", script.Content.Headers.ContentType!.MediaType);
        using var style = await GetAsync("/_desk/desk.css");
        Assert.Equal("text/css", style.Content.Headers.ContentType!.MediaType);
    }

    [Fact]
    public async Task The_board_lists_problems_by_rule_and_reviews_by_day()
    {
        place.Write(Sun, Workplace.Page("The sun", body: "Cover the the skin.")
            .Replace("order: 1", "order: 1\nreview_by: 2031-05-01", StringComparison.Ordinal));
        var page = await OpenAsync("/_desk/");
        var parts = page.QuerySelectorAll(".desk-board details")
            .Select(part => string.Join(' ', part.TextContent.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries))).ToList();
        Assert.Contains("duplicate-word 1 en/lupus/sun.md line 9: \"the\" stands twice. Take one out.", parts);
        Assert.Contains(parts, part =>
            part.StartsWith("2031-05-01, in ", StringComparison.Ordinal) && part.EndsWith(" days: 1 The sun", StringComparison.Ordinal));
    }

    [Fact]
    public async Task The_board_stays_short_whatever_is_wrong()
    {
        var lines = Enumerable.Range(1, 80).Select(line => $"Cover the the skin {line}.");
        place.Write(Sun, Workplace.Page("The sun", body: string.Join("\n\n", lines)));
        var part = (await OpenAsync("/_desk/")).QuerySelectorAll(".desk-board details")
            .Single(part => part.QuerySelector("code")?.TextContent is "duplicate-word");
        Assert.Contains("duplicate-word 80", part.QuerySelector("summary")!.TextContent, StringComparison.Ordinal);
        Assert.Equal(51, part.QuerySelectorAll("li").Length);
        Assert.Contains("and 30 more", part.QuerySelectorAll("li")[^1].TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_sentences_that_sound_most_like_selling_stand_first_on_the_page_and_on_the_board()
    {
        place.Write("en/glossary.yaml", """
            exosome:
              term: exosomes
              kind: therapy
              means: Small bubbles that cells send out.
            """);
        place.Write(Sun, Workplace.Page("The sun",
            body: "Nobody has counted what exosomes do.\n\nBook exosomes today: thousands of happy patients cannot be wrong!"));
        var first = (await OpenAsync("/lupus/sun/")).QuerySelectorAll(".desk details li");
        Assert.Equal(2, first.Length);
        Assert.Contains("Line 10 Book exosomes today", first[0].TextContent, StringComparison.Ordinal);

        await SaveAsync(Sun, Workplace.Page("The sun", body: "Nobody has counted what exosomes do.\n\nMany people ask for exosomes."));
        var rows = (await OpenAsync("/_desk/")).QuerySelectorAll("[aria-label='Sentences that sound most like selling'] tbody tr");
        Assert.Equal(["10", "8"], rows.Select(row => row.Children[1].TextContent));
    }

    [Fact]
    public async Task The_board_says_how_far_sources_were_read_and_what_waits_for_a_clinician()
    {
        place.Write("data/references.json", """
            [{ "id": "one", "type": "article-journal", "title": "A work", "container-title": "A journal",
               "issued": { "date-parts": [[2019]] }, "author": [{ "family": "Name", "given": "A" }],
               "verified": { "seen_at": "here", "what": "abstract" } }]
            """);
        place.Write(Sun, Workplace.Page("The sun", body: "Do not stop steroids on your own [@one]. Call an ambulance at once."));
        var tables = (await OpenAsync("/_desk/")).QuerySelectorAll(".table").ToDictionary(
            table => table.GetAttribute("aria-label")!,
            table => table.QuerySelectorAll("tbody tr").Select(row => string.Join('|', row.Children.Select(cell => cell.TextContent))));
        Assert.Equal(["abstract|1||"], tables["How far sources were read"]);
        Assert.Equal(["one: A work|2019|abstract|1"], tables["The oldest sources"]);
        Assert.Contains(tables["What waits for a clinician"], row => row.StartsWith("The sun|", StringComparison.Ordinal));
    }

    [Theory]
    [InlineData("/_desk/")]
    [InlineData("/_desk/desk.js")]
    [InlineData("/_desk/desk.css")]
    [InlineData("/_desk/changes")]
    public async Task In_production_there_is_no_desk(string address)
    {
        place.Write(Sun, Workplace.Page("The sun", body: "Cover the the skin."));
        await using var production = app.Value.WithWebHostBuilder(host => host.UseEnvironment("Production"));
        using var browser = production.CreateClient();
        Assert.Equal(HttpStatusCode.NotFound, (await browser.GetAsync(new Uri(address, UriKind.Relative))).StatusCode);
        using var page = await browser.GetAsync(new Uri("/lupus/sun/", UriKind.Relative));
        Assert.Equal(HttpStatusCode.OK, page.StatusCode);
        Assert.DoesNotContain("desk", await page.Content.ReadAsStringAsync(), StringComparison.OrdinalIgnoreCase);
        Assert.Equal(
            SecurityHeaders.ContentPolicy + "; frame-ancestors 'none'", page.Headers.GetValues("Content-Security-Policy").Single());
    }

    [Fact]
    public void Parts_without_a_source_and_words_never_used_are_found()
    {
        var words = string.Join(' ', Enumerable.Repeat("Rest helps you.", 12));
        place.Write(Sun, Workplace.Page("The sun", "article", $"## Rest\n\n{words}\n\n## Sleep\n\nSleep "
            + "well.").Replace("order: 1", "order: 1\nmain_message: \"Rest and sleep well.\"\nkey_points: [\"Rest a little.\", \"Sleep "
            + "a little.\"]\nreview_by: 2027-01-01", StringComparison.Ordinal));
        place.Write("en/glossary.yaml", "rest: { term: \"rest\", kind: test, means: \"What you do when you are tired.\" }\nfatigue: { "
            + "term: \"fatigue\", kind: symptom, means: \"Being tired all the time.\" }\n");
        var site = SiteBuilder.Build(
            new Content.Reading.ContentFolder(place.Content).Read(), new DateOnly(2026, 11, 21), drafts: true).Site;
        Assert.Equal([(Sun, "Rest", 36)],
            DeskReport.UncitedSections(site).Select(part => (part.Article.Path, part.Heading!.Text, part.Words)));
        Assert.Equal(["fatigue"], DeskReport.UnusedTerms(site).Select(term => term.Name));
    }

    private Site Current => app.Value.Services.GetRequiredService<SiteWatcher>().Current;

    private async Task<HttpResponseMessage> GetAsync(string address)
    {
        using var browser = app.Value.CreateClient();
        return await browser.GetAsync(new Uri(address, UriKind.Relative));
    }

    private async Task<IDocument> OpenAsync(string address)
    {
        using var answer = await GetAsync(address);
        var html = await answer.Content.ReadAsStringAsync();
        return await BrowsingContext.New().OpenAsync(request => request.Content(html));
    }

    /// <summary>Writes a file and waits until the site is another.</summary>
    private async Task SaveAsync(string path, string text)
    {
        var before = Current;
        place.Write(path, text);
        using var patience = new CancellationTokenSource(TimeSpan.FromSeconds(30));
        while (ReferenceEquals(before, Current))
        {
            await Task.Delay(TimeSpan.FromMilliseconds(20), patience.Token);
        }
    }
}
