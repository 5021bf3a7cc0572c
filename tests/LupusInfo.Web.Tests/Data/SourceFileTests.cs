using System.Net;
using System.Text.RegularExpressions;
using FsCheck.Xunit;
using LupusInfo.Content.Articles;
using LupusInfo.Content.Evidence;
using LupusInfo.Content.Problems;
using LupusInfo.Web.Data;
using LupusInfo.Web.Tests.Serving;

namespace LupusInfo.Web.Tests.Data;

/// <summary>The sources of a page for reference managers, and how the page itself is cited.</summary>
public sealed partial class SourceFileTests
{
    private readonly RealSite site = RealSite.One;

    private const string Page = "/regenerative/msc-studies/";

    [Theory]
    [InlineData("bib", "application/x-bibtex", @"(?m)^@[a-z]+\{(?<key>[^,]+),$")]
    [InlineData("ris", "application/x-research-info-systems", @"(?m)^ID  - (?<key>\S+)\r?$")]
    public async Task Each_source_of_a_page_stands_once_in_its_files(string ending, string type, string key)
    {
        using var answer = await site.AskAsync(HttpMethod.Get, Address.OfSources(Page, ending));
        Assert.Equal(type, answer.Content.Headers.ContentType!.MediaType);
        Assert.Equal("*", answer.Headers.GetValues("Access-Control-Allow-Origin").Single());
        var text = await answer.Content.ReadAsStringAsync();
        var keys = Regex.Matches(text, key).Select(match => match.Groups["key"].Value);
        Assert.Equal(site.Site.Find(Page)!.Citations.Select(citation => citation.Source.Key).Distinct(), keys);
        Assert.Contains("10.1136/annrheumdis-2017-211073", text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_page_says_how_to_cite_it_with_its_day_and_its_caveat_and_every_file_that_it_names_is_there()
    {
        foreach (var address in site.Site.Articles.Keys)
        {
            var page = await site.OpenAsync(address);
            if (page.QuerySelector(".cite-this") is not { } cite)
            {
                continue;
            }

            Assert.Contains("https://lupus.example.org" + address, cite.TextContent, StringComparison.Ordinal);
            Assert.Contains("No clinician has reviewed", cite.TextContent, StringComparison.Ordinal);
            Assert.Contains(page.QuerySelector("h1")!.TextContent, cite.TextContent, StringComparison.Ordinal);
            foreach (var link in cite.QuerySelectorAll("a"))
            {
                using var file = await site.AskAsync(HttpMethod.Head, link.GetAttribute("href")!);
                Assert.Equal(HttpStatusCode.OK, file.StatusCode);
            }
        }
    }

    [Theory]
    [InlineData("/data/sources/")]
    [InlineData("/data/sources/no-such-page.bib")]
    [InlineData("/data/sources/regenerative/msc-studies.doc")]
    [InlineData("/data/sources/regenerative/msc-studies")]
    [InlineData("/data/sources/about/privacy.bib")]
    public async Task What_is_no_file_of_sources_is_not_found(string address)
    {
        using var answer = await site.AskAsync(HttpMethod.Get, address);
        Assert.Equal(HttpStatusCode.NotFound, answer.StatusCode);
    }

    [Property]
    public void Whatever_a_title_has_in_it_BibTeX_and_RIS_stay_whole(string title)
    {
        var line = Unprintable().Replace(title ?? "", "");
        var source = new Reference { Key = "x", Type = "article-journal", Title = line, Read = "abstract", At = new Position(1, 1) };
        var bib = SourceFile.All[0].Write([(source, null)]);
        Assert.Equal(Escaped().Replace(bib, "").Count(letter => letter is '{'), Escaped().Replace(bib, "").Count(letter => letter is '}'));
        Assert.Equal(4, SourceFile.All[1].Write([(source, null)]).TrimEnd().Split("\r\n").Length);
    }

    [GeneratedRegex(@"[\p{C}\u2028\u2029]")]
    private static partial Regex Unprintable();

    [GeneratedRegex(@"\\[{}%&$#_]")]
    private static partial Regex Escaped();
}
