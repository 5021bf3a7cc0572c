using AngleSharp;
using AngleSharp.Dom;
using LupusInfo.Content.Addresses;
using LupusInfo.Content.Articles;
using LupusInfo.Web.Delivery;

namespace LupusInfo.Web.Tests.Serving;

/// <summary>Every page of the real content, as it is sent.</summary>
public sealed class PageTests
{
    private readonly RealSite site = RealSite.One;

    private IEnumerable<string> Addresses =>
        site.Site.Articles.Keys.Concat(
        ["/glossary/", "/a-z/", "/questions/", "/changes/", "/data/", "/check-an-offer/",
        "/check-an-offer/?said=cure", "/search/", "/search/?q=kidney"]);

    [Fact]
    public async Task Every_page_has_one_h1_a_title_a_description_and_the_way_to_it()
    {
        foreach (var address in Addresses)
        {
            var page = await site.OpenAsync(address);
            Assert.True(page.QuerySelectorAll("h1").Length == 1, $"{address} has not exactly one h1.");
            Assert.InRange(page.QuerySelector("meta[name=description]")!.GetAttribute("content")!.Length, 20, 160);
            Assert.Equal("en", page.DocumentElement.GetAttribute("lang"));
            Assert.True(address == "/" || address.StartsWith("/search/", StringComparison.Ordinal)
                || page.QuerySelector(".crumbs a[href='/']") is not null, $"{address} has no breadcrumb.");
            Assert.True(page.QuerySelector("table[role], tr[role], th[role], td[role]") is null, $"{address} has a table with roles.");
        }
    }

    [Fact]
    public async Task No_two_articles_share_a_title_or_a_description()
    {
        var pages = await Task.WhenAll(site.Site.Articles.Keys.Select(site.OpenAsync));
        Assert.Equal(pages.Length, pages.Select(page => page.Title).Distinct().Count());
        Assert.Equal(pages.Length,
            pages.Select(page => page.QuerySelector("meta[name=description]")!.GetAttribute("content")).Distinct().Count());
    }

    [Fact]
    public async Task Help_is_one_tap_away_on_every_page_and_first_in_its_footer()
    {
        var help = site.Site.Find(PageRole.GetHelp, site.Site.Languages["en"])!.Address;
        foreach (var address in Addresses.Where(address => address != help))
        {
            var page = await site.OpenAsync(address);
            Assert.Equal(help, page.QuerySelector("header .help-line a")?.GetAttribute("href"));
            Assert.Equal(help, page.QuerySelector("footer a")?.GetAttribute("href"));
        }
    }

    [Fact]
    public async Task Every_number_of_a_source_leads_to_it_and_every_source_leads_back()
    {
        foreach (var article in site.Site.Articles.Values.Where(article => article.Citations.Count > 0))
        {
            var page = await site.OpenAsync(article.Address);
            Assert.Equal(article.Sources.Count, page.QuerySelectorAll(".sources > details > ol > li").Length);
            Assert.Equal(article.Citations.Count, page.QuerySelectorAll(".sources .back a").Length);
            Assert.All(page.QuerySelectorAll(".cite a"), link =>
                Assert.NotNull(page.QuerySelector($".sources li{link.GetAttribute("href")}")));
            Assert.All(page.QuerySelectorAll(".sources .back a"), link =>
                Assert.NotNull(page.QuerySelector($".cite a{link.GetAttribute("href")}")));
        }
    }

    [Fact]
    public async Task Every_id_is_unique_and_every_link_inside_the_site_leads_to_a_place_that_exists()
    {
        var pages = new Dictionary<string, IDocument>(StringComparer.Ordinal);
        foreach (var address in Addresses)
        {
            pages[address] = await site.OpenAsync(address);
        }

        var known = site.Pages;
        foreach (var (address, page) in pages)
        {
            var ids = page.QuerySelectorAll("[id]").Select(element => element.Id!).ToList();
            var twice = ids.GroupBy(id => id).Where(group => group.Count() > 1).Select(group => group.Key).ToList();
            Assert.True(twice.Count == 0, $"{address}: {string.Join(", ", twice)} stands twice.");
            foreach (var link in page.QuerySelectorAll("a[href]").Select(link => link.GetAttribute("href")!)
                .Where(link => link[0] is '/' or '#'))
            {
                var (to, fragment) = link.Split('#') is [var path, var id] ? (path.Length == 0 ? address : path, id) : (link, null);
                to = to.Split('?')[0];
                Assert.True(
                    pages.TryGetValue(to.Length == 0 ? address : to, out var target) || known.Contains(to)
                        || site.Site.Addresses.At(to) is ProgramOwner { IsPage: false } || to == address.Split('?')[0],
                    $"{address} links to {link}.");
                Assert.True(fragment is null || (target ?? page).GetElementById(fragment) is not null, $"{address} links to {link}.");
            }
        }
    }

    [Fact]
    public async Task No_page_has_a_style_or_a_script_in_it_but_the_site_s_own_file()
    {
        foreach (var address in Addresses.Append("/no-such-page/"))
        {
            using var answer = await site.AskAsync(HttpMethod.Get, address);
            var page = await BrowsingContext.New().OpenAsync(request => request.Content(answer.Content.ReadAsStream()));
            Assert.Empty(page.QuerySelectorAll(
                "[style], style, script:not([type='application/ld+json'], [src]), iframe, link[rel=stylesheet][href^=http]"));
            Assert.Equal([site.Services.GetRequiredService<Assets>().Script.Address],
                page.QuerySelectorAll("script[src]").Select(script => script.GetAttribute("src")));
            Assert.DoesNotContain(page.All, element =>
                element.Attributes.Any(attribute => attribute.Name.StartsWith("on", StringComparison.Ordinal)));
        }
    }

    [Fact]
    public async Task What_search_engines_are_told_is_what_the_page_says()
    {
        foreach (var article in site.Site.Articles.Values)
        {
            var page = await site.OpenAsync(article.Address);
            string? Told(string property) => page.QuerySelector($"meta[property='{property}']")!.GetAttribute("content");
            Assert.Equal("https://lupus.example.org" + article.Address, page.QuerySelector("link[rel=canonical]")!.GetAttribute("href"));
            Assert.Equal(article.Title, Told("og:title"));
            Assert.Equal("https://lupus.example.org" + Address.OfPreview(article.Address), Told("og:image"));
            Assert.StartsWith($"LupusInfo – {article.Title}", Told("og:image:alt"), StringComparison.Ordinal);
            Assert.Equal($"{article.Changed:yyyy-MM-dd}", Told("article:modified_time"));
        }
    }

    [Fact]
    public async Task The_sitemap_lists_every_article_with_the_day_of_its_last_change()
    {
        var map = await site.Browser.GetStringAsync(new Uri("/sitemap.xml", UriKind.Relative));
        Assert.All(site.Site.Articles.Values, article =>
            Assert.Contains($"<loc>https://lupus.example.org{article.Address}</loc><lastmod>{article.Changed:yyyy-MM-dd}</lastmod>",
            map, StringComparison.Ordinal));
        Assert.All(site.Pages.Except(["/search/"]), address =>
            Assert.Contains($"<loc>https://lupus.example.org{address}</loc>", map, StringComparison.Ordinal));
        var robots = await site.Browser.GetStringAsync(new Uri("/robots.txt", UriKind.Relative));
        Assert.Contains("Sitemap: https://lupus.example.org/sitemap.xml", robots, StringComparison.Ordinal);
        Assert.DoesNotMatch("(?i)disallow:[ ]*\\S", robots);
    }

    [Fact]
    public async Task The_median_page_and_the_stylesheet_are_at_most_20_KB_over_the_wire()
    {
        var sizes = new List<long>();
        foreach (var address in site.Site.Articles.Keys)
        {
            sizes.Add(await SizeAsync(address));
        }

        var median = sizes.Order().ElementAt(sizes.Count / 2);
        var style = (await site.OpenAsync("/")).QuerySelector("link[rel=stylesheet]")!.GetAttribute("href")!;
        Assert.InRange(median + await SizeAsync(style), 1, 20 * 1024);
    }

    private async Task<long> SizeAsync(string address)
    {
        using var answer = await site.AskAsync(HttpMethod.Get, address, ("Accept-Encoding", "gzip, br"));
        Assert.Equal("br", Assert.Single(answer.Content.Headers.ContentEncoding));
        return answer.Content.Headers.ContentLength!.Value;
    }
}
