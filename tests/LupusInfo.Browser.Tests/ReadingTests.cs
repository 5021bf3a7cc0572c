using System.Collections.Concurrent;
using Microsoft.Playwright;
using Xunit;

namespace LupusInfo.Browser.Tests;

[Collection("site")]
public sealed class ReadingTests(RunningSite site)
{
    [Theory]
    [InlineData(320)]
    [InlineData(390)]
    [InlineData(1240)]
    public async Task No_page_scrolls_sideways(int width)
    {
        var page = await site.OpenAsync("/", width);
        var wide = new List<string>();
        foreach (var path in site.Pages)
        {
            await page.GotoAsync(new Uri(site.Address, path).ToString());
            if (await page.EvaluateAsync<int>("document.documentElement.scrollWidth") > width)
            {
                wide.Add(path);
            }
        }

        await page.Context.CloseAsync();
        Assert.Empty(wide);
    }

    [Fact]
    public async Task A_page_reads_whole_without_script()
    {
        var with = await TextOfAsync(script: true);
        var without = await TextOfAsync(script: false);

        Assert.Contains("hydroxychloroquine", without, StringComparison.OrdinalIgnoreCase);
        Assert.Equal(with, without);

        async Task<string> TextOfAsync(bool script)
        {
            var page = await site.OpenAsync("/treatment/hydroxychloroquine/", script: script);
            var text = await page.Locator("main").InnerTextAsync();
            await page.Context.CloseAsync();
            return text;
        }
    }

    [Fact]
    public async Task A_first_view_asks_this_host_only_and_at_most_three_times()
    {
        var context = await site.Browser.NewContextAsync();
        var page = await context.NewPageAsync();
        // The browser asks for the icon in its own time, also while the answers are looked at.
        var asked = new ConcurrentQueue<Uri>();
        page.Request += (_, request) => asked.Enqueue(new Uri(request.Url));
        foreach (var path in site.Pages)
        {
            asked.Clear();
            await page.GotoAsync(new Uri(site.Address, path).ToString());
            var urls = asked.ToArray().Distinct().ToList();
            Assert.All(urls, url => Assert.Equal(site.Address.Authority, url.Authority));
            Assert.InRange(urls.Count, 1, 3);
        }

        await context.CloseAsync();
    }

    [Fact]
    public async Task The_browser_has_nothing_to_complain_of()
    {
        var page = await site.OpenAsync("/");
        var said = new ConcurrentQueue<string>();
        page.Console += (_, message) => said.Enqueue($"{page.Url}: {message.Text}");
        page.PageError += (_, error) => said.Enqueue($"{page.Url}: {error}");
        foreach (var path in site.Pages.Where(path => path != "/no-such-page/"))
        {
            await page.GotoAsync(new Uri(site.Address, path).ToString());
        }

        await page.Context.CloseAsync();
        Assert.Empty(said);
    }

    [Fact]
    public async Task Every_link_on_a_page_leads_somewhere()
    {
        var page = await site.OpenAsync("/");
        var dead = new List<string>();
        foreach (var path in site.Pages.Where(path => path != "/no-such-page/"))
        {
            await page.GotoAsync(new Uri(site.Address, path).ToString());
            dead.AddRange(await page.EvaluateAsync<string[]>("""
                [...document.querySelectorAll('a[href^="#"]')]
                    .filter(link => !document.getElementById(decodeURIComponent(link.hash.slice(1))))
                    .map(link => location.pathname + ' ' + link.hash)
                """));
            var inside = await page.EvaluateAsync<string[]>("[...document.querySelectorAll('a[href^=\"/\"]')].map(link => link.pathname)");
            dead.AddRange(inside.Where(target => !site.Pages.Contains(target) && target != "/search/" && !target.EndsWith(".xml", StringComparison.Ordinal)).Select(target => $"{path} {target}"));
        }

        await page.Context.CloseAsync();
        Assert.Empty(dead.Distinct());
    }

    [Fact]
    public async Task On_paper_there_is_no_navigation_and_the_text_is_black_on_white()
    {
        var page = await site.OpenAsync("/regenerative/msc-studies/", scheme: ColorScheme.Dark);
        await page.EmulateMediaAsync(new() { Media = Media.Print });

        Assert.False(await page.Locator("header nav").First.IsVisibleAsync());
        Assert.True(await page.Locator("h1").IsVisibleAsync());
        var ground = await page.EvaluateAsync<string>("getComputedStyle(document.body).backgroundColor");
        Assert.Contains(ground, new[] { "rgb(255, 255, 255)", "rgba(0, 0, 0, 0)" });
        await page.Context.CloseAsync();
    }

    [Fact]
    public async Task Search_finds_a_page_without_script()
    {
        var page = await site.OpenAsync("/", script: false);
        await page.Locator("input[type=search]").First.FillAsync("kidney");
        await page.Keyboard.PressAsync("Enter");
        await page.Locator("main a", new() { HasText = "kidney" }).First.ClickAsync();
        Assert.Equal(1, await page.Locator("h1").CountAsync());
        await page.Context.CloseAsync();
    }
}
