using Microsoft.Playwright;
using Xunit;

namespace LupusInfo.Browser.Tests;

[Collection("site")]
public sealed class FigureTests(RunningSite site)
{
    [Fact]
    public async Task Every_label_of_the_body_leads_to_its_part_of_the_symptoms()
    {
        var page = await site.OpenAsync("/");
        var targets = await page.EvaluateAsync<string[]>(
            "[...document.querySelectorAll('a[href^=\"/symptoms/\"][href*=\"#\"]')].map(link => link.getAttribute('href'))");
        Assert.True(targets.Distinct().Count() >= 9, string.Join(", ", targets));
        foreach (var target in targets.Distinct())
        {
            await page.GotoAsync(new Uri(site.Address, target).ToString());
            Assert.Equal(1, await page.Locator("[id='" + target.Split('#')[1] + "']").CountAsync());
        }

        await page.Context.CloseAsync();
    }

    [Theory]
    [InlineData(ColorScheme.Light)]
    [InlineData(ColorScheme.Dark)]
    public async Task A_small_study_is_drawn_small(ColorScheme scheme)
    {
        var page = await site.OpenAsync("/regenerative/msc-studies/", scheme: scheme);
        var box = page.Locator(".fact-box").First;
        Assert.Equal(14, await PeopleAsync(box.Locator("svg.people .had")));
        Assert.Equal(4, await PeopleAsync(box.Locator("svg.people .had-not")));
        var (had, hadNot) = (
            await FillAsync(box.Locator("svg.people .had").First), await FillAsync(box.Locator("svg.people .had-not").First));
        Assert.NotEqual(had, hadNot);
        await page.Context.CloseAsync();
    }

    /// <summary>Each is a head and a body, closed with a z.</summary>
    private static Task<int> PeopleAsync(ILocator shapes) => shapes.EvaluateAllAsync<int>(
        "shapes => shapes.reduce((sum, shape) => sum + (shape.getAttribute('d').split('z').length - 1) / 2, 0)");

    private static Task<string> FillAsync(ILocator person) => person.EvaluateAsync<string>("person => getComputedStyle(person).fill");
}
