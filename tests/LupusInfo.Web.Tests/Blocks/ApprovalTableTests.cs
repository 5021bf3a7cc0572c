using Bunit;
using LupusInfo.Content.Articles;
using LupusInfo.Content.Evidence;
using LupusInfo.Web.Components.Blocks;

namespace LupusInfo.Web.Tests.Blocks;

public sealed class ApprovalTableTests : InEnglish
{
    [Fact]
    public void Each_place_has_its_regulator_answer_note_day_and_sources()
    {
        var row = Draw("msc").Find("tbody tr");
        Assert.Equal("United States", row.QuerySelector(".name")!.TextContent);
        Assert.Contains("Food and Drug Administration (FDA)", row.TextContent, StringComparison.Ordinal);
        Assert.Equal("Not approved", row.QuerySelector(".state")!.TextContent.Trim());
        Assert.Equal("2026-11-21", row.QuerySelector("time")!.GetAttribute("datetime"));
        Assert.NotEmpty(row.QuerySelectorAll("sup.cite a"));
    }

    [Fact]
    public void Every_place_checked_has_a_row() =>
        Assert.Equal(Real.Site.Evidence.Approvals["exosomes"].Places.Select(place => place.Place), Draw("exosomes")
            .FindAll("tbody .name").Select(name => name.TextContent));

    [Fact]
    public void The_caption_says_that_finding_nothing_is_weaker_than_a_no() =>
        Assert.Contains("weaker than a regulator’s no", Draw("msc").Find("caption").TextContent, StringComparison.Ordinal);

    [Fact]
    public void The_marks_of_the_answers_differ_in_shape() => Assert.Equal(3, Enum.GetValues<ApprovalState>()
        .Select(state => Render<ApprovalMark>(parameters => parameters.Add(mark => mark.State, state)).Markup).Distinct().Count());

    private IRenderedComponent<ApprovalTableView> Draw(string therapy) =>
        Render<ApprovalTableView>(
            parameters => parameters.Add(view => view.Block, (ApprovalTableBlock)Real.Article($"::: approvals {therapy}\n:::").Blocks[0]));
}
