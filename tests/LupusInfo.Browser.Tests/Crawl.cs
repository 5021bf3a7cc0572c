using System.Collections.Concurrent;
using Deque.AxeCore.Commons;
using Deque.AxeCore.Playwright;
using Microsoft.Playwright;

namespace LupusInfo.Browser.Tests;

/// <summary>
/// What was seen on every page of the real site, each loaded once: requests, complaints, links, widths, and axe in light and dark.
/// </summary>
public sealed class Crawl
{
    /// <summary>Pages that are open at a time.</summary>
    private const int AtATime = 3;

    private static readonly int[] Widths = [1240, 390, 320];

    private static readonly AxeRunOptions Rules = new()
    {
        RunOnly = new() { Type = "tag", Values = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"] },
    };

    /// <summary>All that the dark scheme changes.</summary>
    private static readonly AxeRunOptions Colours = new() { RunOnly = new() { Type = "rule", Values = ["color-contrast"] } };

    /// <summary>Pages that ask another host, or more than three times.</summary>
    public ConcurrentBag<string> Requests { get; } = [];

    /// <summary>What the browser wrote on its console.</summary>
    public ConcurrentBag<string> Complaints { get; } = [];

    /// <summary>Links to pages or places that are not there.</summary>
    public ConcurrentBag<string> DeadLinks { get; } = [];

    /// <summary>Pages that scroll sideways.</summary>
    public ConcurrentBag<string> Wide { get; } = [];

    /// <summary>What axe found.</summary>
    public ConcurrentBag<string> Inaccessible { get; } = [];

    /// <summary>How many pages were seen.</summary>
    public int Pages { get; private set; }

    /// <summary>
    /// Looks at every twenty-fourth page, and at every one where the variable CRAWL is "all": axe takes seconds a page, and two cores have minutes.
    /// Links of all pages are followed by the tests of the export.
    /// </summary>
    public static async Task<Crawl> OfAsync(RunningSite site)
    {
        var all = Environment.GetEnvironmentVariable("CRAWL") == "all";
        var pages = site.Pages.Where((_, number) => all || number % 24 == 0).ToList();
        var crawl = new Crawl { Pages = pages.Count };
        await Parallel.ForEachAsync(pages, new ParallelOptions { MaxDegreeOfParallelism = AtATime }, async (path, _) =>
        {
            await using var context = await site.Browser.NewContextAsync(
                new() { ViewportSize = new() { Width = Widths[0], Height = 900 } });
            await crawl.LookAtAsync(site, await context.NewPageAsync(), path);
        });
        return crawl;
    }

    private async Task LookAtAsync(RunningSite site, IPage page, string path)
    {
        // The browser asks for the icon in its own time, also while the page is looked at.
        var asked = new ConcurrentQueue<Uri>();
        page.Request += (_, request) => asked.Enqueue(new(request.Url));
        page.Console += (_, message) => Note(Complaints, path, message.Text);
        page.PageError += (_, error) => Note(Complaints, path, error);
        await page.GotoAsync(new Uri(site.Address, path).ToString());
        await FollowLinksAsync(site, page, path);
        foreach (var width in Widths)
        {
            await page.SetViewportSizeAsync(width, 900);
            if (await page.EvaluateAsync<int>("document.documentElement.scrollWidth") > width)
            {
                Note(Wide, path, $"{width} px");
            }
        }

        await page.SetViewportSizeAsync(Widths[0], 900);
        await RunAxeAsync(page, path, Rules);
        await page.EmulateMediaAsync(new() { ColorScheme = ColorScheme.Dark });
        await RunAxeAsync(page, path, Colours);
        var urls = asked.ToArray().Distinct().ToList();
        if (urls.Count is 0 or > 3 || urls.Exists(url => url.Authority != site.Address.Authority))
        {
            Note(Requests, path, string.Join(", ", urls));
        }
    }

    private async Task RunAxeAsync(IPage page, string path, AxeRunOptions rules)
    {
        foreach (var violation in (await page.RunAxe(rules)).Violations)
        {
            Note(Inaccessible, path, $"{violation.Id}: {violation.Nodes[0].Html}");
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
