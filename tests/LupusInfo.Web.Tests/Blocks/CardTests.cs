using Bunit;
using LupusInfo.Content.Articles;
using LupusInfo.Content.Problems;
using LupusInfo.Web.Components.Blocks;

namespace LupusInfo.Web.Tests.Blocks;

public sealed class CardTests : BunitContext
{
    [Theory]
    [InlineData(Urgency.Emergency, "Emergency: Call now if")]
    [InlineData(Urgency.Urgent, "Urgent: Call now if")]
    [InlineData(Urgency.SeeDoctor, "See your doctor: Call now if")]
    public void A_care_card_says_its_urgency_in_words_before_its_heading(Urgency urgency, string heading) =>
        Assert.Equal(heading, Plain(Card(urgency).Find("h3").TextContent));

    [Fact]
    public void A_care_card_keeps_the_text_of_its_article() =>
        Card(Urgency.Emergency).Find("ul").MarkupMatches("<ul><li>you cannot breathe.</li></ul>");

    [Fact]
    public void The_marks_of_the_urgencies_differ_in_shape() =>
        Assert.Equal(3, Enum.GetValues<Urgency>().Select(urgency => Card(urgency).Find("svg").InnerHtml).Distinct().Count());

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
        var headings = Real.Site.Articles.Values.SelectMany(article => article.Blocks).OfType<Callout>().Where(callout => callout.Kind is CalloutKind.Unknown).Select(callout => callout.Heading);
        Assert.All(headings, heading => Assert.Contains("not know", heading, StringComparison.Ordinal));
    }

    private static string Plain(string text) => string.Join(' ', text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));

    private IRenderedComponent<CareCardView> Card(Urgency urgency) => Render<CareCardView>(parameters =>
        parameters
            .Add(view => view.Card, new CareCard(urgency, "Call now if", 3, [new HtmlSegment("<ul><li>you cannot breathe.</li></ul>")], Position.Start))
            .Add(view => view.Site, Real.Site));
}
