using System.Net;
using System.Text.Json;
using LupusInfo.Content;
using LupusInfo.Web.Tests.Commands;
using Microsoft.AspNetCore.Mvc.Testing;

namespace LupusInfo.Web.Tests.Serving;

/// <summary>What the server says of itself to whoever starts it and gives it readers.</summary>
public sealed class HealthTests : IAsyncDisposable
{
    private const string Sun = "en/lupus/sun.md";

    private readonly Workplace place = Workplace.Small();
    private readonly Lazy<WebApplicationFactory<Program>> app;

    public HealthTests() => app = new(() => new WebApplicationFactory<Program>().WithWebHostBuilder(host =>
        host.UseEnvironment("Production").UseSetting("Serilog:MinimumLevel:Default", "Fatal").UseSetting("Content", place.Content)));

    public async ValueTask DisposeAsync()
    {
        await app.Value.DisposeAsync();
        place.Dispose();
    }

    [Theory]
    [InlineData("/healthz")]
    [InlineData("/healthz/ready")]
    public async Task Good_content_is_ready_and_says_what_is_served(string address)
    {
        var (status, report) = await AskAsync(address);
        Assert.Equal(HttpStatusCode.OK, status);
        Assert.Equal("ready", report.GetProperty("status").GetString());
        Assert.Equal(2, report.GetProperty("served").GetInt32());
        Assert.Equal(0, report.GetProperty("heldBack").GetInt32());
        Assert.Equal(JsonValueKind.Null, report.GetProperty("oldestProblem").ValueKind);
        Assert.InRange(report.GetProperty("secondsSinceBuild").GetInt64(), 0, 600);
    }

    [Fact]
    public async Task The_program_is_alive_while_it_answers_and_nobody_keeps_that()
    {
        using var browser = app.Value.CreateClient();
        using var answer = await browser.GetAsync(new Uri("/healthz/live", UriKind.Relative));
        Assert.Equal("ok\n", await answer.Content.ReadAsStringAsync());
        Assert.Equal("no-store", answer.Headers.CacheControl!.ToString());
    }

    [Fact]
    public async Task A_page_that_is_broken_at_the_start_makes_it_not_ready_until_it_is_mended()
    {
        place.Write(Sun, "No front matter.");
        var (status, report) = await AskAsync("/healthz/ready");
        Assert.Equal(HttpStatusCode.ServiceUnavailable, status);
        Assert.Contains(Sun, report.GetProperty("reason").GetString(), StringComparison.Ordinal);
        Assert.Equal(1, report.GetProperty("heldBack").GetInt32());
        Assert.Equal(Sun, report.GetProperty("oldestProblem").GetProperty("file").GetString());

        await SaveAsync(Workplace.Page("The sun"));
        Assert.Equal(HttpStatusCode.OK, (await AskAsync("/healthz/ready")).Status);
    }

    [Fact]
    public async Task A_page_that_breaks_later_is_held_back_and_the_last_good_version_makes_it_ready_still()
    {
        place.Write(Sun, Workplace.Page("The sun"));
        await AskAsync("/healthz/ready");
        await SaveAsync("No front matter.");
        var (status, report) = await AskAsync("/healthz/ready");
        Assert.Equal(HttpStatusCode.OK, status);
        Assert.Equal(1, report.GetProperty("heldBack").GetInt32());
        Assert.Equal(3, report.GetProperty("served").GetInt32());
    }

    [Fact]
    public async Task Content_that_cannot_be_read_any_more_makes_it_not_ready()
    {
        await AskAsync("/healthz/ready");
        Directory.Move(place.Content, place.Content + "-away");
        using var patience = new CancellationTokenSource(TimeSpan.FromSeconds(30));
        while ((await AskAsync("/healthz/ready")).Status is HttpStatusCode.OK)
        {
            await Task.Delay(TimeSpan.FromMilliseconds(100), patience.Token);
        }

        var (_, report) = await AskAsync("/healthz/ready");
        Assert.Contains("could not be read", report.GetProperty("reason").GetString(), StringComparison.Ordinal);
    }

    private async Task<(HttpStatusCode Status, JsonElement Report)> AskAsync(string address)
    {
        using var browser = app.Value.CreateClient();
        using var answer = await browser.GetAsync(new Uri(address, UriKind.Relative));
        using var report = JsonDocument.Parse(await answer.Content.ReadAsStringAsync());
        return (answer.StatusCode, report.RootElement.Clone());
    }

    private async Task SaveAsync(string text)
    {
        var watcher = app.Value.Services.GetRequiredService<SiteWatcher>();
        var before = watcher.Current;
        place.Write(Sun, text);
        using var patience = new CancellationTokenSource(TimeSpan.FromSeconds(30));
        // The health is told after the swap.
        while (ReferenceEquals(before, watcher.Current)
            || app.Value.Services.GetRequiredService<ContentHealth>().Now.Site != watcher.Current.Version)
        {
            await Task.Delay(TimeSpan.FromMilliseconds(20), patience.Token);
        }
    }
}
