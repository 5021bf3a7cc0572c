using LupusInfo.Content.Articles;
using LupusInfo.Content.Navigation;
using Xunit;

namespace LupusInfo.Content.Tests.Navigation;

public sealed class NavigationTreeTests
{
    private const string Text = "You can read this.";

    private static readonly Site Site = World.Build(
        World.Article("en/index.md", Text, "Home")
        + World.Article("en/about.md", Text, "About", fields: "role: support")
        + World.Article("en/living/index.md", Text, "Living with it", 2, "kind: section\nmenu: false")
        + World.Article("en/living/sun.md", Text, "Sun", 2, "topics: [skin, sun]")
        + World.Article("en/living/rest.md", Text, "Rest", 1, "topics: [tired]")
        + World.Article("en/living/work.md", Text, "Work", 2, "topics: [tired, sun, skin]")
        + World.Article("en/body/index.md", Text, "The body", 1, "kind: section")
        + World.Article("en/body/skin.md", Text, "Skin", 1, "topics: [skin]")
        + World.Article("en/old-papers/one.md", Text, "One")).Site;

    private static readonly NavigationTree Tree = Site.Languages["en"].Navigation;

    [Fact]
    public void Sections_come_in_the_order_of_their_own_pages_and_one_without_a_page_comes_last_under_its_folders_name() =>
        Assert.Equal(["The body /body/", "Living with it /living/", "Old papers /old-papers/"],
            Tree.Sections.Select(section => $"{section.Title} {section.Address}"));

    [Fact]
    public void The_menu_leaves_out_what_does_not_want_to_be_in_it() =>
        Assert.Equal(["The body", "Old papers"], Tree.Menu.Select(section => section.Title));

    [Fact]
    public void Pages_of_a_section_come_in_their_order_and_those_of_one_order_by_title() =>
        Assert.Equal(["Rest", "Sun", "Work"], Tree.SectionOf(At("/living/sun/"))!.Articles.Select(article => article.Title));

    [Theory]
    [InlineData("/living/rest/", null, "Sun")]
    [InlineData("/living/sun/", "Rest", "Work")]
    [InlineData("/living/work/", "Sun", null)]
    [InlineData("/living/", null, null)]
    [InlineData("/about/", null, null)]
    public void A_page_has_its_neighbours_in_its_own_section_only(string address, string? previous, string? next) =>
        Assert.Equal((previous, next), (Tree.NeighboursOf(At(address)).Previous?.Title, Tree.NeighboursOf(At(address)).Next?.Title));

    [Theory]
    [InlineData("/", "Home /")]
    [InlineData("/about/", "Home / > About /about/")]
    [InlineData("/living/", "Home / > Living with it /living/")]
    [InlineData("/living/sun/", "Home / > Living with it /living/ > Sun /living/sun/")]
    [InlineData("/old-papers/one/", "Home / > Old papers /old-papers/ > One /old-papers/one/")]
    public void Breadcrumbs_lead_from_the_home_page_to_the_page_itself(string address, string way) =>
        Assert.Equal(way, string.Join(" > ", Tree.BreadcrumbsOf(At(address)).Select(crumb => $"{crumb.Title} {crumb.Address}")));

    [Theory]
    [InlineData("/living/work/", "Sun, Skin, Rest")]
    [InlineData("/living/rest/", "Work")]
    [InlineData("/about/", "")]
    public void Related_pages_are_those_that_share_most_topics_first(string address, string titles) =>
        Assert.Equal(titles.Split(", ", StringSplitOptions.RemoveEmptyEntries).Order(),
            Tree.RelatedTo(At(address)).Select(article => article.Title).Order());

    [Fact]
    public void The_one_that_shares_two_topics_comes_before_those_that_share_one() =>
        Assert.Equal("Sun", Tree.RelatedTo(At("/living/work/"))[0].Title);

    [Fact]
    public void No_more_related_pages_are_named_than_asked_for() => Assert.Single(Tree.RelatedTo(At("/living/work/"), most: 1));

    [Fact]
    public void A_page_with_a_part_to_play_is_found_by_it() =>
        Assert.Equal(["About", null], new[] { PageRole.Support, PageRole.GetHelp }.Select(role => Tree.Find(role)?.Title));

    [Fact]
    public void Pages_about_the_site_belong_to_no_section()
    {
        Assert.Equal(["About"], Tree.Pages.Select(article => article.Title));
        Assert.Null(Tree.SectionOf(At("/about/")));
    }

    private static Article At(string address) => Site.Find(address)!;
}
