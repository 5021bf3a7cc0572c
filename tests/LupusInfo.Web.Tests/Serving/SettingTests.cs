using System.Net;
using LupusInfo.Web.Tests.Commands;
using Microsoft.AspNetCore.Mvc.Testing;

namespace LupusInfo.Web.Tests.Serving;

/// <summary>What depends on the settings and on the files of one copy of the site.</summary>
public sealed class SettingTests : IDisposable
{
    private readonly Workplace place = Workplace.Small();

    public void Dispose() => place.Dispose();

    [Theory]
    [InlineData("mailto:errors@example.org", "errors@example.org")]
    [InlineData("", "This copy of the site has no address for reports yet.")]
    public async Task The_page_for_reports_shows_the_address_or_says_that_there_is_none(string address, string words)
    {
        place.Write("en/report-an-error.md", Workplace.Page("Report an error"));
        var page = await GetAsync("/report-an-error/", ("ReportAddress", address));
        Assert.Contains(words, await page.Content.ReadAsStringAsync(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_public_address_stands_in_links_for_search_engines()
    {
        var page = await GetAsync("/lupus/", ("BaseAddress", "https://lupus.example.org/"));
        Assert.Contains("<link rel=\"canonical\" href=\"https://lupus.example.org/lupus/\">", await page.Content.ReadAsStringAsync(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_picture_of_the_content_is_served_as_it_is_and_no_other_file()
    {
        byte[] picture = [0x89, 0x50, 0x4E, 0x47];
        await File.WriteAllBytesAsync(place.PathOf("en/lupus/leaf.png"), picture);
        await File.WriteAllTextAsync(place.PathOf("en/lupus/leaf.svg"), "<svg/>");
        var served = await GetAsync("/lupus/leaf.png");
        Assert.Equal("image/png", served.Content.Headers.ContentType!.MediaType);
        Assert.Equal(picture, await served.Content.ReadAsByteArrayAsync());
        Assert.NotNull(served.Headers.ETag);
        Assert.Equal(HttpStatusCode.NotFound, (await GetAsync("/lupus/leaf.svg")).StatusCode);
    }

    private async Task<HttpResponseMessage> GetAsync(string address, params (string Name, string Value)[] settings)
    {
        await using var app = new WebApplicationFactory<Program>().WithWebHostBuilder(host =>
        {
            host.UseSetting("Content", place.Content);
            foreach (var (name, value) in settings)
            {
                host.UseSetting(name, value);
            }
        });
        using var browser = app.CreateClient();
        return await browser.GetAsync(new Uri(address, UriKind.Relative));
    }
}
