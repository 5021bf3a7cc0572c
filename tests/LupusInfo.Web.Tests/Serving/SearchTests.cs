
namespace LupusInfo.Web.Tests.Serving;

public sealed class SearchTests(RealSite site) : IClassFixture<RealSite>
{
    [Fact]
    public async Task Words_find_pages_without_script_and_the_field_keeps_them()
    {
        var page = await site.OpenAsync("/search/?q=hydroxychloroquine+eyes");
        Assert.Equal("/treatment/hydroxychloroquine/", page.QuerySelector(".hits a")!.GetAttribute("href"));
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
    public async Task A_long_query_is_cut_to_200_characters()
    {
        var page = await site.OpenAsync("/search/?q=" + new string('x', 5000));
        Assert.Equal(new string('x', 200), page.QuerySelector("main input[name=q]")!.GetAttribute("value"));
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
