using System.Net;
using AngleSharp;
using LupusInfo.Content.Articles;
using LupusInfo.Web.Delivery;
using LupusInfo.Web.Pages;

namespace LupusInfo.Web.Tests.Serving;

/// <summary>Ways in beside sections and search, on the real site.</summary>
public sealed class WayTests
{
    private readonly RealSite site = RealSite.One;

    private Content.Language English => site.Site.Languages["en"];

    [Fact]
    public async Task Every_page_medicine_and_word_is_on_the_list_from_A_to_Z()
    {
        var page = await site.OpenAsync("/a-z/");
        var links = page.QuerySelectorAll(".a-to-z a").Select(link => (link.TextContent, link.GetAttribute("href")!)).ToHashSet();
        Assert.Superset(site.Site.Articles.Values.Select(article => (article.Title, article.Address)).ToHashSet(), links);
        Assert.Superset(English.Glossary.Terms.Values.Select(term => (term.Name, $"/glossary/{term.Key}/")).ToHashSet(), links);
        Assert.Contains(("Plaquenil", "/medicines/hydroxychloroquine/"), links);
        Assert.All(page.QuerySelectorAll(".letters a"), link => Assert.NotNull(page.QuerySelector(link.GetAttribute("href")!)));
        Assert.Subset(site.Pages.ToHashSet(), links.Select(link => link.Item2).ToHashSet());
    }

    [Fact]
    public async Task Every_written_answer_stands_once_under_its_question_with_its_page_and_its_sources()
    {
        var page = await site.OpenAsync("/questions/");
        var questions = page.QuerySelectorAll("details.question");
        Assert.Equal(English.Answers.Select(answer => answer.Asked[0]).Order(), questions
            .Select(question => question.QuerySelector("summary")!.TextContent).Order());
        Assert.All(English.Answers, answer =>
        {
            var text = page.GetElementById("answer-" + answer.Key)!;
            Assert.Contains(answer.Text, text.TextContent, StringComparison.Ordinal);
            Assert.Equal(site.Site.Resolve(answer.Page)!.Address, text.QuerySelector(".short-answer-more a")!.GetAttribute("href"));
            Assert.Equal(answer.Sources.Count, text.QuerySelectorAll(".short-answer-sources a").Length);
        });
        Assert.DoesNotContain("FAQPage", page.DocumentElement.OuterHtml, StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_latest_changes_come_first_under_their_month()
    {
        var page = await site.OpenAsync("/changes/");
        var days = page.QuerySelectorAll(".latest time").Select(day => day.GetAttribute("datetime")!).ToList();
        Assert.Equal(60, days.Count);
        Assert.Equal(days.OrderDescending(), days);
        Assert.Equal(site.Site.Articles.Values.SelectMany(article => article.Front.Changes)
            .Max(change => change.On).ToString("yyyy-MM-dd"), days[0]);
        Assert.Contains("November 2026", page.QuerySelectorAll("h2").Select(month => month.TextContent));
    }

    [Fact]
    public async Task The_footer_of_every_page_leads_to_each_way()
    {
        var links = (await site.OpenAsync("/lupus/outlook/")).QuerySelectorAll("footer a")
            .Select(link => link.GetAttribute("href")!).ToHashSet();
        Assert.Superset(new HashSet<string> { "/glossary/", "/a-z/", "/questions/", "/check-an-offer/", "/changes/" }, links);
    }

    [Fact]
    public async Task A_form_without_script_asks_what_the_seller_says()
    {
        var form = (await site.OpenAsync("/check-an-offer/")).QuerySelector("form.offer-form")!;
        Assert.Equal(("get", "/check-an-offer/"), (form.GetAttribute("method"), form.GetAttribute("action")));
        Assert.Equal(English.Offer.Sayings.Select(saying => saying.Key), form
            .QuerySelectorAll("input[name=said]").Select(tick => tick.GetAttribute("value")));
        Assert.InRange(English.Offer.Sayings.Count(), 20, 30);
        Assert.All(form.QuerySelectorAll("label"), label => Assert.NotEmpty(label.TextContent.Trim()));
    }

    [Fact]
    public async Task What_is_ticked_leads_to_its_claims_with_their_verdict_and_to_the_questions_to_send_back()
    {
        foreach (var saying in English.Offer.Sayings)
        {
            var page = await site.OpenAsync($"/check-an-offer/?said={saying.Key}");
            var claims = saying.Claims.Select(claim => site.Site.Resolve(claim.Path)!).ToList();
            Assert.Equal(claims.Select(claim => claim.Address), page
                .QuerySelectorAll(".offer-answer li > a").Select(link => link.GetAttribute("href")));
            Assert.Equal(claims.Select(claim => claim.Front.MainMessage), page
                .QuerySelectorAll(".offer-answer li > p").Select(text => text.TextContent));
            Assert.Equal(claims.Count, page.QuerySelectorAll(".offer-answer .verdict").Length);
            Assert.Equal(saying.Ask, page.QuerySelector(".question-card li")!.TextContent);
            Assert.Equal(saying.Key, page.QuerySelector("input[checked]")!.GetAttribute("value"));
        }
    }

    [Theory]
    [InlineData("?said=no-such-thing")]
    [InlineData("?said=")]
    [InlineData("?said=%3Cscript%3E&said=%00&said=%E2%80%AE")]
    public async Task What_nobody_says_is_left_aside_politely(string query)
    {
        using var answer = await site.AskAsync(HttpMethod.Get, "/check-an-offer/" + query);
        Assert.Equal(HttpStatusCode.OK, answer.StatusCode);
        var page = await BrowsingContext.New().OpenAsync(request => request.Content(answer.Content.ReadAsStream()));
        Assert.Equal(English.Words.Offer.Nothing, page.QuerySelector(".listing-text")!.TextContent);
        Assert.NotNull(page.QuerySelector("form.offer-form"));
        Assert.Empty(page.QuerySelectorAll("main script, .offer-answer"));
    }

    [Fact]
    public async Task All_at_once_is_answered_and_an_address_that_no_form_makes_is_refused_kindly()
    {
        var all = "?" + string.Join('&', English.Offer.Sayings.Select(saying => "said=" + saying.Key));
        Assert.InRange(all.Length, 1, OfferModel.MaxQuery);
        Assert.Equal(English.Offer.Sayings.Count(), (await site.OpenAsync("/check-an-offer/" + all))
            .QuerySelectorAll(".offer-answer").Length);
        using var answer = await site.AskAsync(HttpMethod.Get, "/check-an-offer/?said=" + new string('x', OfferModel.MaxQuery));
        Assert.Equal(HttpStatusCode.BadRequest, answer.StatusCode);
        Assert.Contains(English.Words.Offer.TooLong, await answer.Content.ReadAsStringAsync(), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Of_what_is_ticked_nothing_is_kept()
    {
        var store = site.Services.GetRequiredService<AnswerStore>();
        _ = await site.OpenAsync("/check-an-offer/");
        var kept = store.At(site.Site, "/check-an-offer/")!.Count;
        using var answer = await site.AskAsync(HttpMethod.Get, "/check-an-offer/?said=cure");
        Assert.True(answer.Headers.CacheControl!.NoStore);
        Assert.Contains("noindex", answer.Headers.GetValues("X-Robots-Tag"));
        Assert.Equal(kept, store.At(site.Site, "/check-an-offer/")!.Count);
    }

    [Fact]
    public async Task No_way_names_a_language_that_lacks_it()
    {
        foreach (var page in Enum.GetValues<ProgramPage>())
        {
            using var answer = await site.AskAsync(HttpMethod.Get, Address.OfPage("fr", page));
            Assert.Equal(HttpStatusCode.NotFound, answer.StatusCode);
        }
    }
}
