using System.Net;
using AngleSharp;
using LupusInfo.Content.Addresses;
using LupusInfo.Web.Delivery;
using LupusInfo.Web.Tests.Commands;
using Microsoft.AspNetCore.Mvc.Testing;

namespace LupusInfo.Web.Tests.Serving;

public sealed class AddressTests
{
    private readonly RealSite site = RealSite.One;

    [Theory]
    [InlineData("/lupus", "/lupus/")]
    [InlineData("/lupus/what-is-lupus", "/lupus/what-is-lupus/")]
    [InlineData("/Lupus/What-Is-Lupus/", "/lupus/what-is-lupus/")]
    [InlineData("/search?q=kidney", "/search/?q=kidney")]
    [InlineData("/glossary", "/glossary/")]
    [InlineData("/glossary/Nephritis", "/glossary/nephritis/")]
    public async Task An_address_in_another_form_leads_to_the_one_for_good(string address, string target)
    {
        using var answer = await site.AskAsync(HttpMethod.Get, address);
        Assert.Equal(HttpStatusCode.MovedPermanently, answer.StatusCode);
        Assert.Equal(target, answer.Headers.Location!.ToString());
    }

    [Fact]
    public async Task An_old_address_leads_to_the_new_one_for_good()
    {
        using var place = Workplace.Small();
        place.Write("en/lupus/new.md", Workplace.Page("New name")
            .Replace("kind: page", "kind: page\nredirect_from: [/lupus/old/]", StringComparison.Ordinal));
        using var own = new WebApplicationFactory<Program>().WithWebHostBuilder(host => host.UseSetting("Content", place.Content));
        using var browser = own.CreateClient(new() { AllowAutoRedirect = false });
        foreach (var old in new[] { "/lupus/old/", "/lupus/old" })
        {
            using var answer = await browser.GetAsync(new Uri(old, UriKind.Relative));
            Assert.Equal(HttpStatusCode.MovedPermanently, answer.StatusCode);
            Assert.Equal("/lupus/new/", answer.Headers.Location!.ToString());
        }
    }

    [Fact]
    public async Task A_page_that_is_gone_answers_so_and_says_where_to_go()
    {
        using var place = Workplace.Small();
        place.Write("en/redirects.yaml", "/lupus/old/: { gone: /lupus/ }\n/Old.html: /lupus/\n");
        using var own = new WebApplicationFactory<Program>().WithWebHostBuilder(host => host.UseSetting("Content", place.Content));
        using var browser = own.CreateClient(new() { AllowAutoRedirect = false });
        for (var asked = 0; asked < 2; asked++)
        {
            using var answer = await browser.GetAsync(new Uri("/lupus/old/", UriKind.Relative));
            Assert.Equal(HttpStatusCode.Gone, answer.StatusCode);
            var page = await BrowsingContext.New().OpenAsync(request => request.Content(answer.Content.ReadAsStream()));
            Assert.Equal("Lupus", page.QuerySelector("main a[href='/lupus/']")!.TextContent);
            Assert.Equal("noindex", page.QuerySelector("meta[name=robots]")!.GetAttribute("content"));
        }

        using var moved = await browser.GetAsync(new Uri("/Old.html", UriKind.Relative));
        Assert.Equal("/lupus/", moved.Headers.Location?.ToString());
    }

    [Fact]
    public void Everything_that_the_program_answers_is_reserved()
    {
        var routes = site.Services.GetRequiredService<EndpointDataSource>().Endpoints.OfType<RouteEndpoint>()
            .Select(endpoint => "/" + endpoint.RoutePattern.RawText!.Trim('/'))
            .Where(route => !route.Contains('{', StringComparison.Ordinal));
        var assets = site.Services.GetRequiredService<Assets>();
        var files = assets.Wellknown.Append(assets.Stylesheet).Append(assets.Script).Append(assets.Icon).Select(asset => asset.Address);
        Assert.All(routes.Concat(files), address => Assert.IsType<ProgramOwner>(ProgramAddresses.At(address)));
        Assert.Contains("/healthz/ready", routes);
        Assert.Contains("/search/words.json", routes);
        Assert.IsType<ProgramOwner>(ProgramAddresses.At("/es/search/index.json"));
    }

    [Theory]
    [InlineData("/no-such-page/")]
    [InlineData("/lupus/no-such-page")]
    [InlineData("/lupus/what-is-lupus.md")]
    [InlineData("/../content/en/index.md")]
    [InlineData("/%2e%2e/%2e%2e/appsettings.json")]
    [InlineData("/appsettings.json")]
    [InlineData("/error/200/")]
    [InlineData("/error/404/")]
    [InlineData("/error/500/")]
    [InlineData("/error/503/")]
    [InlineData("/error/")]
    [InlineData("/glossary/no-such-word/")]
    [InlineData("/fr/glossary/nephritis/")]
    [InlineData("/_desk")]
    [InlineData("/_desk/")]
    [InlineData("/SITEMAP.xml")]
    [InlineData("/sitemap.xml/")]
    [InlineData("/Robots.txt")]
    [InlineData("/HEALTHZ")]
    [InlineData("/assets/site.css")]
    public async Task An_address_without_a_page_is_told_kindly_with_search_and_sections(string address)
    {
        using var answer = await site.AskAsync(HttpMethod.Get, address);
        Assert.Equal(HttpStatusCode.NotFound, answer.StatusCode);
        Assert.DoesNotContain("public", answer.Headers.CacheControl?.ToString() ?? "", StringComparison.Ordinal);
        var page = await BrowsingContext.New().OpenAsync(request => request.Content(answer.Content.ReadAsStream()));
        Assert.Equal("There is no page here", page.QuerySelector("h1")!.TextContent);
        Assert.NotNull(page.QuerySelector("main form[action='/search/'] input[name=q]"));
        Assert.Equal(site.Site.Languages["en"].Navigation.Sections.Select(section => section.Address), page
            .QuerySelectorAll("main .page-links a").Select(link => link.GetAttribute("href")));
        Assert.Equal("noindex", page.QuerySelector("meta[name=robots]")!.GetAttribute("content"));
    }

    [Theory]
    [InlineData("POST")]
    [InlineData("PUT")]
    [InlineData("DELETE")]
    [InlineData("TRACE")]
    [InlineData("OPTIONS")]
    public async Task The_site_can_be_read_and_nothing_else(string method)
    {
        using var answer = await site.AskAsync(new HttpMethod(method), "/");
        Assert.Equal(HttpStatusCode.MethodNotAllowed, answer.StatusCode);
        Assert.Equal(["GET", "HEAD"], answer.Content.Headers.Allow);
    }
}
