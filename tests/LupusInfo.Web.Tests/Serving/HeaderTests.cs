using System.Net;
using System.Text.RegularExpressions;
using LupusInfo.Content;
using LupusInfo.Content.Addresses;
using LupusInfo.Web.Delivery;

namespace LupusInfo.Web.Tests.Serving;

/// <summary>What every answer carries, whatever was asked and however it ended.</summary>
public sealed partial class HeaderTests(MadeUpSite site) : IClassFixture<MadeUpSite>
{
    /// <summary>Written out once more: a header that is loosened or forgotten in the code is missed here.</summary>
    private static readonly Dictionary<string, string> Expected = new(StringComparer.Ordinal)
    {
        ["Content-Security-Policy"] = "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self'; connect-src 'self'; "
            + "form-action 'self'; base-uri 'none'; frame-ancestors 'none'",
        ["X-Content-Type-Options"] = "nosniff",
        ["Referrer-Policy"] = "no-referrer",
        ["Permissions-Policy"] = "accelerometer=(), browsing-topics=(), camera=(), display-capture=(), geolocation=(), gyroscope=(), "
            + "magnetometer=(), microphone=(), midi=(), payment=(), usb=()",
        ["Cross-Origin-Opener-Policy"] = "same-origin",
        ["Cross-Origin-Embedder-Policy"] = "require-corp",
        ["Cross-Origin-Resource-Policy"] = "same-origin",
        ["Strict-Transport-Security"] = "max-age=63072000",
    };

    /// <summary>Every endpoint, article, word, picture, old address and file of the program, and addresses that nobody has.</summary>
    private List<string> Addresses()
    {
        var now = site.Services.GetRequiredService<SiteWatcher>().Current;
        var assets = site.Services.GetRequiredService<Assets>();
        var endpoints = site.Services.GetRequiredService<EndpointDataSource>().Endpoints.OfType<RouteEndpoint>()
            .Select(endpoint => "/" + Hole()
                .Replace(endpoint.RoutePattern.RawText!, hole => hole.Value.Contains("status") ? "500" : "es").TrimStart('/'));
        return
        [
            .. endpoints,
            .. now.Addresses.All<Owner>().Select(owner => owner.Address),
            .. assets.Wellknown.Append(assets.Stylesheet).Append(assets.Script).Append(assets.Icon).Select(asset => asset.Address),
            "/lupus", "/LUPUS/", "/search/?q=kidney", "/search/?q=" + new string('x', 300), "/no-such-page/", "/error/404/", "/..%2f",
        ];
    }

    [Fact]
    public async Task Every_answer_keeps_readers_safe_and_sets_no_cookie()
    {
        using var browser = site.CreateClient(new() { AllowAutoRedirect = false, HandleCookies = false });
        var statuses = new HashSet<HttpStatusCode>();
        foreach (var address in Addresses())
        {
            foreach (var method in new[] { HttpMethod.Get, HttpMethod.Head, HttpMethod.Post })
            {
                statuses.Add(await CheckAsync(browser, new(method, address)));
            }

            var again = new HttpRequestMessage(HttpMethod.Get, address);
            again.Headers.TryAddWithoutValidation("If-None-Match", "*");
            statuses.Add(await CheckAsync(browser, again));
        }

        HttpStatusCode[] all =
        [
            HttpStatusCode.OK, HttpStatusCode.MovedPermanently, HttpStatusCode.NotModified,
                HttpStatusCode.BadRequest, HttpStatusCode.NotFound,
            HttpStatusCode.MethodNotAllowed, HttpStatusCode.Gone,
        ];
        Assert.Superset(all.ToHashSet(), statuses);
    }

    [Theory]
    [InlineData("http://lupus.example.org")]
    [InlineData("https://localhost")]
    public async Task Without_a_public_address_by_https_no_browser_is_told_to_insist_on_it(string address)
    {
        await using var other = site.WithWebHostBuilder(host => host.UseSetting("BaseAddress", address));
        using var answer = await other.CreateClient().GetAsync(new Uri("/", UriKind.Relative));
        Assert.False(answer.Headers.Contains("Strict-Transport-Security"));
    }

    [Fact]
    public void The_table_for_exported_files_is_what_the_program_sends()
    {
        var told = DocumentTests.Read("docs/deployment/README.md");
        Assert.All(Expected, header => Assert.Contains($"{header.Key}: {header.Value}", told, StringComparison.Ordinal));
    }

    private static async Task<HttpStatusCode> CheckAsync(HttpClient browser, HttpRequestMessage request)
    {
        using var answer = await browser.SendAsync(request);
        // What others may use may be loaded by their pages too, and nothing else.
        var isData = answer.StatusCode is HttpStatusCode.OK or HttpStatusCode.NotModified
            && DataFile().IsMatch(request.RequestUri!.AbsolutePath);
        Assert.All(Expected, header => Assert.Equal(
            $"{request.RequestUri} {(isData && header.Key is "Cross-Origin-Resource-Policy" ? "cross-origin" : header.Value)}",
            $"{request.RequestUri} {(answer.Headers.TryGetValues(header.Key, out var values) ? string.Join(" | ", values) : "has none")}"));
        Assert.DoesNotContain(answer.Headers, header => header.Key is "Set-Cookie" or "Server" or "X-Powered-By");
        return answer.StatusCode;
    }

    [GeneratedRegex("^/data/.+[.](json|csv|bib|ris)$")]
    private static partial Regex DataFile();

    [GeneratedRegex(@"\{[^}]*\}")]
    private static partial Regex Hole();
}
