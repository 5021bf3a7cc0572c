using System.Collections.Concurrent;
using Deque.AxeCore.Commons;
using Microsoft.Playwright;

namespace LupusInfo.Browser.Tests;

/// <summary>
/// What was seen on every page of the real site, each loaded once: requests, complaints, links, widths, and axe in light and dark.
/// </summary>
public sealed class Crawl
{
    /// <summary>Pages that are open at a time: on two cores a third makes no page sooner.</summary>
    private const int AtATime = 2;

    private static readonly (int Width, int Height) Phone = (390, 844);

    private static readonly int[] Widths = [1240, Phone.Width, 320];

    /// <summary>Longer is more than somebody who is tired reads to the end.</summary>
    private const int MostScreens = 12;

    /// <summary>
    /// Where the sources of an article begin, in pixels from its top; 0 on a page without, and where options or all medicines are set side
    /// by side: on a phone these stand one below the other, row by row.
    /// </summary>
    private const string Sources = """
        () => document.querySelector('main:not(:has(.decision, .medicines)) .sources')?.getBoundingClientRect().top + scrollY || 0
        """;

    /// <summary>Headings, paragraphs and items whose box begins at the very edge of the window.</summary>
    private const string Touching = """
        () => [...document.querySelectorAll('main :is(h1, h2, h3, h4, p, li)')].filter(part => {
            const box = part.getBoundingClientRect();
            return box.width > 1 && part.textContent.trim() && box.left < 8;
        }).map(part => part.textContent.trim().slice(0, 60))
        """;

    private const string Rules = "wcag2a wcag2aa wcag21a wcag21aa wcag22aa best-practice";

    /// <summary>All that the dark scheme changes.</summary>
    private const string Colours = "color-contrast";

    private const string RunAxe = """
        async rules => {
            const values = rules.split(' ');
            const type = values.length > 1 ? 'tag' : 'rule';
            const found = await axe.run(document, { runOnly: { type, values }, resultTypes: ['violations'], iframes: false });
            return found.violations.map(violation => `${violation.id}: ${violation.nodes[0].html}`);
        }
        """;

    /// <summary>What a page is made of. Colours are given to classes, in whatever page they stand.</summary>
    private const string Parts = """
        () => [...document.querySelectorAll('body [class]')]
            .map(part => `${part.parentElement.className} > ${part.localName}.${part.className}`)
        """;

    /// <summary>What was seen in the dark: a page that is made of nothing else shows nothing new there.</summary>
    private readonly ConcurrentDictionary<string, bool> seenInTheDark = new(StringComparer.Ordinal);

    private static readonly string Axe = new BundledAxeScriptProvider().GetScript();

    /// <summary>Pages that ask another host, or more than three times beside their script and the pictures of their text.</summary>
    public ConcurrentBag<string> Requests { get; } = [];

    /// <summary>What the browser wrote on its console.</summary>
    public ConcurrentBag<string> Complaints { get; } = [];

    /// <summary>Links to pages or places that are not there.</summary>
    public ConcurrentBag<string> DeadLinks { get; } = [];

    /// <summary>Articles that are too long for a phone.</summary>
    public ConcurrentBag<string> Long { get; } = [];

    /// <summary>Pages that scroll sideways.</summary>
    public ConcurrentBag<string> Wide { get; } = [];

    /// <summary>Text at the edge of a phone.</summary>
    public ConcurrentBag<string> Edged { get; } = [];

    /// <summary>What axe found.</summary>
    public ConcurrentBag<string> Inaccessible { get; } = [];

    /// <summary>How many pages were seen.</summary>
    public int Pages { get; private set; }

    /// <summary>Looks at every page.</summary>
    public static async Task<Crawl> OfAsync(RunningSite site)
    {
        var crawl = new Crawl { Pages = site.Pages.Count };
        var left = new ConcurrentQueue<string>(site.Pages);
        await Task.WhenAll(Enumerable.Range(0, AtATime).Select(_ => crawl.LookAtAllAsync(site, left)));
        return crawl;
    }

    /// <summary>One tab goes through the pages that are left: a new one each time costs more than the page.</summary>
    private async Task LookAtAllAsync(RunningSite site, ConcurrentQueue<string> left)
    {
        await using var context = await site.NewContextAsync(new() { ViewportSize = new() { Width = Widths[0], Height = 900 } });
        var page = await context.NewPageAsync();
        var (path, asked) = ("", new ConcurrentQueue<Uri>());

        // Nothing is answered out of the browser's cache: each view is a first one.
        var network = await context.NewCDPSessionAsync(page);
        await network.SendAsync("Network.enable");
        await network.SendAsync("Network.setCacheDisabled", new() { ["cacheDisabled"] = true });
        page.Request += (_, request) => asked.Enqueue(new(request.Url));
        page.Console += (_, message) => Note(Complaints, path, message.Text);
        page.PageError += (_, error) => Note(Complaints, path, error);
        while (left.TryDequeue(out var next))
        {
            path = next;
            asked.Clear();
            await LookAtAsync(site, page, path);
            var urls = asked.ToArray().Distinct().ToList();
            var scripts = urls.Count(url => url.AbsolutePath.EndsWith(".js", StringComparison.Ordinal));
            var pictures = await page.Locator("main img").CountAsync();
            if (urls.Count is 0 || urls.Count - scripts - pictures > 3 || scripts > 1
                || urls.Exists(url => url.Authority != site.Address.Authority))
            {
                Note(Requests, path, string.Join(", ", urls));
            }
        }
    }

    private async Task LookAtAsync(RunningSite site, IPage page, string path)
    {
        await page.SetViewportSizeAsync(Widths[0], 900);
        await page.EmulateMediaAsync(new() { ColorScheme = ColorScheme.Light });
        await page.GotoAsync(new Uri(site.Address, path).ToString());
        await FollowLinksAsync(site, page, path);
        await page.EvaluateAsync(Axe);
        Note(Inaccessible, path, await page.EvaluateAsync<string[]>(RunAxe, Rules));
        if ((await page.EvaluateAsync<string[]>(Parts)).Where(part => seenInTheDark.TryAdd(part, true)).ToList() is not [])
        {
            await page.EmulateMediaAsync(new() { ColorScheme = ColorScheme.Dark });
            Note(Inaccessible, path, await page.EvaluateAsync<string[]>(RunAxe, Colours));
        }

        foreach (var width in Widths)
        {
            await MeasureAsync(page, path, width);
        }

        await page.EvaluateAsync("Object.assign(document.documentElement.dataset, { size: 'larger', spacing: 'wide' })");
        if (await page.EvaluateAsync<int>("document.documentElement.scrollWidth") > Widths[^1])
        {
            Note(Wide, path, $"{Widths[^1]} px in large letters, wide apart");
        }
    }

    private async Task MeasureAsync(IPage page, string path, int width)
    {
        await page.SetViewportSizeAsync(width, 900);
        if (await page.EvaluateAsync<int>("document.documentElement.scrollWidth") > width)
        {
            Note(Wide, path, $"{width} px");
        }

        if (width != Phone.Width)
        {
            return;
        }

        Note(Edged, path, await page.EvaluateAsync<string[]>(Touching));
        var sources = await page.EvaluateAsync<double>(Sources);
        if (sources > MostScreens * Phone.Height)
        {
            Note(Long, path, $"{sources / Phone.Height:0.0} screens");
        }
    }

    /// <summary>What axe finds on a page as it stands open.</summary>
    public static async Task<IReadOnlyList<string>> InaccessibleAsync(IPage page)
    {
        await page.EvaluateAsync(Axe);
        return await page.EvaluateAsync<string[]>(RunAxe, Rules);
    }

    private static void Note(ConcurrentBag<string> bag, string path, IEnumerable<string> found)
    {
        foreach (var one in found)
        {
            Note(bag, path, one);
        }
    }

    private async Task FollowLinksAsync(RunningSite site, IPage page, string path)
    {
        var places = await page.EvaluateAsync<string[]>("""
            [...document.querySelectorAll('a[href^="#"]')]
                .filter(link => !document.getElementById(decodeURIComponent(link.hash.slice(1))))
                .map(link => link.hash)
            """);
        var pages = await page.EvaluateAsync<string[]>("[...document.querySelectorAll('a[href^=\"/\"]')].map(link => link.pathname)");
        foreach (var dead in places.Concat(pages.Where(target => !site.Answers(target))).Distinct())
        {
            Note(DeadLinks, path, dead);
        }
    }

    private static void Note(ConcurrentBag<string> bag, string path, string what) => bag.Add($"{path}: {what}");
}
