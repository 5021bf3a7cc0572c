using LupusInfo.Content;
using LupusInfo.Web.Tests.Commands;
using Microsoft.AspNetCore.Mvc.Testing;

namespace LupusInfo.Web.Tests.Serving;

/// <summary>Saving a file while the site is being read.</summary>
public sealed class SwapTests : IAsyncDisposable
{
    private readonly Workplace place = Workplace.Small();
    private readonly WebApplicationFactory<Program> app;
    private readonly HttpClient browser;

    public SwapTests()
    {
        place.Write("en/lupus/first.md", Workplace.Page("First", body: "The first words."));
        app = new WebApplicationFactory<Program>()
            .WithWebHostBuilder(host => host.UseEnvironment("Production").UseSetting("Content", place.Content));
        browser = app.CreateClient();
    }

    public async ValueTask DisposeAsync()
    {
        browser.Dispose();
        await app.DisposeAsync();
        place.Dispose();
    }

    [Fact]
    public async Task A_saved_page_is_shown_and_the_old_one_never_again()
    {
        Assert.Contains("The first words.", await GetAsync("/lupus/first/"), StringComparison.Ordinal);
        await SwapAsync(() => place.Write("en/lupus/first.md", Workplace.Page("First", body: "Other words.")));
        for (var time = 0; time < 3; time++)
        {
            var text = await GetAsync("/lupus/first/");
            Assert.Contains("Other words.", text, StringComparison.Ordinal);
            Assert.DoesNotContain("The first words.", text, StringComparison.Ordinal);
        }
    }

    [Fact]
    public async Task A_new_file_is_in_its_sections_list_and_beside_its_neighbours()
    {
        Assert.DoesNotContain("/lupus/second/", await GetAsync("/lupus/"), StringComparison.Ordinal);
        await SwapAsync(() =>
            place.Write("en/lupus/second.md", Workplace.Page("Second").Replace("order: 1", "order: 2", StringComparison.Ordinal)));
        Assert.Contains("/lupus/second/", await GetAsync("/lupus/"), StringComparison.Ordinal);
        Assert.Equal(200, (int)(await browser.GetAsync(new Uri("/lupus/second/", UriKind.Relative))).StatusCode);
    }

    [Fact]
    public async Task A_broken_save_keeps_the_last_good_text()
    {
        var before = await GetAsync("/lupus/first/");
        await SwapAsync(() =>
            place.Write("en/lupus/first.md",
            place.Read("en/lupus/first.md").Replace("---\nThe first", "The first", StringComparison.Ordinal)));
        Assert.Equal(before, await GetAsync("/lupus/first/"));
        var problem = Assert.Single(app.Services.GetRequiredService<SiteWatcher>().Built.Problems);
        Assert.Equal(("unclosed-front-matter", "en/lupus/first.md", 1, 1),
            (problem.Rule, problem.File, problem.At.Line, problem.At.Column));
    }

    [Fact]
    public async Task A_removed_page_is_gone()
    {
        await GetAsync("/lupus/first/");
        await SwapAsync(() => File.Delete(place.PathOf("en/lupus/first.md")));
        Assert.Equal(404, (int)(await browser.GetAsync(new Uri("/lupus/first/", UriKind.Relative))).StatusCode);
    }

    [Fact]
    public async Task Nobody_waits_for_the_search_to_be_made_at_the_start_or_after_a_save()
    {
        await SearchIsMadeAsync();
        await SwapAsync(() => place.Write("en/lupus/first.md", Workplace.Page("First", body: "Other words.")));
        await SearchIsMadeAsync();
    }

    private Site Current => app.Services.GetRequiredService<SiteWatcher>().Current;

    private Task<string> GetAsync(string address) => browser.GetStringAsync(new Uri(address, UriKind.Relative));

    /// <summary>Waits, without a search, until the site that is served could answer one.</summary>
    private async Task SearchIsMadeAsync()
    {
        using var patience = new CancellationTokenSource(TimeSpan.FromSeconds(20));
        while (!Current.LanguagesInOrder.All(language => language.Search.IsValueCreated))
        {
            await Task.Delay(TimeSpan.FromMilliseconds(20), patience.Token);
        }
    }

    /// <summary>Changes the disk and waits until the site was swapped.</summary>
    private async Task SwapAsync(Action change)
    {
        var before = Current;
        change();
        using var patience = new CancellationTokenSource(TimeSpan.FromSeconds(20));
        while (ReferenceEquals(before, Current))
        {
            await Task.Delay(TimeSpan.FromMilliseconds(20), patience.Token);
        }
    }
}
