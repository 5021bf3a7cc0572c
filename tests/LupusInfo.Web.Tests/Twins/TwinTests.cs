using System.Net;
using AngleSharp.Dom;
using LupusInfo.Web.Delivery;
using LupusInfo.Web.Tests.Serving;

namespace LupusInfo.Web.Tests.Twins;

public sealed class TwinTests(MadeUpSite madeUp) : IClassFixture<MadeUpSite>
{
    private readonly RealSite site = RealSite.One;

    private const string Page = "/regenerative/msc-studies/";

    /// <summary>
    /// What is not text: ways to other pages, forms, drawings, what is for paper or for the screen alone, meanings that open over the text.
    /// </summary>
    private const string NoText =
        "nav:not(.related), form, button, svg, [popover], [aria-hidden], [hidden], .fold > summary, .back, .print-only, .screen-only, "
        + ".to-contents";

    /// <summary>What must not be lost: what holds for the page, and what to do.</summary>
    private const string Caveats = ".main-message, .key-points li, .dates p, .evidence-summary dd, .fact-box .basis, .fact-box .reading, "
        + ".care-card li, .care-card p, .callout p, .sure, .retracted, .decision .basis p";

    [Fact]
    public Task A_twin_says_every_word_and_every_number_of_its_page_and_no_other() => EachTwinSaysWhatItsPageSaysAsync(site, site.Pages);

    [Fact]
    public Task It_does_so_in_every_language() => EachTwinSaysWhatItsPageSaysAsync(madeUp, MadeUpSite.Built.Site.Articles.Keys);

    [Fact]
    public async Task Before_the_text_stands_what_the_site_is_not_then_dates_review_approval_and_certainty()
    {
        var twin = await TwinAsync(Page);
        string[] first =
        [
            "# ", $"<https://lupus.example.org{Page}>", "> This site supports your talks", "> Drafted with AI", "**Updated**",
            "**Evidence searched**", "No clinician has reviewed this page yet.", "**Approved for lupus?**", "**How sure are we?**",
            "That trial had 18 people and stopped early", "## ",
        ];
        var places = first.Select(text => twin.IndexOf(text, StringComparison.Ordinal)).ToList();
        Assert.DoesNotContain(-1, places);
        Assert.Equal(places.Order(), places);
    }

    [Fact]
    public async Task Page_and_twin_name_each_other_and_are_told_apart_by_caches()
    {
        using var page = await site.AskAsync(HttpMethod.Get, Page);
        Assert.Equal($"<{Page}index.md>; rel=\"alternate\"; type=\"text/markdown\"", page.Headers.GetValues("Link").Single());
        Assert.Contains("Accept", page.Headers.Vary);
        var document = await site.OpenAsync(Page);
        Assert.Equal($"{Page}index.md", document.QuerySelector("link[rel=alternate][type='text/markdown']")!.GetAttribute("href"));
        Assert.Equal("/llms.txt", document.QuerySelector("link[rel=describedby]")!.GetAttribute("href"));

        using var asked = await site.AskAsync(HttpMethod.Get, Page, ("Accept", "text/markdown"), ("Accept-Encoding", "br"));
        Assert.Equal("br", Assert.Single(asked.Content.Headers.ContentEncoding));
        using var twin = await site.AskAsync(HttpMethod.Get, Page + "index.md");
        foreach (var answer in new[] { asked, twin })
        {
            Assert.Equal("text/markdown; charset=utf-8", answer.Content.Headers.ContentType!.ToString());
            Assert.Equal($"{Page}index.md", answer.Content.Headers.ContentLocation!.ToString());
            Assert.Equal($"<https://lupus.example.org{Page}>; rel=\"canonical\"", answer.Headers.GetValues("Link").Single());
            Assert.Equal("noindex", answer.Headers.GetValues("X-Robots-Tag").Single());
            Assert.Equal(["Accept", "Accept-Encoding"], answer.Headers.Vary);
            Assert.Equal("no-cache", answer.Headers.CacheControl!.ToString());
        }

        var tag = ("If-None-Match", twin.Headers.ETag!.ToString());
        using var known = await site.AskAsync(HttpMethod.Get, Page, ("Accept", "text/markdown"), tag);
        Assert.Equal(HttpStatusCode.NotModified, known.StatusCode);
        using var other = await site.AskAsync(HttpMethod.Get, Page, tag);
        Assert.Equal(HttpStatusCode.OK, other.StatusCode);
    }

    [Theory]
    [InlineData("/Lupus/Outlook/index.md", HttpStatusCode.MovedPermanently, "/lupus/outlook/index.md")]
    [InlineData("/no-such-page/index.md", HttpStatusCode.NotFound, null)]
    [InlineData("/robots.txt/index.md", HttpStatusCode.NotFound, null)]
    [InlineData("/healthz/index.md", HttpStatusCode.NotFound, null)]
    [InlineData("/error/500/index.md", HttpStatusCode.NotFound, null)]
    [InlineData("/lupus/outlook/INDEX.md", HttpStatusCode.NotFound, null)]
    [InlineData("/lupus/outlook/index.md/", HttpStatusCode.NotFound, null)]
    [InlineData("/lupus/outlook/index.md/index.md", HttpStatusCode.NotFound, null)]
    [InlineData("/_desk/index.md", HttpStatusCode.NotFound, null)]
    public async Task Only_a_page_has_a_twin_and_each_has_one_address(string address, HttpStatusCode status, string? to)
    {
        using var answer = await site.AskAsync(HttpMethod.Get, address);
        Assert.Equal((status, to), (answer.StatusCode, answer.Headers.Location?.ToString()));
    }

    [Fact]
    public async Task A_list_that_was_filtered_has_no_twin_at_an_address_but_can_be_asked_for()
    {
        using var page = await site.AskAsync(HttpMethod.Get, "/claims/?verdict=false");
        Assert.False(page.Headers.Contains("Link"));
        using var twin = await site.AskAsync(HttpMethod.Get, "/claims/?verdict=false", ("Accept", "text/markdown"));
        Assert.Equal("text/markdown", twin.Content.Headers.ContentType!.MediaType);
        Assert.Null(twin.Content.Headers.ContentLocation);
    }

    [Fact]
    public async Task Whatever_is_accepted_two_answers_are_kept_of_a_page()
    {
        const string page = "/lupus/kidneys/";
        await using var fresh = new MadeUpSite();
        for (var time = 0; time < 20; time++)
        {
            foreach (var accept in new[] { $"text/x{time}", $"text/markdown;q=0.{time}", $"text/html;level={time}", $"*/*;q=0, a/b{time}" })
            {
                using var answer = await fresh.AskAsync(HttpMethod.Get, page, ("Accept", accept));
            }

            using var twin = await fresh.AskAsync(HttpMethod.Get, $"{page}index.md?x={time}");
        }

        Assert.Equal(2, fresh.Services.GetRequiredService<AnswerStore>().Count(fresh.Site));
    }

    [Fact]
    public async Task The_list_for_programs_names_the_twin_of_every_article_and_says_first_what_the_site_is_not()
    {
        var list = await site.Browser.GetStringAsync(new Uri("/llms.txt", UriKind.Relative));
        var shown = Said.Shown(list);
        Assert.Equal("LupusInfo", shown.QuerySelector("h1")!.TextContent);
        Assert.Contains("It does not replace them", shown.QuerySelector("blockquote")!.TextContent, StringComparison.Ordinal);
        var reviewed = shown.QuerySelector("blockquote + p")!.TextContent;
        Assert.Contains("No clinician has reviewed a page yet.", reviewed, StringComparison.Ordinal);
        var links = shown.QuerySelectorAll("h2 ~ ul a")
            .Select(link => link.GetAttribute("href")!["https://lupus.example.org".Length..]).ToList();
        Assert.Equal(links.Distinct(), links);
        Assert.Empty(site.Site.Articles.Keys.Select(address => address + "index.md").Except(links));
        Assert.All(shown.QuerySelectorAll("h2"), section => Assert.NotEqual("", section.TextContent));
    }

    [Fact]
    public async Task The_whole_text_is_all_twins_each_with_its_own_caveats()
    {
        using var answer = await site.AskAsync(HttpMethod.Get, "/llms-full.txt");
        Assert.Equal("text/plain", answer.Content.Headers.ContentType!.MediaType);
        var all = await answer.Content.ReadAsStringAsync();
        Assert.All(site.Site.Articles.Keys.Append("/glossary/"), address =>
            Assert.Contains($"<https://lupus.example.org{address}>", all, StringComparison.Ordinal));
        Assert.Contains(await TwinAsync(Page), all, StringComparison.Ordinal);
        Assert.Contains(await TwinAsync("/symptoms/when-to-get-help/"), all, StringComparison.Ordinal);
    }

    private Task<string> TwinAsync(string page) => site.Browser.GetStringAsync(new Uri(page + "index.md", UriKind.Relative));

    private static async Task EachTwinSaysWhatItsPageSaysAsync(ServedSite app, IEnumerable<string> pages)
    {
        var browser = app.Browser;
        foreach (var address in pages.Where(page => !page.EndsWith("/search/", StringComparison.Ordinal)))
        {
            var twin = Said.InMarkdown(await browser.GetStringAsync(new Uri(address + "index.md", UriKind.Relative)));
            var page = new AngleSharp.Html.Parser.HtmlParser()
                .ParseDocument(await browser.GetStringAsync(new Uri(address, UriKind.Relative)));
            var main = page.QuerySelector("main")!;
            foreach (var part in main.QuerySelectorAll(NoText).ToList())
            {
                part.Remove();
            }

            if (main.QuerySelector(".dates") is not null)
            {
                main.QuerySelector(".trust")?.Remove();
            }

            var own = Said.By(page.CreateTextNode(page.QuerySelector("link[rel=canonical]")!.GetAttribute("href")!));
            var foot = page.QuerySelectorAll("footer p:not(.print-only)").SelectMany(Said.By);
            Same(address, [.. own, .. foot, .. Said.By(main)], twin);
            var whole = Whole(twin);
            Assert.All(main.QuerySelectorAll(Caveats), caveat =>
                Assert.True(
                    whole.Contains(Whole(Said.By(caveat)), StringComparison.Ordinal), $"{address}: \"{caveat.TextContent}\" is torn."));
        }
    }

    private static string Whole(List<string> words) => $" {string.Join(' ', words)} ";

    private static void Same(string address, List<string> page, List<string> twin)
    {
        var (lost, made) = (Without(page, twin), Without(twin, page));
        Assert.True(lost.Count + made.Count == 0, $"{address}: lost \"{string.Join(' ', lost)}\", made up \"{string.Join(' ', made)}\".");
    }

    private static List<string> Without(List<string> words, List<string> others)
    {
        var left = others.CountBy(word => word).ToDictionary();
        return [.. words.Where(word => (left[word] = left.GetValueOrDefault(word) - 1) < 0)];
    }
}
