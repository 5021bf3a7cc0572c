using System.Net;
using LupusInfo.Web.Tests.Commands;
using Microsoft.AspNetCore.Mvc.Testing;
using Microsoft.Extensions.Configuration.Json;

namespace LupusInfo.Web.Tests.Serving;

/// <summary>What depends on the settings and on the files of one copy of the site.</summary>
public sealed class SettingTests : IDisposable
{
    private readonly Workplace place = Workplace.Small();

    public void Dispose() => place.Dispose();

    [Theory]
    [InlineData("mailto:errors@example.org", "<a href=\"mailto:errors@example.org\">errors@example.org</a>")]
    [InlineData("https://example.org/report", "<a href=\"https://example.org/report\">https://example.org/report</a>")]
    [InlineData("", "This copy of the site has no address for reports yet.")]
    [InlineData("javascript:alert(1)", "This copy of the site has no address for reports yet.")]
    public async Task The_page_for_reports_shows_the_address_or_says_that_there_is_none(string address, string words)
    {
        place.WriteWords();
        place.Write("en/report-an-error.md", Workplace.Page("Report an error", body: "::: publisher reports\n:::"));
        place.Write("site.yaml", $"reports: {address}\n");
        var page = await GetAsync("/report-an-error/");
        Assert.Contains(words, await page.Content.ReadAsStringAsync(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task What_the_owner_did_not_fill_in_is_said_on_the_page_about_the_site_and_in_the_foot_of_each()
    {
        place.WriteWords();
        place.Write("en/about.md", Workplace.Page("About", body: "::: publisher\n:::"));
        var empty = await (await GetAsync("/about/")).Content.ReadAsStringAsync();
        Assert.Equal(6, empty.Split("Not filled in yet").Length - 1);
        Assert.Contains("This copy of the site does not say yet who publishes it.", empty, StringComparison.Ordinal);

        place.Write("site.yaml", "name: The Example Trust\ninterests: None.\n");
        Assert.Equal(4, (await (await GetAsync("/about/")).Content.ReadAsStringAsync()).Split("Not filled in yet").Length - 1);
        Assert.Contains("Published by The Example Trust.", await (await GetAsync("/")).Content.ReadAsStringAsync(),
            StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_public_address_stands_in_links_for_search_engines()
    {
        var page = await GetAsync("/lupus/", ("BaseAddress", "https://lupus.example.org/"));
        Assert.Contains("<link rel=\"canonical\" href=\"https://lupus.example.org/lupus/\">", await page.Content.ReadAsStringAsync(),
            StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("")]
    [InlineData("http://localhost:5080")]
    [InlineData("http://127.0.0.1/")]
    public async Task Until_the_public_address_is_set_search_engines_are_told_of_no_page(string address)
    {
        var page = await (await GetAsync("/lupus/", ("BaseAddress", address), ("environment", "Production"))).Content.ReadAsStringAsync();
        Assert.Contains("<meta name=\"robots\" content=\"noindex\">", page, StringComparison.Ordinal);
        Assert.DoesNotContain("canonical", page, StringComparison.Ordinal);
        Assert.DoesNotContain("localhost", page, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("Urls", "http://127.0.0.1:0", "http://127.0.0.1:0")]
    [InlineData("Http_Ports", "8123", "")]
    [InlineData("Kestrel:Endpoints:One:Url", "http://127.0.0.1:0", "")]
    [InlineData("BaseAddress", "", "http://localhost:5080")]
    public async Task Where_to_listen_can_be_said_in_each_way_that_the_framework_knows(string name, string value, string urls)
    {
        await using var app = SiteApplication.Build([$"--{name}={value}", $"--Content={place.Content}"]);
        Assert.Equal(urls, app.Configuration["urls"] ?? "");
    }

    [Fact]
    public async Task Settings_are_read_once_so_that_no_file_is_followed()
    {
        await using var app = SiteApplication.Build([$"--Content={place.Content}"]);
        var files = ((IConfigurationRoot)app.Configuration).Providers.OfType<JsonConfigurationProvider>().ToList();
        Assert.NotEmpty(files);
        Assert.All(files, file => Assert.False(file.Source.ReloadOnChange));
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
