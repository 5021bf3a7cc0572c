using Bunit;
using LupusInfo.Content.Articles;
using LupusInfo.Content.Evidence;
using LupusInfo.Web.Components;
using LupusInfo.Web.Components.Pages;

namespace LupusInfo.Web.Tests.Pages;

public sealed class EvidenceSummaryTests : InEnglish
{
    [Fact]
    public void The_studies_of_msc_compare_eighteen_people_in_one_blinded_trial() => Assert.Equal(
        ["None found in the 10 places checked, 21 November 2026", "Very unsure very low certainty", "18 in 1 blinded trial"],
        Answers("/regenerative/msc-studies/"));

    [Fact]
    public void Without_a_comparison_by_chance_it_says_so_and_how_many_were_treated() => Assert.Equal(
        "0 no study with results compared people by chance; up to 105 were treated in 3 studies with nobody to compare",
        Answers("/regenerative/blood-stem-cell-transplant/")[2]);

    [Fact]
    public void With_no_result_at_all_nobody_is_counted() =>
        Assert.Equal("0 no study with results compared people by chance", Answers("/regenerative/exosomes/")[2]);

    [Fact]
    public void An_approval_is_told_with_the_number_of_places()
    {
        var site = Real.With("data/approvals.yaml", "lupus: not-approved", "lupus: approved");
        Assert.StartsWith("Yes in 2 of 10 places checked", Answers(site, "/regenerative/msc-studies/")[0], StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(Certainty.None, 0)]
    [InlineData(Certainty.VeryLow, 1)]
    [InlineData(Certainty.High, 4)]
    public void The_mark_of_certainty_has_four_steps_of_which_some_are_filled(Certainty certainty, int filled)
    {
        var mark = Render<CertaintyMark>(parameters => parameters.Add(view => view.Certainty, certainty));
        Assert.Equal((filled, 4), (mark.FindAll(".reached").Count, mark.FindAll("rect").Count));
    }

    [Fact]
    public void Every_therapy_page_has_its_summary() => Assert.All(
        Real.Site.Articles.Values.Where(article => article.Kind is ArticleKind.Therapy),
        article => Assert.Equal(3, Answers(article.Address).Count));

    private List<string> Answers(string address) => Answers(Real.Site, address);

    private List<string> Answers(LupusInfo.Content.Site site, string address) =>
        [.. Render<EvidenceSummary>(parameters => parameters.Add(view => view.Article, site.Find(address)!))
            .FindAll("dd").Select(answer =>
                string.Join(' ', answer.TextContent.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries)))];
}
