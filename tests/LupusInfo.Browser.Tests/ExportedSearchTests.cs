using System.Collections.Concurrent;
using LupusInfo.Web.Commands;
using Microsoft.Extensions.FileProviders;
using Microsoft.Playwright;
using Xunit;

namespace LupusInfo.Browser.Tests;

/// <summary>An exported site on a server of plain files, searched by its script.</summary>
[Collection("site")]
public sealed class ExportedSearchTests(RunningSite site, ExportedSite export) : IClassFixture<ExportedSite>
{
    [Fact]
    public async Task A_query_finds_pages_by_their_words_in_each_language()
    {
        foreach (var (query, found) in new[]
        {
            ("/search/?q=biopsies", "/lupus/kidneys/"),
            ("/es/search/?q=riñones", "/es/lupus/kidneys/"),
            ("/hi/search/?q=गुर्दे", "/hi/lupus/kidneys/"),
        })
        {
            var page = await OpenAsync(query);
            await page.Locator(".hits a").First.WaitForAsync();
            var links = await page.Locator(".hits a").EvaluateAllAsync<string[]>("links => links.map(link => link.pathname)");
            Assert.Contains(found, links);
            Assert.All(links, link => Assert.StartsWith(query.Split("search")[0], link, StringComparison.Ordinal));
            await page.Context.CloseAsync();
        }
    }

    [Fact]
    public async Task What_is_searched_for_is_found_again_in_the_address_and_sent_to_nobody()
    {
        var page = await OpenAsync("/");
        var asked = new ConcurrentQueue<string>();
        page.Request += (_, request) => asked.Enqueue(request.Url);
        await page.Locator("#search-page").FillAsync("biopsies");
        await page.Keyboard.PressAsync("Enter");
        await page.Locator(".hits a").First.WaitForAsync();
        Assert.EndsWith("/search/#q=biopsies", page.Url, StringComparison.Ordinal);
        await page.Locator("#search-page").FillAsync("sun");
        await page.Keyboard.PressAsync("Enter");
        await page.Locator(".found h2", new() { HasText = "sun" }).WaitForAsync();
        Assert.All(asked, address => Assert.DoesNotContain("biops", address.Split('#')[0], StringComparison.Ordinal));
        Assert.All(asked, address => Assert.DoesNotContain("?", address, StringComparison.Ordinal));
        await page.Context.CloseAsync();
    }

    [Fact]
    public async Task Words_of_danger_bring_help_and_words_that_nobody_wrote_bring_advice()
    {
        var danger = await OpenAsync("/search/?q=chest+pain");
        await danger.Locator(".found-danger").WaitForAsync();
        Assert.Empty(await Crawl.InaccessibleAsync(danger));
        await danger.Context.CloseAsync();
        var none = await OpenAsync("/search/?q=%3Cqqqq%3E");
        await none.Locator(".found-none").WaitForAsync();
        Assert.Contains("<qqqq>", await none.Locator(".found h2").InnerTextAsync(), StringComparison.Ordinal);
        Assert.False(await none.Locator(".found-danger").IsVisibleAsync());
        await none.Context.CloseAsync();
    }

    [Fact]
    public async Task Without_script_no_field_is_offered_and_the_list_of_all_pages_is()
    {
        var page = await OpenAsync("/search/", script: false);
        Assert.Equal(0, await page.Locator("input[type=search]:visible").CountAsync());
        await page.Locator("main .unscripted a").ClickAsync();
        Assert.Equal("/a-z/", new Uri(page.Url).AbsolutePath);
        await page.Context.CloseAsync();
    }

    private async Task<IPage> OpenAsync(string path, bool script = true)
    {
        var context = await site.NewContextAsync(new() { JavaScriptEnabled = script });
        var page = await context.NewPageAsync();
        await page.GotoAsync(new Uri(export.Address, path).ToString());
        return page;
    }
}

/// <summary>The made-up site as files, on a server that knows nothing of it.</summary>
public sealed class ExportedSite : IAsyncLifetime
{
    private readonly DirectoryInfo folder = Directory.CreateTempSubdirectory("lupusinfo-export-");
    private readonly WebApplication files;

    public ExportedSite()
    {
        var builder = WebApplication.CreateSlimBuilder();
        builder.WebHost.UseUrls("http://127.0.0.1:0");
        builder.Logging.ClearProviders();
        files = builder.Build();
    }

    /// <summary>Where the files are served.</summary>
    public Uri Address => new(files.Urls.First());

    public async Task InitializeAsync()
    {
        var to = Path.Combine(folder.FullName, "site");
        var from = Path.Combine(Path.GetDirectoryName(Content.Reading.ContentSearch.Find(null))!, "tests/Fixture");
        var answer = await ExportCommand.Create().Parse([to, "--base-address", "https://lupus.example.org", "--content", from])
            .InvokeAsync(new() { Output = TextWriter.Null, Error = TextWriter.Null });
        Assert.Equal(0, answer);
        files.UseFileServer(new FileServerOptions { FileProvider = new PhysicalFileProvider(to) });
        await files.StartAsync();
    }

    public async Task DisposeAsync()
    {
        await files.DisposeAsync();
        folder.Delete(recursive: true);
    }
}
