using Bunit;
using LupusInfo.Content.Articles;
using LupusInfo.Content.Navigation;
using LupusInfo.Web.Components.Layout;

namespace LupusInfo.Web.Tests.Layout;

public sealed class ArticlePartsTests : InEnglish
{
    private static readonly Article Some = Real.Site.Find("/lupus/outlook/")!;

    [Fact]
    public void The_breadcrumb_leads_home_and_ends_with_the_page_itself()
    {
        var crumbs = Render<Breadcrumbs>(with => with.Add(part => part.Crumbs, English.Navigation.BreadcrumbsOf(Some)));
        Assert.Equal(["/", "/lupus/"], crumbs.FindAll("a").Select(link => link.GetAttribute("href")));
        Assert.Equal(Some.Title, crumbs.Find("[aria-current=page]").TextContent);
    }

    [Fact]
    public void The_home_page_has_no_breadcrumb() =>
        Assert.Equal("", Render<Breadcrumbs>(with => with.Add(part => part.Crumbs, [new Crumb("Home", "/")])).Markup.Trim());

    [Fact]
    public void The_main_message_and_the_key_points_are_set_apart()
    {
        var key = Render<KeyMessage>(
            with => with.Add(part => part.Message, Some.Front.MainMessage).Add(part => part.Points, Some.Front.KeyPoints));
        Assert.Equal(Some.Front.MainMessage, key.Find(".main-message").TextContent);
        Assert.Equal(Some.Front.KeyPoints, key.FindAll("ul[aria-label='Key points'] li").Select(point => point.TextContent));
    }

    [Fact]
    public void A_page_without_a_main_message_shows_no_empty_box() =>
        Assert.Equal("", Render<KeyMessage>().Markup.Trim());

    [Fact]
    public void The_contents_list_the_parts_of_the_page_and_a_link_to_them_opens_the_list()
    {
        Heading[] headings = [new(2, "Tests", "tests", default), new(3, "Blood", "blood", default), new(2, "Biopsy", "biopsy", default)];
        var contents = Render<OnThisPage>(
            with => with.Add(part => part.Headings, headings).Add(part => part.Parts, [new Heading(2, "Sources", "sources", default)]));
        Assert.Equal(["#tests", "#biopsy", "#sources"], contents.FindAll("a").Select(link => link.GetAttribute("href")));
        Assert.NotNull(contents.Find("nav[aria-label='On this page'] details > #contents"));
    }

    [Fact]
    public void A_short_page_has_no_contents() =>
        Assert.Equal("", Render<OnThisPage>(with => with.Add(part => part.Headings, [new Heading(2, "One", "one", default)])).Markup
            .Trim());

    [Fact]
    public void Questions_can_be_ticked_on_paper_and_have_room_for_notes()
    {
        var card = Render<QuestionCard>(with => with.Add(part => part.Questions, ["Which?", "When?"]));
        Assert.Equal(["Which?", "When?"], card.FindAll(".ticks li").Select(question => question.TextContent));
        Assert.NotEmpty(card.FindAll(".print-only.note-lines span"));
    }

    [Fact]
    public void The_page_says_that_it_does_not_replace_the_care_team() =>
        Assert.Contains("supports talks with your care team", Render<CareTeam>().Markup, StringComparison.Ordinal);

    [Fact]
    public void Changes_are_listed_with_their_days()
    {
        var changes = Render<ChangeList>(with => with.Add(part => part.Changes, [new Change(new(2026, 11, 21), "First version.")]));
        Assert.Equal("2026-11-21", changes.Find("details li time").GetAttribute("datetime"));
        Assert.Contains("First version.", changes.Find("details li").TextContent, StringComparison.Ordinal);
        Assert.Equal("", Render<ChangeList>(with => with.Add(part => part.Changes, [])).Markup.Trim());
    }

    [Fact]
    public void Previous_and_next_name_the_pages_that_they_lead_to()
    {
        var (previous, next) = English.Navigation.NeighboursOf(Some);
        var neighbours = Render<Neighbours>(with => with.Add(part => part.Previous, previous).Add(part => part.Next, next));
        Assert.Equal(new[] { previous, next }.OfType<Article>().Select(article => article.Address), neighbours
            .FindAll("a").Select(link => link.GetAttribute("href")));
        Assert.Equal("", Render<Neighbours>().Markup.Trim());
    }

    [Fact]
    public void Related_pages_are_links_with_their_titles()
    {
        var related = Render<RelatedPages>(with => with.Add(part => part.Articles, [Some]));
        Assert.Equal((Some.Address, Some.Title), (related.Find("a").GetAttribute("href"), related.Find("a").TextContent));
        Assert.Equal("", Render<RelatedPages>(with => with.Add(part => part.Articles, [])).Markup.Trim());
    }

    [Fact]
    public void An_error_can_be_reported_from_every_article()
    {
        var page = Real.Site.Find(PageRole.ReportError, English);
        Assert.Equal("/report-an-error/", Render<ReportLink>(with => with.Add(part => part.Page, page)).Find("a").GetAttribute("href"));
    }

    [Fact]
    public void The_print_hint_is_for_the_screen_only() =>
        Assert.NotNull(Render<PrintHint>().Find(".screen-only"));
}
