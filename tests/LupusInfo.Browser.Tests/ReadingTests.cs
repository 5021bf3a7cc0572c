using Microsoft.Playwright;
using Xunit;

namespace LupusInfo.Browser.Tests;

[Collection("site")]
public sealed class ReadingTests(RunningSite site)
{
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
            // What the script adds is marked, and says nothing of lupus.
            await page.EvaluateAsync(
                "script => script && document.querySelectorAll('main [data-scripted]').forEach(part => part.remove())", script);
            var text = await page.Locator("main").InnerTextAsync();
            await page.Context.CloseAsync();
            return text;
        }
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
    public async Task What_is_looked_up_is_folded_on_a_phone_and_open_on_a_desk_and_on_paper()
    {
        var page = await site.OpenAsync("/regenerative/msc-trials/", width: 390, script: false);
        var table = page.Locator(".fold table").First;
        Assert.False(await table.IsVisibleAsync());
        await page.Locator(".fold summary").First.ClickAsync();
        Assert.True(await table.IsVisibleAsync());
        await page.ReloadAsync();
        await page.SetViewportSizeAsync(1240, 900);
        Assert.True(await table.IsVisibleAsync());
        await page.SetViewportSizeAsync(390, 844);
        await page.EmulateMediaAsync(new() { Media = Media.Print });
        Assert.True(await table.IsVisibleAsync());
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
