using System.Net;
using Microsoft.AspNetCore.Mvc.Razor;
using Microsoft.AspNetCore.Mvc.Testing;
using Microsoft.AspNetCore.TestHost;

namespace LupusInfo.Web.Tests.Serving;

public sealed class ErrorTests
{
    [Fact]
    public async Task When_even_the_error_page_fails_a_plain_one_is_sent_with_all_headers()
    {
        await using var app = new WebApplicationFactory<Program>().WithWebHostBuilder(host => host
            .UseEnvironment("Production")
            .UseSetting("Serilog:MinimumLevel:Default", "Fatal")
            .ConfigureTestServices(services =>
                services.Configure<RazorViewEngineOptions>(options => options.ViewLocationExpanders.Add(new NoView()))));
        using var browser = app.CreateClient();
        using var answer = await browser.GetAsync(new Uri("/lupus/outlook/", UriKind.Relative));
        Assert.Equal(HttpStatusCode.InternalServerError, answer.StatusCode);
        Assert.Contains("Something went wrong on our side", await answer.Content.ReadAsStringAsync(), StringComparison.Ordinal);
        Assert.Contains("default-src 'none'", answer.Headers.GetValues("Content-Security-Policy").Single(), StringComparison.Ordinal);
        Assert.Equal("nosniff", answer.Headers.GetValues("X-Content-Type-Options").Single());
    }

    /// <summary>Breaks the layout, which every page has.</summary>
    private sealed class NoView : IViewLocationExpander
    {
        public void PopulateValues(ViewLocationExpanderContext context) => throw new InvalidOperationException("No page can be drawn.");

        public IEnumerable<string> ExpandViewLocations(ViewLocationExpanderContext context, IEnumerable<string> viewLocations) =>
            viewLocations;
    }
}
