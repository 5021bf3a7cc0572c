using System.Text;
using System.Text.RegularExpressions;
using Microsoft.Playwright;
using Xunit;

namespace LupusInfo.Browser.Tests;

/// <summary>The page that somebody opens who is very ill.</summary>
[Collection("site")]
public sealed class HelpTests(RunningSite site)
{
    private const string Help = "/symptoms/when-to-get-help/";

    /// <summary>A phone's screen.</summary>
    private const int Width = 390;

    private const int Height = 844;

    [Fact]
    public async Task What_to_do_stands_within_the_first_300_pixels_of_a_phone()
    {
        var page = await site.OpenAsync(Help, Width);
        var action = await BottomAsync(page.Locator(".care-card.emergency").First.Locator(":is(h2, h3)").First);
        Assert.InRange(action, 1, 300);
        await page.Context.CloseAsync();
    }

    [Fact]
    public async Task All_that_must_be_known_stands_within_six_screens_of_a_phone()
    {
        var page = await site.OpenAsync(Help, Width);
        Assert.InRange(await BottomAsync(page.Locator(".care-card").Last), 1, 6 * Height);
        await page.Context.CloseAsync();
    }

    [Fact]
    public async Task On_paper_it_is_one_page()
    {
        var page = await site.OpenAsync(Help);
        var paper = Encoding.Latin1.GetString(await page.PdfAsync(new() { Format = "A4" }));
        Assert.Equal("1", Regex.Match(paper, @"/Type\s*/Pages\b[^>]*?/Count\s+(\d+)|/Count\s+(\d+)").Groups.Values
            .Last(group => group.Success).Value);
        await page.Context.CloseAsync();
    }

    [Fact]
    public async Task Hospital_now_is_as_red_as_an_emergency_and_the_phone_call_is_not()
    {
        var page = await site.OpenAsync(Help, Width);
        var (emergency, hospital, today) = (await EdgeAsync("emergency"), await EdgeAsync("hospital"), await EdgeAsync("urgent"));
        Assert.Equal(emergency, hospital);
        Assert.NotEqual(hospital, today);
        await page.Context.CloseAsync();

        Task<string> EdgeAsync(string card) =>
            page.Locator($".care-card.{card}").First.EvaluateAsync<string>("card => getComputedStyle(card).borderLeftColor");
    }

    private static async Task<double> BottomAsync(ILocator part) =>
        (await part.BoundingBoxAsync()) is { } box ? box.Y + box.Height : 0;
}
