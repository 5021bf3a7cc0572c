using AngleSharp;
using AngleSharp.Dom;
using LupusInfo.Content.Articles;

namespace LupusInfo.Web.Tests.Serving;

/// <summary>
/// The repository's own content as readers meet it. There is one for all tests, since reading it and drawing its pages costs most: a test
/// that needs an app that was asked nothing yet takes a <see cref="MadeUpSite"/> of its own.
/// </summary>
public sealed class RealSite : ServedSite
{
    private static readonly Lazy<RealSite> Started = new(() =>
    {
        var site = new RealSite();
        _ = site.Server;
        return site;
    });

    private RealSite()
    {
    }

    /// <summary>The one; it ends with the tests.</summary>
    public static RealSite One => Started.Value;

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
}
