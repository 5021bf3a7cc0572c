using LupusInfo.Content;
using Microsoft.AspNetCore.Mvc.Testing;

namespace LupusInfo.Web.Tests.Serving;

/// <summary>The whole app in process, as readers meet it: not in development.</summary>
public abstract class ServedSite : WebApplicationFactory<Program>
{
    private readonly Lazy<HttpClient> browser;

    // One for all: tests that run side by side may share a client, but not have their app make one each.
    protected ServedSite() => browser = new(() => CreateClient(new() { AllowAutoRedirect = false, HandleCookies = false }));

    /// <summary>A browser that takes answers as they come: no redirect followed, nothing unpacked, no cookie kept.</summary>
    public HttpClient Browser => browser.Value;

    /// <summary>What it answers from.</summary>
    public Site Site => Services.GetRequiredService<SiteWatcher>().Current;

    /// <summary>The answer to a request with these headers.</summary>
    public async Task<HttpResponseMessage> AskAsync(HttpMethod method, string address, params (string Name, string Value)[] headers)
    {
        using var request = new HttpRequestMessage(method, new Uri(address, UriKind.Relative));
        foreach (var (name, value) in headers)
        {
            request.Headers.TryAddWithoutValidation(name, value);
        }

        return await Browser.SendAsync(request);
    }

    protected override void ConfigureWebHost(IWebHostBuilder builder) =>
        builder.UseEnvironment("Production").UseSetting("BaseAddress", "https://lupus.example.org");
}
