using Microsoft.Playwright;
using Xunit;

namespace LupusInfo.Browser.Tests;

/// <summary>
/// What people come for, on a phone and without script: from the home page to the answer in a number of taps, and the answer within a
/// number of screens of where the last tap leads. A search is one tap and its first hit another.
/// </summary>
[Collection("site")]
public sealed class TaskTests(RunningSite site)
{
    private const int Width = 390;

    private const int Height = 844;

    /// <summary>Begins a step that types into the search field of the home page.</summary>
    private const string Typed = "? ";

    /// <summary>The first hit, the written answer aside.</summary>
    private const string FirstHit = "first hit";

    [Theory]
    [InlineData("may I stop steroids?", "May I stop a medicine?", "Do not stop steroids suddenly", 2)]
    [InlineData("is it safe to get pregnant?", "Can I have a baby?", "pregnan", 1)]
    [InlineData("what does my ANA mean?", "? what does my ANA mean > first hit", "ANA", 1)]
    [InlineData("will I die of this?", "? will I die > first hit", "in 100", 2)]
    [InlineData("whom do I ring?", "When to get help", "Call an ambulance now", 1)]
    [InlineData("she has a fit: what now?", "When to get help", "you have a fit", 1)]
    [InlineData("she has a fit, typed", "? she has a fit", "Call an ambulance now", 1)]
    [InlineData("what can I do for him at home?", "I care for someone", "care", 1)]
    [InlineData("will our child get it?", "? can my kids get it > first hit", "child", 1)]
    [InlineData("he says he wants to die", "? he says he wants to die", "Call an ambulance now", 1)]
    [InlineData("is it catching?", "? is it catching", "You cannot give lupus to anyone", 1)]
    [InlineData("just the short version", "I have just been told > Today", "not your fault", 3)]
    [InlineData("what does this word mean?", "? nephritis", "kidney", 1)]
    [InlineData("I missed a tablet", "? missed a dose > first hit", "missed", 1)]
    [InlineData("I am sick and on steroids", "? sick day rules > first hit", "steroid", 1)]
    [InlineData("is its exosome claim true?", "? are exosomes safer than stem cells", "exosome", 1)]
    [InlineData("is it approved in India?", "? stem cells approved in india > first hit", "India", 1)]
    [InlineData("are these red flags?", "? red flags clinic > first hit", "clinic", 1)]
    [InlineData("somebody offers me cells", "Someone offers me stem cells", "approved", 2)]
    [InlineData("report a clinic", "? report a clinic > first hit", "report", 1)]
    public async Task A_question_is_answered_in_three_taps_and_three_screens_at_most(
        string question, string way, string answer, int screens)
    {
        var page = await site.OpenAsync("/", Width, script: false);
        await page.SetViewportSizeAsync(Width, Height);
        var steps = way.Split(" > ");
        foreach (var step in steps)
        {
            await TakeAsync(page, step);
        }

        Assert.InRange(steps.Length, 1, 3);
        Assert.InRange(screens, 1, 3);
        var places = await page.EvaluateAsync<double[]>("""
            words => [...document.querySelectorAll('main :is(h1, h2, h3, p, li, td, th)')]
                .filter(part => part.textContent.toLowerCase().includes(words.toLowerCase()) && part.getClientRects().length)
                .map(part => part.getBoundingClientRect().top)
                .filter(top => top >= 0)
            """, answer);
        Assert.True(places.Length > 0, $"{question}: \"{answer}\" is not on {page.Url}.");
        Assert.True(places.Min() <= screens * Height,
            $"{question}: \"{answer}\" stands {places.Min() / Height:0.0} screens down on {page.Url}.");
        await page.Context.CloseAsync();
    }

    [Fact]
    public async Task From_far_down_a_long_page_its_contents_are_one_tap_away()
    {
        var page = await site.OpenAsync("/treatment/steroids/", Width, script: false);
        await page.SetViewportSizeAsync(Width, Height);
        await page.Mouse.WheelAsync(0, 8 * Height);
        await page.Locator(".to-contents").ClickAsync();
        Assert.True(await page.Locator(".contents ol a").First.IsVisibleAsync());
        Assert.InRange((await page.Locator(".contents ol").BoundingBoxAsync())!.Y, -1, Height);
        await page.Context.CloseAsync();
    }

    private static async Task TakeAsync(IPage page, string step)
    {
        var before = page.Url;
        if (step.StartsWith(Typed, StringComparison.Ordinal))
        {
            await page.Locator("main input[type=search]").FillAsync(step[Typed.Length..]);
            await page.Keyboard.PressAsync("Enter");
        }
        else if (step == FirstHit)
        {
            await page.Locator(".hits a").First.ClickAsync();
        }
        else
        {
            await page.Locator("a", new() { HasText = step }).First.ClickAsync();
        }

        await RunningSite.ArriveAsync(page, address => address != before);
        for (var look = 0; await page.EvaluateAsync<string>("document.readyState") is not "complete"; look++)
        {
            Assert.True(look < 600, $"{page.Url} is not loaded.");
            await Task.Delay(50);
        }
    }
}
