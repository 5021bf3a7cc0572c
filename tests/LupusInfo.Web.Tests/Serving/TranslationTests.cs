using System.Xml.Linq;

namespace LupusInfo.Web.Tests.Serving;

/// <summary>How the translations of a page lead to each other, and to a page that has none.</summary>
public sealed class TranslationTests(MadeUpSite site) : IClassFixture<MadeUpSite>
{
    [Theory]
    [InlineData("/lupus/kidneys/")]
    [InlineData("/treatment/examplin/")]
    [InlineData("/claims/not-approved/")]
    [InlineData("/glossary/")]
    [InlineData("/")]
    public async Task Each_translation_names_all_others_and_English_for_everybody_else(string address)
    {
        foreach (var own in new[] { address, "/es" + address, "/hi" + address })
        {
            var page = await site.OpenAsync(own);
            Assert.Equal(
                [("en", address), ("es", "/es" + address), ("hi", "/hi" + address), ("x-default", address)],
                page.QuerySelectorAll("link[hreflang]")
                    .Select(link => (link.GetAttribute("hreflang")!, InSite(link.GetAttribute("href")!))));
            Assert.Equal(own, InSite(page.QuerySelector("link[rel=canonical]")!.GetAttribute("href")!));
            Assert.Equal(2, page.QuerySelectorAll(".languages a").Length);
        }
    }

    [Fact]
    public async Task A_page_of_one_language_alone_names_no_other() =>
        Assert.Empty((await site.OpenAsync("/lupus/rash/")).QuerySelectorAll("link[hreflang], .languages"));

    [Fact]
    public async Task The_sitemap_lists_every_page_of_every_language_with_its_translations()
    {
        XNamespace map = "http://www.sitemaps.org/schemas/sitemap/0.9", xhtml = "http://www.w3.org/1999/xhtml";
        var pages = XDocument.Parse(await (await site.AskAsync("/sitemap.xml")).Content.ReadAsStringAsync()).Root!.Elements(map + "url")
            .ToDictionary(page => InSite((string)page.Element(map + "loc")!), page => page.Elements(xhtml + "link")
                .Select(link => ((string)link.Attribute("hreflang")!, InSite((string)link.Attribute("href")!))).ToList());
        Assert.Superset(
            MadeUpSite.Built.Site.Articles.Keys.Concat(["/glossary/", "/es/glossary/", "/hi/glossary/"])
                .ToHashSet(), pages.Keys.ToHashSet());
        (string, string)[] kidneys = [("en", "/lupus/kidneys/"), ("es", "/es/lupus/kidneys/"),
            ("hi", "/hi/lupus/kidneys/"), ("x-default", "/lupus/kidneys/")];
        Assert.All(kidneys, page => Assert.Equal(kidneys, pages[page.Item2]));
        Assert.Empty(pages["/lupus/rash/"]);
    }

    [Fact]
    public async Task A_language_leads_to_the_same_page_under_its_own_name()
    {
        var link = (await site.OpenAsync("/lupus/kidneys/")).QuerySelector(".languages a[hreflang=hi]")!;
        Assert.Equal(("/hi/lupus/kidneys/", "hi", "हिन्दी"), (link.GetAttribute("href"), link.GetAttribute("lang"), link.TextContent));
    }

    [Theory]
    [InlineData("/es/lupus/kidneys/", "sobre la piel", "(en inglés)")]
    [InlineData("/hi/lupus/kidneys/", "त्वचा", "(अंग्रेज़ी में)")]
    public async Task A_link_to_a_page_that_is_not_translated_leads_to_the_English_one_and_says_so(
        string address, string words, string said)
    {
        var link = (await site.OpenAsync(address)).QuerySelectorAll(".article-body a").Single(link => link.TextContent == words);
        Assert.Equal(("/lupus/rash/", "en", said),
            (link.GetAttribute("href"), link.GetAttribute("hreflang"), link.NextElementSibling!.TextContent));
    }

    private static string InSite(string address) => address.Replace("https://lupus.example.org", "", StringComparison.Ordinal);
}
