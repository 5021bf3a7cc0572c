using AngleSharp;
using AngleSharp.Dom;
using LupusInfo.Content;
using LupusInfo.Content.Articles;
using Microsoft.AspNetCore.Mvc.Testing;

namespace LupusInfo.Web.Tests.Serving;

/// <summary>The whole app in process, over the repository's own content, as readers meet it: not in development.</summary>
public sealed class RealSite : WebApplicationFactory<Program>
{
    /// <summary>A browser that takes answers as they come: no redirect followed, nothing unpacked, no cookie kept.</summary>
    public HttpClient Browser => CreateClient(new() { AllowAutoRedirect = false, HandleCookies = false });

    public Site Site => Services.GetRequiredService<SiteWatcher>().Current;

    /// <summary>Address of every page: articles, lists that the program makes, words of the glossary.</summary>
    public IReadOnlySet<string> Pages =>
        Site.Articles.Keys.Concat(Site.Languages.Values.SelectMany(language => language.Pages.Select(language.AddressOf)
            .Concat(language.Glossary.Terms.Keys.Select(term => Address.OfTerm(language.Code, term))))).ToHashSet(StringComparer.Ordinal);

    /// <summary>The page at an address.</summary>
    public async Task<IDocument> OpenAsync(string address)
    {
        var html = await Browser.GetStringAsync(new Uri(address, UriKind.Relative));
        return await BrowsingContext.New().OpenAsync(request => request.Content(html).Address("http://localhost" + address));
    }

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
