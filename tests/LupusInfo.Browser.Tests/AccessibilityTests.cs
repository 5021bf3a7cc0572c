using Xunit;

namespace LupusInfo.Browser.Tests;

[Collection("site")]
public sealed class AccessibilityTests(RunningSite site)
{
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
