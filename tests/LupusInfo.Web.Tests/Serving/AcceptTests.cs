using System.Net;

namespace LupusInfo.Web.Tests.Serving;

public sealed class AcceptTests
{
    private readonly RealSite site = RealSite.One;

    [Theory]
    [InlineData(null, "html")]
    [InlineData("", "html")]
    [InlineData("*/*", "html")]
    [InlineData("text/*", "html")]
    [InlineData("text/html", "html")]
    [InlineData("text/html,application/xhtml+xml,application/xml;q=0.9,image/avif,image/webp,*/*;q=0.8", "html")]
    [InlineData("text/markdown", "markdown")]
    [InlineData("TEXT/Markdown", "markdown")]
    [InlineData("text/markdown; charset=utf-8", "markdown")]
    [InlineData("text/markdown;variant=GFM", "markdown")]
    [InlineData("text/markdown, text/html, */*", "markdown")]
    [InlineData("text/html, text/markdown", "html")]
    [InlineData("text/markdown, */*", "markdown")]
    [InlineData("text/html;q=0.8, text/markdown", "markdown")]
    [InlineData("text/html, text/markdown;q=0.9", "html")]
    [InlineData("text/*;q=0.5, text/html;q=0.4", "markdown")]
    [InlineData("text/markdown;q=0, */*", "html")]
    [InlineData("text/html;q=0, */*", "markdown")]
    [InlineData("text/html;q=0.001, text/markdown;q=0", "html")]
    [InlineData("application/json", "html")]
    [InlineData("image/png", "html")]
    [InlineData("image/png, text/markdown;q=0.1", "markdown")]
    [InlineData("text/plain, text/html;q=0", "none")]
    [InlineData("*/*;q=0", "none")]
    [InlineData("text/*;q=0, image/png", "none")]
    [InlineData("text/html;q=0, text/markdown;q=0", "none")]
    [InlineData("garbage", "html")]
    [InlineData(";;;,,,q=", "html")]
    [InlineData("garbage, text/markdown", "markdown")]
    [InlineData("text/markdown;q=2", "markdown")]
    [InlineData("text/", "html")]
    [InlineData("text/html, image/gif, image/jpeg, *; q=.2, */*; q=.2", "html")]
    public async Task A_page_comes_in_the_form_that_is_liked_best(string? accept, string form)
    {
        using var answer = await site.AskAsync(HttpMethod.Get, "/lupus/outlook/", accept is null ? [] : [("Accept", accept)]);
        Assert.Equal(form == "none" ? HttpStatusCode.NotAcceptable : HttpStatusCode.OK, answer.StatusCode);
        Assert.Equal(form == "none" ? "text/html" : $"text/{form}", answer.Content.Headers.ContentType!.MediaType);
        Assert.Contains("Accept", answer.Headers.Vary);
        Assert.Contains(form == "none" ? "<main" : "outlook", await answer.Content.ReadAsStringAsync(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_list_of_ten_thousand_types_is_read_or_left_and_never_an_error()
    {
        string[] lists =
        [
            string.Concat(Enumerable.Repeat("a/b,", 2500)), string.Concat(Enumerable.Repeat("a;;\"", 2500)), new string(',', 10_000),
        ];
        foreach (var accept in lists)
        {
            using var answer = await site.AskAsync(HttpMethod.Get, "/lupus/outlook/", ("Accept", accept));
            Assert.Equal(HttpStatusCode.OK, answer.StatusCode);
        }
    }

    [Theory]
    [InlineData("/robots.txt")]
    [InlineData("/sitemap.xml")]
    [InlineData("/favicon.ico")]
    [InlineData("/llms.txt")]
    public async Task What_is_no_page_has_one_form(string address)
    {
        using var answer = await site.AskAsync(HttpMethod.Get, address, ("Accept", "text/markdown, */*;q=0"));
        Assert.Equal(HttpStatusCode.OK, answer.StatusCode);
        Assert.NotEqual("text/markdown", answer.Content.Headers.ContentType!.MediaType);
    }
}
