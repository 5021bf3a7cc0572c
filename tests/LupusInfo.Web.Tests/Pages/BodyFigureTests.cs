using Bunit;
using LupusInfo.Content;
using LupusInfo.Web.Components.Pages;

namespace LupusInfo.Web.Tests.Pages;

public sealed class BodyFigureTests : InEnglish
{
    [Fact]
    public void Every_part_is_a_link_to_a_heading_that_is_there()
    {
        var links = Draw(Real.Site).FindAll("a").Select(link => link.GetAttribute("href")!.Split('#')).ToList();
        Assert.Equal(["hair", "brain", "mood", "mouth", "lungs", "heart", "kidneys", "skin", "blood", "joints", "whole-body"], links
            .Select(link => link[1]));
        Assert.All(links, link => Assert.Contains(Real.Site.Find(link[0])!.Headings, heading => heading.Id == link[1]));
    }

    [Fact]
    public void A_part_whose_heading_is_gone_loses_its_label_and_its_line()
    {
        var figure = Draw(Real.With("en/symptoms/kidneys.md", "{#kidneys}", "{#other}"));
        Assert.DoesNotContain(figure.FindAll("a"), link => link.TextContent == "Kidneys");
        Assert.Equal(figure.FindAll("a").Count, figure.FindAll(".body-lines circle").Count);
    }

    [Fact]
    public void The_links_are_one_list_and_the_drawing_is_not_read_aloud()
    {
        var figure = Draw(Real.Site);
        Assert.Equal(11, figure.FindAll("ul > li > a").Count);
        Assert.Equal("true", figure.Find("svg").GetAttribute("aria-hidden"));
    }

    private IRenderedComponent<BodyFigure> Draw(Site site) =>
        Render<BodyFigure>(parameters => parameters.Add(figure => figure.Articles, site.Languages["en"].Navigation.Articles));
}
