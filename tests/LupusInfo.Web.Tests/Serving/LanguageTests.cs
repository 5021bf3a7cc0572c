using System.Net;
using AngleSharp.Dom;
using LupusInfo.Content.Articles;

namespace LupusInfo.Web.Tests.Serving;

/// <summary>English, a second and a third language, each whole.</summary>
public sealed class LanguageTests(MadeUpSite site) : IClassFixture<MadeUpSite>
{
    private static readonly string[] Languages = ["en", "es", "hi"];

    private static readonly Dictionary<string, string[]> Queries = new()
    {
        ["en"] = ["biopsy", "chest pain", "how often is urine tested", "cells for ever", "qqqqqqq"],
        ["es"] = ["biopsia", "dolor de pecho", "cada cuánto se analiza la orina", "células para siempre", "qqqqqqq"],
        ["hi"] = ["बायोप्सी", "छाती में दर्द", "मूत्र की जाँच कितनी बार होती है", "कोशिकाएँ सदा", "qqqqqqq"],
    };

    /// <summary>
    /// Every page of every language: articles, the glossary, searches with and without hits, and what is not or no longer there.
    /// </summary>
    public static TheoryData<string> Pages =>
    [
        .. MadeUpSite.Built.Site.Articles.Keys,
        .. from code in Languages
           let home = Address.OfLanguage(code)
           from page in Queries[code].Select(query => "search/?q=" + Uri.EscapeDataString(query))
               .Concat(["glossary/", "glossary/biopsy/", "a-z/", "questions/", "my-questions/", "changes/", "check-an-offer/",
                   "check-an-offer/?said=for-ever", "search/", "search/?q="
                   + new string('q', 300), "claims/?verdict=supported", "claims/?topic=msc&verdict=supported", "no-such-page/"])
           select home + page,
        "/gone-page/",
        "/es/retirada/",
        "/hi/hataya-gaya/",
    ];

    [Fact]
    public void Nothing_is_wrong_with_the_made_up_site() => Assert.Empty(MadeUpSite.Built.Problems);

    [Theory]
    [MemberData(nameof(Pages))]
    public async Task A_page_says_its_language_and_shows_no_word_of_another(string address)
    {
        var language = LanguageOf(address);
        var page = await site.OpenAsync(address);
        Assert.Equal((language, "ltr"), (page.DocumentElement.GetAttribute("lang"), page.DocumentElement.GetAttribute("dir")));
        if (language is "en")
        {
            return;
        }

        // What says itself that it is in another language, and works as they are printed.
        foreach (var part in page.QuerySelectorAll(
            "body [lang], [translate=no], a[hreflang], .work, a[href^='https://doi.org/'], .short-answer-sources, script").ToList())
        {
            part.Remove();
        }

        var known = MadeUpSite.Vocabulary(language);
        var shown = page.Body!.Descendants<IText>().Select(text => text.Text)
            .Concat(page.All.SelectMany(element =>
                new[] { "aria-label", "alt", "placeholder", "title", "data-label" }.Select(element.GetAttribute)).OfType<string>())
            .Append(page.Title!).Append(page.QuerySelector("meta[name=description]")!.GetAttribute("content")!);
        Assert.Empty(shown.SelectMany(MadeUpSite.WordsOf)
            .Where(word => word.Length > 1 && !known.Contains(word) && !word.Contains("qqq", StringComparison.Ordinal)).Distinct());
    }

    [Theory]
    [MemberData(nameof(Pages))]
    public async Task Links_around_the_text_stay_in_the_language_or_say_that_they_leave_it(string address)
    {
        var language = LanguageOf(address);
        var home = Address.OfLanguage(language);
        var links = (await site.OpenAsync(address)).QuerySelectorAll("a[href^='/']:not([type])")
            .Where(link => !link.HasAttribute("hreflang")).Select(link => link.GetAttribute("href")!).ToList();
        Assert.All(links, link => Assert.StartsWith(home, link, StringComparison.Ordinal));
        Assert.All(links.Where(_ => language is "en"), link => Assert.DoesNotContain(link.Split('/')[1], Languages));
    }

    [Theory]
    [InlineData("/lupus/kidneys/", "20 November 2026", "20 May 2027")]
    [InlineData("/es/lupus/kidneys/", "21 de noviembre de 2026", "20 de mayo de 2027")]
    [InlineData("/hi/lupus/kidneys/", "22 नवंबर 2026", "20 मई 2027")]
    public async Task A_day_is_the_page_s_own_and_written_as_the_language_writes_it(string address, string updated, string due) =>
        Assert.Equal([updated, due], (await site.OpenAsync(address)).QuerySelectorAll(".dates time").Select(time => time.TextContent));

    [Theory]
    [InlineData("/lupus/kidneys/", "Home /, What lupus is /lupus/, Lupus and your kidneys")]
    [InlineData("/es/lupus/kidneys/", "Inicio /es/, Qué es el lupus /es/lupus/, El lupus y sus riñones")]
    [InlineData("/hi/lupus/kidneys/", "मुखपृष्ठ /hi/, ल्यूपस क्या है /hi/lupus/, ल्यूपस और आपके गुर्दे")]
    [InlineData("/es/glossary/", "Inicio /es/, Glosario")]
    public async Task The_way_to_a_page_is_that_of_its_language(string address, string way) =>
        Assert.Equal(way, string.Join(", ", (await site.OpenAsync(address)).QuerySelectorAll(".crumbs li").Select(step =>
            $"{step.TextContent.Trim()} {step.QuerySelector("a")?.GetAttribute("href")}".Trim())));

    [Fact]
    public async Task The_menu_and_the_foot_are_those_of_the_language()
    {
        var page = await site.OpenAsync("/es/lupus/kidneys/");
        Assert.Equal(["Qué es el lupus", "Medicamentos", "Afirmaciones, revisadas"], page
            .QuerySelectorAll(".menu a").Select(link => link.TextContent));
        Assert.Contains("Quién inventó esto", page.QuerySelectorAll("footer a").Select(link => link.TextContent));
    }

    [Theory]
    [InlineData("es", "biopsia", "nefritis")]
    [InlineData("hi", "नेफ्राइटिस", "बायोप्सी")]
    public async Task A_word_leads_to_the_glossary_of_its_language(string language, params string[] words)
    {
        var terms = (await site.OpenAsync($"/{language}/lupus/kidneys/"))
            .QuerySelectorAll(".term a").Select(term => term.GetAttribute("href"));
        Assert.Contains($"/{language}/glossary/biopsy/", terms);
        Assert.Equal(words, (await site.OpenAsync($"/{language}/glossary/")).QuerySelectorAll("dt").Select(term => term.TextContent));
    }

    [Theory]
    [InlineData("/search/?q=biopsies", "/lupus/kidneys/")]
    [InlineData("/es/search/?q=biopsias", "/es/lupus/kidneys/")]
    [InlineData("/es/search/?q=el+riñon", "/es/lupus/kidneys/")]
    [InlineData("/es/search/?q=renales", "/es/lupus/kidneys/")]
    [InlineData("/hi/search/?q=गुर्दों", "/hi/lupus/kidneys/")]
    [InlineData("/hi/search/?q=जाँचें", "/hi/lupus/kidneys/")]
    [InlineData("/hi/search/?q=किडनी", "/hi/lupus/kidneys/")]
    public async Task Search_finds_a_word_with_another_ending_and_words_of_its_meaning_in_its_language_alone(string address, string page)
    {
        var found = await site.OpenAsync(address);
        var hits = found.QuerySelectorAll(".hits a").Select(link => link.GetAttribute("href")!.Split('#')[0]).ToList();
        Assert.Contains(page, hits);
        Assert.All(hits, hit => Assert.Equal(LanguageOf(page), MadeUpSite.Built.Site.Articles[hit].Language));
        Assert.All(found.QuerySelectorAll("form"), form => Assert.Equal(address.Split('?')[0], form.GetAttribute("action")));
    }

    [Fact]
    public async Task A_word_of_one_language_is_not_found_in_another() =>
        Assert.Empty((await site.OpenAsync("/search/?q=biopsia")).QuerySelectorAll(".hits a[href^='/es/']"));

    [Theory]
    [InlineData("/es/search/?q=me+duele+el+pecho", "Llame ahora a una ambulancia", "le duele el pecho")]
    [InlineData("/hi/search/?q=सीने+में+दर्द", "अभी एम्बुलेंस बुलाएँ", "आपकी छाती में दर्द है")]
    public async Task Words_of_danger_bring_help_first_in_the_language(string address, string heading, string sign)
    {
        var card = (await site.OpenAsync(address)).QuerySelector("main h1 ~ *:not(form)")!;
        Assert.Contains(heading, card.TextContent, StringComparison.Ordinal);
        Assert.Contains(sign, card.TextContent, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("/es/search/?q=cada+cuánto+se+analiza+la+orina", "En este sitio inventado se analiza cada seis meses.")]
    [InlineData("/hi/search/?q=मूत्र+जाँच+कितनी+बार", "इस बनावटी साइट पर हर छह महीने में जाँच होती है।")]
    public async Task A_common_question_has_its_answer_in_the_language(string address, string answer) =>
        Assert.Contains(answer, (await site.OpenAsync(address)).QuerySelector(".short-answer")!.TextContent, StringComparison.Ordinal);

    [Fact]
    public async Task The_claims_are_those_of_the_language_and_filters_stay_in_it()
    {
        var page = await site.OpenAsync("/es/claims/?verdict=unsupported");
        Assert.Equal(["/es/claims/cells-last/"], page.QuerySelectorAll(".claims a").Select(link => link.GetAttribute("href")));
        Assert.All(page.QuerySelectorAll(".claim-filters a"), link =>
            Assert.StartsWith("/es/claims/", link.GetAttribute("href"), StringComparison.Ordinal));
        Assert.Equal(["/hi/claims/not-approved/"],
            (await site.OpenAsync("/hi/claims/?verdict=supported"))
                .QuerySelectorAll(".claims a").Select(link => link.GetAttribute("href")));
    }

    [Fact]
    public async Task Counts_are_written_as_the_language_writes_them()
    {
        Assert.Contains("3 de 12", (await site.OpenAsync("/es/treatment/examplin/")).Body!.TextContent, StringComparison.Ordinal);
        Assert.Contains("12 में से 3", (await site.OpenAsync("/hi/treatment/examplin/")).Body!.TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_heading_keeps_the_marks_that_belong_to_its_letters()
    {
        var page = await site.OpenAsync("/hi/lupus/kidneys/");
        Assert.NotNull(page.GetElementById("मूत्र-की-जाँच"));
        Assert.Contains("#मूत्र-की-जाँच", page.QuerySelectorAll(".article-body a")
            .Select(link => Uri.UnescapeDataString(link.GetAttribute("href")!)));
    }

    [Theory]
    [InlineData("/no-such-page/", HttpStatusCode.NotFound, "There is no page here", "/")]
    [InlineData("/es/no-existe/", HttpStatusCode.NotFound, "Aquí no hay ninguna página", "/es/")]
    [InlineData("/hi/kuch-nahin/", HttpStatusCode.NotFound, "यहाँ कोई पृष्ठ नहीं है", "/hi/")]
    [InlineData("/gone-page/", HttpStatusCode.Gone, "This page is gone", "/")]
    [InlineData("/es/retirada/", HttpStatusCode.Gone, "Esta página ya no existe", "/es/")]
    [InlineData("/hi/hataya-gaya/", HttpStatusCode.Gone, "यह पृष्ठ अब नहीं है", "/hi/")]
    public async Task What_is_not_there_is_said_in_the_language_of_its_address(
        string address, HttpStatusCode status, string heading, string home)
    {
        Assert.Equal(status, (await site.AskAsync(address)).StatusCode);
        var page = await site.OpenAsync(address);
        Assert.Equal((heading, home), (page.QuerySelector("h1")!.TextContent, page.QuerySelector("a.brand")!.GetAttribute("href")));
    }

    [Theory]
    [InlineData("/fr/glossary/", HttpStatusCode.NotFound)]
    [InlineData("/lupus/search/", HttpStatusCode.NotFound)]
    [InlineData("/es/glossary", HttpStatusCode.MovedPermanently)]
    [InlineData("/ES/Search/", HttpStatusCode.MovedPermanently)]
    [InlineData("/es/rinones-viejos/", HttpStatusCode.MovedPermanently)]
    public async Task Only_the_very_address_of_a_language_answers(string address, HttpStatusCode status) =>
        Assert.Equal(status, (await site.AskAsync(address)).StatusCode);

    private static string LanguageOf(string address) => MadeUpSite.Built.Site.LanguageAt(address).Code;
}
