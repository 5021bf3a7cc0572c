using System.Collections.Concurrent;
using Microsoft.Playwright;
using Xunit;

namespace LupusInfo.Browser.Tests;

/// <summary>What the script adds for readers whose browser runs it, and that nobody else sees any of it.</summary>
[Collection("site")]
public sealed class ScriptTests(RunningSite site)
{
    private const string Medicine = "/treatment/hydroxychloroquine/";

    private const string Sheet = "/my-questions/";

    private const string ByScript = "[role=combobox], .suggestions, .comfort, .ticks input, [data-scripted]";

    [Theory]
    [InlineData("/")]
    [InlineData(Medicine)]
    [InlineData(Sheet)]
    public async Task Without_script_nothing_of_it_is_seen_and_it_is_not_fetched(string path)
    {
        var context = await site.NewContextAsync(new() { JavaScriptEnabled = false });
        var page = await context.NewPageAsync();
        var asked = Asked(page);
        await page.GotoAsync(new Uri(site.Address, path).ToString());
        Assert.DoesNotContain(asked, address => address.EndsWith(".js", StringComparison.Ordinal));
        Assert.InRange(asked.Count, 1, 3);
        foreach (var part in await page.Locator(ByScript).AllAsync())
        {
            Assert.False(await part.IsVisibleAsync());
        }

        Assert.Equal(path == Sheet, await page.GetByText("your browser runs none").IsVisibleAsync());
        await page.Context.CloseAsync();
    }

    [Fact]
    public async Task Names_are_fetched_once_and_nothing_that_is_typed_is_sent()
    {
        var page = await site.OpenAsync("/");
        var asked = Asked(page);
        await page.Locator("#search-site").FocusAsync();
        await TypeAsync(page, "kidn");
        await page.Locator("#search-page").FocusAsync();
        await page.Locator("#search-page").PressSequentiallyAsync("rash");
        await page.Locator("#search-page-list [role=option]").First.WaitForAsync();
        Assert.Equal(["/search/words.json"], asked.Where(address => !address.StartsWith("/assets/icon.", StringComparison.Ordinal)));
        await page.Context.CloseAsync();
    }

    [Theory]
    [InlineData("kidn", "kidney")]
    [InlineData("car t", "CAR")]
    [InlineData("hydroxy", "Hydroxychloroquine")]
    public async Task Pages_that_are_about_it_come_first_and_the_glossary_last(string typed, string first)
    {
        var page = await site.OpenAsync("/");
        await page.Locator("#search-site").FocusAsync();
        var options = await TypeAsync(page, typed);
        Assert.Contains(first, await options.First.InnerTextAsync(), StringComparison.Ordinal);
        var addresses = await options.EvaluateAllAsync<string[]>("all => all.map(one => one.dataset.address)");
        Assert.InRange(addresses.Length, 1, 8);
        var words = Array.FindIndex(addresses, address => address.Contains("/glossary/", StringComparison.Ordinal));
        Assert.All(addresses.Skip(words < 0 ? addresses.Length : words), address =>
            Assert.Contains("/glossary/", address, StringComparison.Ordinal));
        Assert.DoesNotContain("/glossary/", addresses[0], StringComparison.Ordinal);
        Assert.All(await options.AllInnerTextsAsync(), line => Assert.False(char.IsLower(line[0]), line));
        await page.Context.CloseAsync();
    }

    [Fact]
    public async Task Suggestions_are_reached_left_and_taken_by_keyboard()
    {
        var page = await site.OpenAsync("/");
        var field = page.Locator("#search-site");
        await field.FocusAsync();
        var options = await TypeAsync(page, "kidn");
        Assert.Equal("true", await field.GetAttributeAsync("aria-expanded"));
        await field.PressAsync("ArrowUp");
        Assert.Equal(await options.Last.GetAttributeAsync("id"), await field.GetAttributeAsync("aria-activedescendant"));
        await field.PressAsync("ArrowDown");
        Assert.Equal("true", await options.First.GetAttributeAsync("aria-selected"));
        await field.PressAsync("Home");
        Assert.Equal("", await field.GetAttributeAsync("aria-activedescendant"));
        await field.PressAsync("Escape");
        Assert.Equal(("false", "kidn"), (await field.GetAttributeAsync("aria-expanded"), await field.InputValueAsync()));
        await field.PressAsync("ArrowDown");
        await options.First.WaitForAsync();
        await field.PressAsync("ArrowDown");
        var address = (await options.First.GetAttributeAsync("data-address"))!;
        await field.PressAsync("Enter");
        await RunningSite.ArriveAsync(page, there => there == address);
        await page.Context.CloseAsync();
    }

    [Fact]
    public async Task Enter_without_a_choice_searches_as_it_does_without_script()
    {
        var page = await site.OpenAsync("/");
        await page.Locator("#search-site").FocusAsync();
        await TypeAsync(page, "kidn");
        await page.Locator("#search-site").PressAsync("Enter");
        await RunningSite.ArriveAsync(page, there => there.EndsWith("/search/?q=kidn", StringComparison.Ordinal));
        await page.Context.CloseAsync();
    }

    [Theory]
    [InlineData(ColorScheme.Light)]
    [InlineData(ColorScheme.Dark)]
    public async Task The_open_list_and_the_open_panel_break_no_rule_of_WCAG(ColorScheme scheme)
    {
        var page = await site.OpenAsync(Medicine, scheme: scheme);
        await page.Locator(".comfort summary").ClickAsync();
        Assert.Empty(await Crawl.InaccessibleAsync(page));
        await page.GetByLabel(scheme is ColorScheme.Light ? "Dark" : "Light", new() { Exact = true }).CheckAsync();
        await page.Locator("#search-site").FocusAsync();
        await TypeAsync(page, "kidn");
        await page.Locator("#search-site").PressAsync("ArrowDown");
        Assert.Empty(await Crawl.InaccessibleAsync(page));
        await page.Context.CloseAsync();
    }

    [Fact]
    public async Task What_a_reader_chose_for_comfort_holds_on_the_next_page_and_fits_a_small_phone()
    {
        var page = await site.OpenAsync(Medicine, width: 320);
        await page.Locator(".comfort summary").ClickAsync();
        var before = await SizeAsync();
        foreach (var choice in new[] { "Larger", "Wide", "Dark" })
        {
            await page.GetByLabel(choice, new() { Exact = true }).CheckAsync();
        }

        await page.GotoAsync(new Uri(site.Address, "/claims/").ToString());
        Assert.Equal(before * 1.4, await SizeAsync(), 0.5);
        Assert.Equal("rgb(27, 24, 31)", await page.EvaluateAsync<string>("getComputedStyle(document.body).backgroundColor"));
        Assert.InRange(await page.EvaluateAsync<int>("document.documentElement.scrollWidth"), 1, 320);
        await page.Locator(".comfort summary").ClickAsync();
        Assert.True(await page.GetByLabel("Larger", new() { Exact = true }).IsCheckedAsync());
        await page.GetByLabel("As on the device").CheckAsync();
        Assert.NotEqual("rgb(27, 24, 31)", await page.EvaluateAsync<string>("getComputedStyle(document.body).backgroundColor"));
        await page.Context.CloseAsync();

        Task<double> SizeAsync() => page.EvaluateAsync<double>("parseFloat(getComputedStyle(document.documentElement).fontSize)");
    }

    [Fact]
    public async Task Ticked_questions_gather_on_one_sheet_and_can_be_forgotten()
    {
        var page = await site.OpenAsync(Sheet);
        Assert.True(await page.GetByText("Nothing is ticked yet").IsVisibleAsync());
        await page.GotoAsync(new Uri(site.Address, Medicine).ToString());
        var title = await page.Locator("h1").InnerTextAsync();
        var question = page.Locator(".question-card .ticks label").First;
        var asked = (await question.InnerTextAsync()).Trim();
        await question.ClickAsync();
        await page.ReloadAsync();
        Assert.True(await page.Locator(".question-card .ticks input").First.IsCheckedAsync());
        await page.Locator(".question-card a", new() { HasText = "My questions" }).ClickAsync();
        await page.Locator(".gathered h2").WaitForAsync();
        Assert.Equal((title, asked),
            (await page.Locator(".gathered h2").InnerTextAsync(), await page.Locator(".gathered li").InnerTextAsync()));
        Assert.Empty(await Crawl.InaccessibleAsync(page));
        await page.GetByRole(AriaRole.Button, new() { Name = "Forget all questions" }).ClickAsync();
        Assert.True(await page.GetByText("Nothing is ticked yet").IsVisibleAsync());
        Assert.Equal(0, await page.EvaluateAsync<int>("localStorage.length"));
        await page.Context.CloseAsync();
    }

    [Fact]
    public async Task What_others_have_put_into_the_storage_does_no_harm()
    {
        var page = await site.OpenAsync(Sheet);
        var complaints = new List<string>();
        page.PageError += (_, error) => complaints.Add(error);
        foreach (var (questions, comfort) in new[]
        {
            ("{", "7"),
            ("null", "[]"),
            ("""{"javascript:alert(1)":["a","b"],"//evil.example/":["a","b"],"/x/":"a","/y/":[1,2]}""", """{"size":{}}"""),
        })
        {
            await page.EvaluateAsync("([q, c]) => { localStorage.setItem('questions', q); localStorage.setItem('comfort', c); }",
                new[] { questions, comfort });
            await page.ReloadAsync();
            Assert.True(await page.GetByText("Nothing is ticked yet").IsVisibleAsync());
        }

        Assert.Empty(complaints);
        await page.Context.CloseAsync();
    }

    /// <summary>What a page asks for from now on.</summary>
    private static ConcurrentQueue<string> Asked(IPage page)
    {
        var asked = new ConcurrentQueue<string>();
        page.Request += (_, request) => asked.Enqueue(new Uri(request.Url).PathAndQuery);
        return asked;
    }

    private static async Task<ILocator> TypeAsync(IPage page, string text)
    {
        await page.Locator("#search-site").PressSequentiallyAsync(text);
        var options = page.Locator("#search-site-list [role=option]");
        await options.First.WaitForAsync();
        return options;
    }
}
