using Bunit;
using LupusInfo.Content.Evidence;
using LupusInfo.Web.Components;
using LupusInfo.Web.Components.Pages;

namespace LupusInfo.Web.Tests.Pages;

public sealed class ClaimTests : InEnglish
{
    [Fact]
    public void A_claim_page_begins_with_the_claim_as_a_quotation_and_our_verdict_in_words()
    {
        var card = Render<ClaimCard>(parameters => parameters.Add(view => view.Article, Real.Site.Find("/claims/msc-no-side-effects/")!));
        Assert.Equal("“No side effects were seen with MSC in lupus over years of follow-up.”", card.Find("blockquote").TextContent.Trim());
        Assert.Equal("False", card.Find(".verdict").TextContent.Trim());
        Assert.Contains("Fairly sure (moderate certainty)", card.Find(".sure").TextContent, StringComparison.Ordinal);
        Assert.Equal(Real.Site.Find("/claims/msc-no-side-effects/")!.Front.MainMessage, card.Find(".main-message").TextContent);
    }

    [Fact]
    public void The_index_lists_every_claim_once_with_its_verdict()
    {
        var index = Index(null, null);
        Assert.Equal(English.Claims.Select(claim => (claim.Address, English.Words.Evidence.Verdicts[claim.Front.Verdict!.Value]))
            .Order(), Listed(index).Order());
    }

    [Fact]
    public void A_topic_and_a_verdict_leave_only_the_claims_that_have_both()
    {
        var expected = English.ClaimsOf("msc", Verdict.Misleading).Select(claim => (claim.Address, "Misleading"));
        Assert.Equal(expected.Order(), Listed(Index("msc", "misleading")).Order());
    }

    [Fact]
    public void Each_filter_is_a_link_whose_number_is_what_it_leads_to()
    {
        foreach (var link in Index("msc", null).FindAll(".filter a"))
        {
            var query = System.Web.HttpUtility
                .ParseQueryString(link.GetAttribute("href")!.Split('#')[0].Split('?').ElementAtOrDefault(1) ?? "");
            Assert.Equal(link.QuerySelector(".number")!.TextContent, $"{Listed(Index(query["topic"], query["verdict"])).Count}");
        }
    }

    [Fact]
    public void The_filters_in_use_are_marked_for_screen_readers() => Assert.Equal(
        ["Stem cells (MSC)", "False"],
        Index("msc", "false").FindAll("[aria-current=true]").Select(link => link.FirstChild!.TextContent.Trim()));

    [Fact]
    public void A_choice_leads_to_its_claims_under_a_heading_that_names_it()
    {
        Assert.All(Index("exosomes", null).FindAll(".filter a"), link =>
            Assert.EndsWith("#found", link.GetAttribute("href"), StringComparison.Ordinal));
        Assert.EndsWith("claims: Exosomes", Index("exosomes", null).Find("h2#found").TextContent, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("exosomes", "supported")]
    [InlineData("no-such-topic", null)]
    [InlineData(null, "no-such-verdict")]
    public void A_choice_that_leaves_nothing_says_so_and_keeps_the_way_back(string? topic, string? verdict)
    {
        var index = Index(topic, verdict);
        Assert.Equal("No claim on our list has this topic and this verdict.", index.Find(".claim-count").TextContent);
        Assert.Contains(index.FindAll(".filter a"), link =>
            link.GetAttribute("href") is "/claims/#found" || link.GetAttribute("href")!.Contains("?verdict=", StringComparison.Ordinal));
    }

    [Fact]
    public void Claims_stand_under_their_topic_in_our_own_order() => Assert.Equal(
        ["Stem cells (MSC)", "Exosomes", "Safety"],
        Index(null, null).FindAll("h3").Select(heading => heading.TextContent).Take(3));

    [Fact]
    public void Every_topic_of_a_claim_has_words_of_its_own() =>
        Assert.All(English.Claims.SelectMany(claim => claim.Front.Topics), topic => Assert.Contains(topic, English.Words.Topics.Keys));

    [Fact]
    public void A_key_without_words_of_its_own_is_written_as_words() => Assert.Equal("Gene therapy", English.Words.Topic("gene-therapy"));

    [Fact]
    public void The_marks_of_the_verdicts_differ_in_shape() => Assert.Equal(6, Enum.GetValues<Verdict>()
        .Select(verdict => Render<VerdictBadge>(parameters => parameters.Add(badge => badge.Verdict, verdict)).Find("svg").InnerHtml)
            .Distinct().Count());

    private static List<(string Address, string Verdict)> Listed(IRenderedComponent<ClaimIndex> index) =>
        [.. index.FindAll(".claims li")
            .Select(item => (item.QuerySelector("a")!.GetAttribute("href")!, item.QuerySelector(".verdict")!.TextContent.Trim()))];

    private IRenderedComponent<ClaimIndex> Index(string? topic, string? verdict) => Render<ClaimIndex>(parameters => parameters
        .Add(index => index.Claims, English.Claims).Add(index => index.Address, "/claims/")
            .Add(index => index.Filter, new(topic, verdict)));
}
