using Microsoft.Playwright;
using Xunit;

namespace LupusInfo.Browser.Tests;

/// <summary>The meaning of a word opens where the word stands, with script off.</summary>
[Collection("site")]
public sealed class MeaningTests(RunningSite site)
{
    private const string Page = "/lupus/outlook/";

    [Theory]
    [InlineData(1240)]
    [InlineData(390)]
    [InlineData(320)]
    public async Task A_press_on_a_word_opens_its_meaning_inside_the_window_and_a_press_beside_it_shuts_it(int width)
    {
        var page = await site.OpenAsync(Page, width, script: false);
        var word = page.Locator(".term").First;
        var meaning = page.Locator($"#{await word.Locator("button").GetAttributeAsync("popovertarget")}");
        Assert.False(await meaning.IsVisibleAsync());
        await word.ClickAsync();
        await Assertions.Expect(meaning).ToBeVisibleAsync();
        Assert.EndsWith(Page, page.Url, StringComparison.Ordinal);
        var box = (await meaning.BoundingBoxAsync())!;
        Assert.InRange(box.X, 0, width);
        Assert.InRange(box.X + box.Width, 0, width);
        Assert.InRange(box.Y + box.Height, 0, 900);
        await page.Locator("h1").ClickAsync();
        await Assertions.Expect(meaning).ToBeHiddenAsync();
        await page.Context.CloseAsync();
    }

    [Fact]
    public async Task With_keys_it_opens_its_link_is_the_next_stop_and_escape_leads_back_to_the_word()
    {
        var page = await site.OpenAsync(Page);
        var button = page.Locator(".term button").First;
        await button.FocusAsync();
        await page.Keyboard.PressAsync("Enter");
        Assert.Equal(await button.GetAttributeAsync("popovertarget"), await FocusedAsync(page, "parentElement.id"));
        await page.Keyboard.PressAsync("Tab");
        Assert.StartsWith("/glossary/", await FocusedAsync(page, "pathname"), StringComparison.Ordinal);
        await page.Keyboard.PressAsync("Escape");
        Assert.Equal(await button.GetAttributeAsync("popovertarget"), await FocusedAsync(page, "popoverTargetElement.id"));
        Assert.False(await page.Locator(".meaning").First.IsVisibleAsync());
        await page.Context.CloseAsync();
    }

    [Fact]
    public async Task The_link_below_the_button_is_no_stop_of_its_own()
    {
        var page = await site.OpenAsync(Page);
        Assert.False(await page.Locator(".term a").First
            .EvaluateAsync<bool>("link => { link.focus(); return document.activeElement === link; }"));
        Assert.True(await page.Locator(".term a span").First.IsVisibleAsync());
        await page.Context.CloseAsync();
    }

    [Theory]
    [InlineData(ColorScheme.Light)]
    [InlineData(ColorScheme.Dark)]
    public async Task Axe_finds_nothing_while_a_meaning_is_open(ColorScheme scheme)
    {
        var page = await site.OpenAsync(Page, 390, scheme);
        await page.Locator(".term button").First.ClickAsync();
        Assert.Empty(await Crawl.InaccessibleAsync(page));
        await page.Context.CloseAsync();
    }

    private static Task<string> FocusedAsync(IPage page, string property) =>
        page.EvaluateAsync<string>($"document.activeElement.{property}");
}
