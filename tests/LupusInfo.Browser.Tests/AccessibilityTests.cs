using Deque.AxeCore.Commons;
using Deque.AxeCore.Playwright;
using Microsoft.Playwright;
using Xunit;

namespace LupusInfo.Browser.Tests;

[Collection("site")]
public sealed class AccessibilityTests(RunningSite site)
{
    private static readonly AxeRunOptions Rules = new()
    {
        RunOnly = new() { Type = "tag", Values = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"] },
    };

    [Theory]
    [InlineData(ColorScheme.Light)]
    [InlineData(ColorScheme.Dark)]
    public async Task No_page_breaks_a_rule_of_WCAG_2_2_AA(ColorScheme scheme)
    {
        var page = await site.OpenAsync("/", scheme: scheme);
        // Colours are what the dark scheme changes; one claim check in ten shows all that claim checks are made of.
        var pages = scheme is ColorScheme.Light ? site.Pages : site.Pages.Where((path, index) => !path.StartsWith("/claims/", StringComparison.Ordinal) || index % 10 == 0);
        var broken = new List<string>();
        foreach (var path in pages)
        {
            await page.GotoAsync(new Uri(site.Address, path).ToString());
            var result = await page.RunAxe(Rules);
            broken.AddRange(result.Violations.Select(violation => $"{path}: {violation.Id}: {violation.Nodes[0].Html}"));
        }

        await page.Context.CloseAsync();
        Assert.Empty(broken);
    }

    [Fact]
    public async Task The_skip_link_is_the_first_stop_and_leads_to_the_content()
    {
        var page = await site.OpenAsync("/lupus/what-is-lupus/");
        await page.Keyboard.PressAsync("Tab");
        await page.Keyboard.PressAsync("Enter");
        await page.Keyboard.PressAsync("Tab");

        Assert.True(await page.EvaluateAsync<bool>("document.querySelector('main').contains(document.activeElement)"));
        await page.Context.CloseAsync();
    }

    [Fact]
    public async Task Focus_is_always_seen()
    {
        var page = await site.OpenAsync("/lupus/what-is-lupus/");
        for (var i = 0; i < 25; i++)
        {
            await page.Keyboard.PressAsync("Tab");
            var outline = await page.EvaluateAsync<float>("parseFloat(getComputedStyle(document.activeElement).outlineWidth)");
            Assert.True(outline >= 2, await page.EvaluateAsync<string>("document.activeElement.outerHTML"));
        }

        await page.Context.CloseAsync();
    }
}
