using System.Net;

namespace LupusInfo.Web.Tests.Serving;

public sealed class SearchTests
{
    private readonly RealSite site = RealSite.One;

    [Fact]
    public async Task Words_find_pages_without_script_and_the_field_keeps_them()
    {
        var page = await site.OpenAsync("/search/?q=hydroxychloroquine+eyes");
        Assert.Equal("/treatment/hydroxychloroquine/", page.QuerySelector(".hits a")!.GetAttribute("href")!.Split('#')[0]);
        Assert.Equal("hydroxychloroquine eyes", page.QuerySelector("main input[name=q]")!.GetAttribute("value"));
    }

    [Fact]
    public async Task A_search_that_finds_nothing_says_what_to_try()
    {
        var page = await site.OpenAsync("/search/?q=zzzzqq");
        Assert.Contains("No page has “zzzzqq”", page.QuerySelector("main h2")!.TextContent, StringComparison.Ordinal);
        Assert.NotEmpty(page.QuerySelectorAll("main .page-links a"));
    }

    [Fact]
    public async Task A_search_is_never_kept()
    {
        using var answer = await site.AskAsync(HttpMethod.Get, "/search/?q=kidney");
        Assert.Equal("no-store", answer.Headers.CacheControl!.ToString());
        Assert.Equal("noindex", Assert.Single(answer.Headers.GetValues("X-Robots-Tag")));
        Assert.Contains("kidney", (await site.OpenAsync("/search/?q=kidney")).QuerySelector("main h2")!.TextContent,
            StringComparison.Ordinal);
        Assert.Contains("mouth", (await site.OpenAsync("/search/?q=mouth")).QuerySelector("main h2")!.TextContent,
            StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_query_of_more_than_200_characters_is_answered_with_400_and_keeps_its_beginning()
    {
        using var answer = await site.AskAsync(HttpMethod.Get, "/search/?q=" + new string('x', 5000));
        Assert.Equal(HttpStatusCode.BadRequest, answer.StatusCode);
        Assert.Contains(new string('x', 200), await answer.Content.ReadAsStringAsync(), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("title:*")]
    [InlineData("kidney~ AND (\"")]
    [InlineData("' OR 1=1; --")]
    [InlineData("\u202Eyendik")]
    [InlineData("\u0001\u0007")]
    [InlineData("the of and")]
    [InlineData("pneumonoultramicroscopicsilicovolcanoconiosispneumonoultramicroscopicsilicovolcanoconiosis")]
    public async Task Whatever_is_typed_gives_a_page(string query)
    {
        using var answer = await site.AskAsync(HttpMethod.Get, "/search/?q=" + Uri.EscapeDataString(query));
        Assert.Equal(HttpStatusCode.OK, answer.StatusCode);
    }

    [Theory]
    [InlineData("suicide", "ending your life")]
    [InlineData("she has a fit", "you have a fit")]
    [InlineData("pain in my chest", "pain or pressure in your chest")]
    public async Task Words_of_danger_show_what_to_do_before_anything_that_was_found(string query, string sign)
    {
        var page = await site.OpenAsync("/search/?q=" + Uri.EscapeDataString(query));
        Assert.Contains(sign, page.QuerySelector("main .care-card")!.TextContent, StringComparison.Ordinal);
        Assert.NotNull(page.QuerySelector("main .care-card a[href^=tel]"));
        Assert.True(page.QuerySelector("main .care-card")!.CompareDocumentPosition(page.QuerySelector("main .listing > h2")!)
            .HasFlag(AngleSharp.Dom.DocumentPositions.Following));
    }

    [Fact]
    public async Task Whoever_thinks_of_ending_life_is_shown_somebody_to_talk_to()
    {
        var card = (await site.OpenAsync("/search/?q=suicide")).QuerySelector("main .care-card.emergency")!;
        Assert.EndsWith("/living/support/#crisis-lines", card.QuerySelector("a.way")!.GetAttribute("href"), StringComparison.Ordinal);
        Assert.Null((await site.OpenAsync("/search/?q=stroke")).QuerySelector("main .care-card a.way"));
    }

    [Theory]
    [InlineData("hydroxycloroquine", "hydroxychloroquine", "hydroxychloroquine")]
    [InlineData("kidny", "kidney", "kidney")]
    [InlineData("predisone", "prednisone", "predniso")]
    public async Task A_slip_of_the_keyboard_is_mended_and_said(string typed, string meant, string address)
    {
        var page = await site.OpenAsync("/search/?q=" + typed);
        Assert.Contains($"Showing results for “{meant}”", page.QuerySelector("main")!.TextContent, StringComparison.Ordinal);
        Assert.Contains(page.QuerySelectorAll(".hits a").Take(5), hit =>
            hit.GetAttribute("href")!.Contains(address, StringComparison.Ordinal));
    }

    [Fact]
    public async Task The_title_says_what_was_asked() =>
        Assert.StartsWith("fatigue: search", (await site.OpenAsync("/search/?q=fatigue")).Title!, StringComparison.Ordinal);

    [Fact]
    public async Task Claim_checks_stand_apart_with_their_verdict()
    {
        var page = await site.OpenAsync("/search/?q=exosomes");
        Assert.Contains(page.QuerySelectorAll("main h2"), heading => heading.TextContent == "Claims that we checked");
        Assert.NotEmpty(page.QuerySelectorAll(".hits .verdict"));
    }

    [Fact]
    public async Task What_is_typed_is_shown_as_text()
    {
        var page = await site.OpenAsync("/search/?q=" + Uri.EscapeDataString("\"><script>alert(1)</script><b>x</b>"));
        Assert.Empty(page.QuerySelectorAll("main script, main b"));
        Assert.Contains("<script>alert(1)</script>", page.QuerySelector("main h2")!.TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_page_can_be_opened_before_anything_is_typed()
    {
        var page = await site.OpenAsync("/search/");
        Assert.Empty(page.QuerySelectorAll("main h2"));
        Assert.NotNull(page.QuerySelector("main input[name=q]"));
    }
}
