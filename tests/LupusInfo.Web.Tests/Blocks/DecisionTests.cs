using Bunit;
using LupusInfo.Content;
using LupusInfo.Content.Articles;
using LupusInfo.Web.Components.Blocks;

namespace LupusInfo.Web.Tests.Blocks;

public sealed class DecisionTests : InEnglish
{
    private const string Page = "/treatment/hydroxychloroquine-when-well/";

    private const string Record = "data/decisions/hydroxychloroquine-when-well.yaml";

    public static TheoryData<string> Pages =>
        [.. Real.Site.Articles.Values.Where(article => article.Kind is ArticleKind.Decision).Select(article => article.Address)];

    [Theory]
    [MemberData(nameof(Pages))]
    public void Every_option_answers_every_question_and_none_is_marked(string page)
    {
        var table = Draw(Real.Site, page).Find("table.options");
        var options = table.QuerySelectorAll("thead th").Select(cell => cell.TextContent).ToList();
        var rows = table.QuerySelectorAll("tbody").ToList();
        Assert.True(rows.Count >= 8, $"{rows.Count} rows");
        Assert.All(rows, row =>
        {
            var cells = row.QuerySelectorAll("td").ToList();
            Assert.Equal(options, cells.Select(cell => cell.GetAttribute("data-label")!));
            Assert.All(cells, cell => Assert.NotEqual("", cell.TextContent.Trim()));
            Assert.All(cells.Concat(table.QuerySelectorAll("thead th")), cell =>
                Assert.False(cell.HasAttribute("class") || cell.HasAttribute("style")));
        });
    }

    [Theory]
    [MemberData(nameof(Pages))]
    public void All_pictures_are_of_a_hundred_people_at_one_size(string page)
    {
        var pictures = Draw(Real.Site, page).FindAll("svg.people");
        Assert.All(pictures, picture => Assert.Equal(100, picture.Everybody()));
        Assert.True(pictures.Select(picture => (picture.GetAttribute("width"), picture.GetAttribute("height"))).Distinct().Count() <= 1);
        Assert.All(pictures, picture => Assert.Contains($"{picture.Had()} ", picture.GetAttribute("aria-label")!,
            StringComparison.Ordinal));
    }

    [Theory]
    [MemberData(nameof(Pages))]
    public void No_count_stands_without_people_time_certainty_and_source(string page)
    {
        var counted = Draw(Real.Site, page).FindAll(".finding").Where(finding => finding.QuerySelector(".count") is not null).ToList();
        Assert.All(counted, finding =>
        {
            Assert.NotNull(finding.QuerySelector(".cite a"));
            Assert.NotNull(finding.QuerySelector(".certainty-mark"));
            Assert.Matches(@"of [\d,]+", finding.QuerySelector(".count")!.TextContent);
            Assert.True(finding.QuerySelectorAll(".aside").Length >= 2);
        });
    }

    [Fact]
    public void A_changed_fact_box_changes_the_count_and_its_picture()
    {
        const string Box = "data/fact-boxes/hydroxychloroquine-withdrawal.yaml";
        Assert.Equal(("16 of 25 (64%)", 64), First(Draw(Real.Site, Page)));
        Assert.Equal(("20 of 25 (80%)", 80), First(Draw(Real.With(Box, "with: 16", "with: 20"), Page)));
    }

    [Fact]
    public void Too_few_people_or_too_rare_a_harm_is_told_and_not_drawn()
    {
        var few = Draw(Real.With(Record, "events: 3, total: 100", "events: 3, total: 12"), Page);
        Assert.Equal(4, few.FindAll("svg.people").Count);
        Assert.Contains("3 of 12", few.Find("table").TextContent, StringComparison.Ordinal);
        Assert.Contains("Too few people", few.Find("table").TextContent, StringComparison.Ordinal);
        Assert.Contains("cannot show this",
            Draw(Real.With(Record, "events: 3, total: 100", "events: 3, total: 1000"), Page)
                .Find("table").TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public void What_matters_can_be_ticked_and_not_to_be_sure_is_an_answer()
    {
        var lists = Draw(Real.Site, Page).FindAll(".choice .ticks")
            .Select(list => list.QuerySelectorAll("li").Select(line => line.TextContent).ToList());
        Assert.Equal([7, 4], lists.Select(list => list.Count));
        Assert.Equal(["Go on as now", "Take less", "Stop", "I am not sure yet"], lists.Last());
        Assert.NotNull(Draw(Real.Site, Page).Find(".choice .note-lines.print-only"));
    }

    [Fact]
    public void It_says_when_its_evidence_was_looked_for_when_it_is_due_and_who_paid()
    {
        var basis = Draw(Real.Site, Page).Find(".basis").TextContent;
        Assert.All(["We last looked for evidence on 27 November 2026", "due by 21 May 2027", "Who paid for the studies", "who pays for it"],
            words => Assert.Contains(words, basis, StringComparison.Ordinal));
    }

    private static (string Count, int Had) First(IRenderedComponent<DecisionView> drawn) =>
        (drawn.Find(".finding .count").TextContent, drawn.Find(".finding svg").Had());

    private IRenderedComponent<DecisionView> Draw(Site site, string address)
    {
        var article = site.Articles[address];
        return Render<DecisionView>(parameters => parameters
            .Add(view => view.Block, article.Blocks.OfType<DecisionBlock>().Single())
            .Add(view => view.Front, article.Front)
            .Add(view => view.Publisher, site.Publisher));
    }
}
