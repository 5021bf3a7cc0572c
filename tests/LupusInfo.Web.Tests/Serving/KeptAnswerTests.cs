using System.Net;
using LupusInfo.Web.Delivery;
using Microsoft.AspNetCore.Authentication;

namespace LupusInfo.Web.Tests.Serving;

/// <summary>An answer that is kept leaves before most steps of the way: it is the same as one that went through all of them.</summary>
public sealed class KeptAnswerTests
{
    private readonly RealSite site = RealSite.One;

    private const string Page = "/lupus/outlook/";

    [Theory]
    [InlineData("/lupus/kidneys/", "text/html")]
    [InlineData("/lupus/kidneys/", "text/markdown")]
    [InlineData("/lupus/kidneys/index.md", "*/*")]
    [InlineData("/claims/?verdict=unsupported", "text/html")]
    [InlineData("/robots.txt", "*/*")]
    [InlineData("/data/references.json", "*/*")]
    [InlineData("/no-such-page/", "text/html")]
    [InlineData("/no-such-page/", "text/markdown")]
    [InlineData("/error/500/", "text/html")]
    public async Task It_has_the_status_the_headers_and_the_bytes_of_the_first(string address, string accept)
    {
        await using var fresh = new MadeUpSite();
        var first = await TellAsync(fresh, address, accept);
        var kept = fresh.Services.GetRequiredService<AnswerStore>().Count(fresh.Site);
        Assert.NotEqual(0, kept);
        Assert.Equal(first, await TellAsync(fresh, address, accept));
        Assert.Equal(kept, fresh.Services.GetRequiredService<AnswerStore>().Count(fresh.Site));
    }

    [Theory]
    [InlineData("POST", "*/*", HttpStatusCode.MethodNotAllowed)]
    [InlineData("DELETE", "*/*", HttpStatusCode.MethodNotAllowed)]
    [InlineData("GET", "text/html;q=0, image/png", HttpStatusCode.NotAcceptable)]
    [InlineData("HEAD", "text/html", HttpStatusCode.OK)]
    [InlineData("GET", "text/html", HttpStatusCode.OK)]
    public async Task Who_asks_for_it_wrongly_is_told_so(string method, string accept, HttpStatusCode status)
    {
        using var kept = await site.AskAsync(HttpMethod.Get, Page);
        using var answer = await site.AskAsync(new(method), Page, ("Accept", accept));
        Assert.Equal(status, answer.StatusCode);
    }

    [Fact]
    public async Task An_offer_that_is_checked_is_not_answered_by_the_page_that_asks_for_it()
    {
        _ = await site.OpenAsync("/check-an-offer/");
        Assert.NotEmpty((await site.OpenAsync("/check-an-offer/?said=cure")).QuerySelectorAll(".offer-answer"));
        Assert.Empty((await site.OpenAsync("/check-an-offer/")).QuerySelectorAll(".offer-answer"));
    }

    [Fact]
    public void Nobody_signs_in_so_no_request_is_asked_who_it_comes_from() =>
        Assert.Null(site.Services.GetService<IAuthenticationSchemeProvider>());

    [Fact]
    public async Task A_reader_costs_no_more_memory_on_a_large_site_than_on_a_small_one()
    {
        await using var small = new MadeUpSite();
        var (cost, costOfSmall) = (await CostAsync(site, Page), await CostAsync(small, "/lupus/kidneys/"));
        // In turns, and the least of many: what runs for the first time, or is compiled anew, takes more.
        var costs = Enumerable.Range(0, 200).Select(_ => (Large: cost(), Small: costOfSmall())).ToList();
        Assert.Equal(costs.Min(turn => turn.Small), costs.Min(turn => turn.Large));
    }

    /// <summary>What one kept answer allocates. Its length is written out, so both pages have one of five digits.</summary>
    private static async Task<Func<long>> CostAsync(ServedSite site, string address)
    {
        Assert.InRange((await site.Browser.GetByteArrayAsync(new Uri(address, UriKind.Relative))).Length, 10_000, 99_999);
        var answers = ActivatorUtilities.CreateInstance<KeptAnswers>(
            site.Services, (RequestDelegate)(_ => throw new InvalidOperationException("It is not kept.")));
        return () =>
        {
            var context = new DefaultHttpContext { Request = { Method = "GET", Path = address }, Response = { Body = Stream.Null } };
            var before = GC.GetAllocatedBytesForCurrentThread();
            Assert.True(answers.InvokeAsync(context).IsCompletedSuccessfully);
            return GC.GetAllocatedBytesForCurrentThread() - before;
        };
    }

    private static async Task<string> TellAsync(ServedSite site, string address, string accept)
    {
        using var answer = await site.AskAsync(HttpMethod.Get, address, ("Accept", accept));
        var headers = answer.Headers.Concat(answer.Content.Headers).Select(header => $"{header.Key}: {string.Join(", ", header.Value)}");
        return $"{answer.StatusCode}\n{string.Join('\n', headers.Order())}\n{await answer.Content.ReadAsStringAsync()}";
    }
}
