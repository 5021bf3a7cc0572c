using Microsoft.AspNetCore.Mvc.Testing;
using Microsoft.Playwright;
using Xunit;

namespace LupusInfo.Browser.Tests;

/// <summary>The real app on a real port, as readers meet it, and a real browser. One for all tests.</summary>
[System.Diagnostics.CodeAnalysis.SuppressMessage("Design", "CA1001", Justification = "xunit calls DisposeAsync.")]
public sealed class RunningSite : IAsyncLifetime
{
    private readonly WebApplicationFactory<Program> app = new WebApplicationFactory<Program>()
        .WithWebHostBuilder(host => host.UseEnvironment("Production").UseSetting("Urls", "http://127.0.0.1:0"));
    private IPlaywright? playwright;
    private Task<Crawl>? crawl;

    /// <summary>How long anything may take, in milliseconds: other tests run beside these, and slow is not wrong.</summary>
    private const int Patience = 120_000;

    /// <summary>An address that the site does not have.</summary>
    public const string NoSuchPage = "/no-such-page/";

    /// <summary>Where the app listens, with a slash at the end.</summary>
    public Uri Address { get; private set; } = new("http://localhost/");

    private IBrowser Browser { get; set; } = null!;

    /// <summary>Address of every page that the site has.</summary>
    public IReadOnlyList<string> Pages { get; private set; } = [];

    public async Task InitializeAsync()
    {
        app.UseKestrel(0);
        app.StartServer();
        Address = app.ClientOptions.BaseAddress;
        using (var scope = app.Services.CreateScope())
        {
            var site = scope.ServiceProvider.GetRequiredService<Content.Site>();
            Pages = [.. site.Articles.Keys
                .Concat(["/search/?q=kidney", "/search/?q=zzzz", "/glossary/", "/glossary/nephritis/", "/a-z/", "/questions/",
                    "/my-questions/", "/changes/", "/data/", "/check-an-offer/", "/check-an-offer/?said=cure&said=stories", NoSuchPage])
                .Order(StringComparer.Ordinal)];
        }

        Assertions.SetDefaultExpectTimeout(Patience);
        playwright = await Playwright.CreateAsync();
        Browser = await playwright.Chromium.LaunchAsync(new()
        {
            ExecutablePath = Chromium.Find(),
            Args = ["--no-sandbox", "--disable-background-networking", "--disable-component-update", "--disable-sync", "--no-first-run",
                "--disable-quic",
                // Nobody looks at what is drawn.
                "--disable-gpu", "--disable-software-rasterizer", "--disable-gpu-compositing"],
        });
    }

    /// <summary>What was seen on every page; all tests of a run share one crawl.</summary>
    public Task<Crawl> CrawlAsync() => crawl ??= Crawl.OfAsync(this);

    /// <summary>Whether a link within the site leads to something: a page, search, or a file of the program's.</summary>
    public bool Answers(string path) => Pages.Contains(path) || path == "/search/"
        || path.StartsWith("/glossary/", StringComparison.Ordinal) || path.EndsWith(".xml", StringComparison.Ordinal)
        || path.StartsWith("/data/", StringComparison.Ordinal);

    /// <summary>
    /// Waits until the page is where it is to be, two minutes at most; by looking, since a quick page has had its events before anybody
    /// waits for them.
    /// </summary>
    public static async Task ArriveAsync(IPage page, Func<string, bool> isThere)
    {
        for (var look = 0; !isThere(page.Url); look++)
        {
            Assert.True(look < 2400, $"It stays at {page.Url}.");
            await Task.Delay(50);
        }
    }

    /// <summary>A new page of a given width and colour scheme.</summary>
    public async Task<IPage> OpenAsync(string path, int width = 1240, ColorScheme scheme = ColorScheme.Light, bool script = true)
    {
        var context = await NewContextAsync(
            new() { ViewportSize = new() { Width = width, Height = 900 }, ColorScheme = scheme, JavaScriptEnabled = script });
        var page = await context.NewPageAsync();
        await page.GotoAsync(new Uri(Address, path).ToString());
        return page;
    }

    /// <summary>A browser that knows nothing yet.</summary>
    public async Task<IBrowserContext> NewContextAsync(BrowserNewContextOptions? options = null)
    {
        var context = await Browser.NewContextAsync(options);
        context.SetDefaultTimeout(Patience);
        return context;
    }

    public async Task DisposeAsync()
    {
        await Browser.DisposeAsync();
        playwright?.Dispose();
        await app.DisposeAsync();
    }
}

/// <summary>All browser tests share one app and one browser.</summary>
[CollectionDefinition("site")]
public sealed class OneSite : ICollectionFixture<RunningSite>;
