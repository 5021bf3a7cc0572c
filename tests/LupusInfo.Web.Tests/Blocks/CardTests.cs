using Bunit;
using LupusInfo.Content.Articles;
using LupusInfo.Content.Problems;
using LupusInfo.Content.Safety;
using LupusInfo.Web.Components.Blocks;

namespace LupusInfo.Web.Tests.Blocks;

public sealed class CardTests : InEnglish
{
    [Fact]
    public void Each_card_of_warning_signs_says_its_urgency_in_words_before_what_to_do()
    {
        var cards = Signs("all").FindAll("h2, h3").Select(heading => Plain(heading.TextContent));
        Assert.Equal(
            [
                "Emergency: Call an ambulance now",
                "Urgent: Go to a hospital emergency department now",
                "Today: Phone your lupus team or a doctor today",
                "Soon: Make an appointment",
            ],
            cards);
    }

    [Fact]
    public void A_card_of_an_emergency_has_numbers_to_dial() =>
        Assert.Contains("tel:112", Signs("heart").FindAll(".emergency .numbers a").Select(link => link.GetAttribute("href")));

    [Fact]
    public void On_a_page_of_one_illness_only_signs_that_can_wait_for_a_visit_are_folded()
    {
        var cards = Signs(string.Join(' ', Real.Site.SafetyWordsOf("en").Signs.Groups.Keys));
        Assert.Empty(cards.FindAll(":not(.see-doctor) > details"));
        Assert.Equal(2, cards.FindAll(".see-doctor > ul > li").Count);
        Assert.NotEmpty(cards.FindAll(".see-doctor > details.fold li"));
    }

    [Fact]
    public void The_list_of_all_signs_shows_at_most_six_of_a_kind_at_first() =>
        Assert.All(Signs("all").FindAll(".care-card"), card =>
            Assert.InRange(card.QuerySelectorAll(":scope > ul:not(.numbers) > li").Length, 1, 6));

    [Fact]
    public void The_marks_of_the_urgencies_differ_in_shape() =>
        Assert.Equal(4, Enum.GetValues<HelpLevel>().Select(urgency => Mark(urgency).Find("svg").InnerHtml).Distinct().Count());

    [Theory]
    [InlineData(CalloutKind.Note, "Note: A heading")]
    [InlineData(CalloutKind.Warning, "Warning: A heading")]
    [InlineData(CalloutKind.InMice, "In mice or the lab, not in people: A heading")]
    [InlineData(CalloutKind.Questions, "Questions to ask: A heading")]
    [InlineData(CalloutKind.Unknown, "A heading")]
    public void A_callout_says_its_kind_in_words(CalloutKind kind, string heading)
    {
        var callout = Render<CalloutView>(parameters => parameters
            .Add(view => view.Callout, new Callout(kind, "A heading", 3, [new HtmlSegment("<p>Text.</p>")], Position.Start))
            .Add(view => view.Site, Real.Site));
        Assert.Equal(heading, Plain(callout.Find("h3").TextContent));
        callout.Find("p").MarkupMatches("<p>Text.</p>");
    }

    [Fact]
    public void Every_real_block_on_what_is_not_known_says_so_in_its_heading()
    {
        var headings = Real.Site.Articles.Values.SelectMany(article => article.Blocks).OfType<Callout>()
            .Where(callout => callout.Kind is CalloutKind.Unknown).Select(callout => callout.Heading);
        Assert.All(headings, heading => Assert.Contains("not know", heading, StringComparison.Ordinal));
    }

    private static string Plain(string text) => string.Join(' ', text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));

    private IRenderedComponent<HelpMark> Mark(HelpLevel urgency) =>
        Render<HelpMark>(parameters => parameters.Add(mark => mark.Urgency, urgency));

    private IRenderedComponent<WarningSignsView> Signs(string groups) => Render<WarningSignsView>(parameters =>
        parameters.Add(view => view.Block, Real.Article($"::: warning-signs {groups}\n:::").Blocks.OfType<WarningSignsBlock>().Single()));
}
