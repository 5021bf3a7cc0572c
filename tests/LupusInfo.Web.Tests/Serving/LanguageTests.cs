using System.Net;
using System.Text.RegularExpressions;
using AngleSharp.Dom;

namespace LupusInfo.Web.Tests.Serving;

/// <summary>A second and a third language, each whole.</summary>
public sealed partial class LanguageTests(MadeUpSite site) : IClassFixture<MadeUpSite>
{
    /// <summary>Parts whose words are still in their components.</summary>
    private const string NotYet = ".fact-box, .ladder, .records-box, .claim-card, .evidence-summary, .claim-filters, .claim-count, .claim-group, .verdict, .eyebrow, sup.cite";

    public static TheoryData<string> Pages =>
    [
        .. from code in new[] { "es", "hi" }
           from page in new[] { "", "lupus/", "lupus/kidneys/", "claims/", "claims/cells-last/", "glossary/", "search/?q=biopsia", "search/?q=nothing", "no-such-page/" }
           select $"/{code}/{page}",
    ];

    [Fact]
    public void Nothing_is_wrong_with_it_but_the_page_that_is_overdue() =>
        Assert.Equal(["review-overdue"], site.Built.Problems.Select(problem => problem.Rule));

    [Theory]
    [MemberData(nameof(Pages))]
    public async Task A_page_says_its_language_and_has_no_English_around_its_text(string address)
    {
        var page = await site.OpenAsync(address);
        Assert.Equal((address.Split('/')[1], "ltr"), (page.DocumentElement.GetAttribute("lang"), page.DocumentElement.GetAttribute("dir")));
        foreach (var part in page.QuerySelectorAll(NotYet).ToList())
        {
            part.Remove();
        }

        var shown = page.Body!.Descendants<IText>().Select(text => text.Text)
            .Concat(page.All.SelectMany(element => new[] { "aria-label", "alt", "placeholder", "title" }.Select(element.GetAttribute)).OfType<string>())
            .Append(page.Title!).Append(page.QuerySelector("meta[name=description]")!.GetAttribute("content")!);
        Assert.Empty(shown.Select(text => Marked().Replace(text, " ").Trim()).Where(text => English().IsMatch(text) && !IsWritten(text)));
    }

    [Fact]
    public async Task Each_translation_names_all_others_and_English_for_everybody_else()
    {
        foreach (var address in new[] { "/lupus/kidneys/", "/es/lupus/kidneys/", "/hi/lupus/kidneys/" })
        {
            var page = await site.OpenAsync(address);
            Assert.Equal(
                [("en", "/lupus/kidneys/"), ("es", "/es/lupus/kidneys/"), ("hi", "/hi/lupus/kidneys/"), ("x-default", "/lupus/kidneys/")],
                page.QuerySelectorAll("link[rel=alternate]").Select(link => (link.GetAttribute("hreflang")!, link.GetAttribute("href")!.Replace("https://lupus.example.org", "", StringComparison.Ordinal))));
            Assert.Equal(2, page.QuerySelectorAll(".languages a").Length);
        }

        Assert.Empty((await site.OpenAsync("/lupus/rash/")).QuerySelectorAll("link[rel=alternate], .languages"));
    }

    [Fact]
    public async Task A_language_leads_to_the_same_page_under_its_own_name()
    {
        var link = (await site.OpenAsync("/lupus/kidneys/")).QuerySelector(".languages a[hreflang=hi]")!;
        Assert.Equal(("/hi/lupus/kidneys/", "hi", "हिन्दी"), (link.GetAttribute("href"), link.GetAttribute("lang"), link.TextContent));
    }

    [Fact]
    public async Task A_link_to_a_page_that_is_not_translated_leads_to_the_English_one_and_says_so()
    {
        var link = (await site.OpenAsync("/es/lupus/kidneys/")).QuerySelectorAll(".article-body a").Single(link => link.TextContent == "sobre la piel");
        Assert.Equal(("/lupus/rash/", "en"), (link.GetAttribute("href"), link.GetAttribute("hreflang")));
        Assert.Equal("‹(in English)›", link.NextElementSibling!.TextContent);
        Assert.Null((await site.OpenAsync("/es/lupus/kidneys/")).QuerySelectorAll(".article-body a").Single(link => link.TextContent == "las afirmaciones").GetAttribute("hreflang"));
    }

    [Fact]
    public async Task The_day_is_written_as_the_language_writes_it()
    {
        Assert.Equal("21 de noviembre de 2026", (await site.OpenAsync("/es/lupus/kidneys/")).QuerySelector(".dates time")!.TextContent);
        Assert.Equal("22 नवंबर 2026", (await site.OpenAsync("/hi/lupus/kidneys/")).QuerySelector(".dates time")!.TextContent);
    }

    [Fact]
    public async Task The_way_to_a_page_and_the_menu_stay_in_the_language()
    {
        var page = await site.OpenAsync("/es/lupus/kidneys/");
        Assert.Equal(["/es/", "/es/lupus/"], page.QuerySelectorAll(".crumbs a").Select(link => link.GetAttribute("href")));
        Assert.Equal(["Qué es el lupus", "Afirmaciones, revisadas"], page.QuerySelectorAll(".menu a").Select(link => link.TextContent));
        Assert.All(page.QuerySelectorAll("header a[href^='/'], footer a").Where(link => !link.HasAttribute("hreflang")), link => Assert.StartsWith("/es/", link.GetAttribute("href"), StringComparison.Ordinal));
    }

    [Fact]
    public async Task A_word_leads_to_the_glossary_of_its_language()
    {
        Assert.Equal("/es/glossary/#biopsy", (await site.OpenAsync("/es/lupus/kidneys/")).QuerySelector("a.term")!.GetAttribute("href"));
        Assert.Equal(["biopsia", "nefritis"], (await site.OpenAsync("/es/glossary/")).QuerySelectorAll("dt").Select(term => term.TextContent));
    }

    [Fact]
    public async Task The_search_finds_pages_of_its_language_alone()
    {
        var page = await site.OpenAsync("/es/search/?q=biopsia");
        Assert.Equal(["/es/lupus/kidneys/"], page.QuerySelectorAll(".hits a").Select(link => link.GetAttribute("href")));
        Assert.All(page.QuerySelectorAll("form"), form => Assert.Equal("/es/search/", form.GetAttribute("action")));
        Assert.Empty((await site.OpenAsync("/search/?q=biopsia")).QuerySelectorAll(".hits a"));
    }

    [Fact]
    public async Task The_claims_are_those_of_the_language_and_filters_stay_in_it()
    {
        var page = await site.OpenAsync("/es/claims/?verdict=unsupported");
        Assert.Equal(["/es/claims/cells-last/"], page.QuerySelectorAll(".claims a").Select(link => link.GetAttribute("href")));
        Assert.All(page.QuerySelectorAll(".filter a"), link => Assert.StartsWith("/es/claims/", link.GetAttribute("href"), StringComparison.Ordinal));
        Assert.Empty((await site.OpenAsync("/es/claims/?verdict=supported")).QuerySelectorAll(".claims a"));
    }

    [Fact]
    public async Task A_heading_keeps_the_marks_that_belong_to_its_letters() =>
        Assert.NotNull((await site.OpenAsync("/hi/lupus/kidneys/")).GetElementById("मूत्र-की-जाँच"));

    [Theory]
    [InlineData("/fr/glossary/", HttpStatusCode.NotFound)]
    [InlineData("/lupus/search/", HttpStatusCode.NotFound)]
    [InlineData("/es/glossary", HttpStatusCode.MovedPermanently)]
    [InlineData("/ES/Search/", HttpStatusCode.MovedPermanently)]
    public async Task Only_the_very_address_of_a_language_answers(string address, HttpStatusCode status) =>
        Assert.Equal(status, (await site.CreateClient(new() { AllowAutoRedirect = false }).GetAsync(new Uri(address, UriKind.Relative))).StatusCode);

    /// <summary>Words of an editor, or the name of the site; a source is cited as it is printed.</summary>
    private static bool IsWritten(string text) =>
        Regex.Split(text, @"[.;:|]\s|[“”\s]{2,}|\s\|\s", RegexOptions.None, TimeSpan.FromSeconds(5)).All(part => part.Trim(' ', '.', '“', '”', '|') is var words
            && (words.Length == 0 || !English().IsMatch(words) || words is "LupusInfo" || words.Contains("doi:", StringComparison.Ordinal) || MadeUpSite.Written.Contains(words, StringComparison.Ordinal)));

    [GeneratedRegex("‹[^›]*›")]
    private static partial Regex Marked();

    [GeneratedRegex("[A-Za-z]{3}")]
    private static partial Regex English();
}
