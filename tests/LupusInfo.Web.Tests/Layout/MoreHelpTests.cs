using Bunit;
using LupusInfo.Content.Safety;
using LupusInfo.Web.Components.Layout;

namespace LupusInfo.Web.Tests.Layout;

public sealed class MoreHelpTests : BunitContext
{
    [Fact]
    public void Every_page_leads_to_three_to_five_organisations_of_more_than_one_part_of_the_world()
    {
        foreach (var article in Real.Site.Articles.Values)
        {
            var help = Real.Site.Safety.MoreHelp([.. article.Front.Topics, .. article.Path.Split('/')[1..^1]]);
            Assert.InRange(help.Count, 3, 5);
            Assert.True(help.Select(organisation => organisation.Country).Distinct().Count() >= 3, article.Path);
        }
    }

    [Fact]
    public void A_page_on_cells_leads_first_to_where_harm_is_reported_and_another_page_to_those_for_everyone()
    {
        Assert.Equal(OrganisationKind.ReportHarm, Real.Site.Safety.MoreHelp(["msc", "regenerative"])[0].Kind);
        Assert.All(Real.Site.Safety.MoreHelp([]), organisation => Assert.True(organisation.First));
    }

    [Fact]
    public void The_box_names_each_with_its_country_and_number_and_leads_to_all_and_to_reports_of_harm()
    {
        var box = Render<MoreHelp>(with => with.Add(part => part.Site, Real.Site).Add(part => part.Language, Real.Site.Languages["en"]));
        Assert.Equal("More help", box.Find("aside h2").TextContent);
        Assert.Equal("tel:01708731251", box.Find("a[href^='tel:017']").GetAttribute("href"));
        Assert.Contains("United Kingdom", box.Markup, StringComparison.Ordinal);
        Assert.Equal("/living/support/#lupus-helplines", box.FindAll(".ways a")[0].GetAttribute("href"));
        Assert.StartsWith("/regenerative/law-by-country/#", box.FindAll(".ways a")[1].GetAttribute("href"), StringComparison.Ordinal);
    }
}
