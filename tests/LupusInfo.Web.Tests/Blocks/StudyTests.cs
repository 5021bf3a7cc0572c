using System.Globalization;
using AngleSharp.Dom;
using Bunit;
using LupusInfo.Content.Articles;
using LupusInfo.Web.Components.Blocks;

namespace LupusInfo.Web.Tests.Blocks;

public sealed class StudyTests : InEnglish
{
    [Theory]
    [InlineData("ash2020", "Ash 2020")]
    [InlineData("oak2014", "Oak 2014")]
    [InlineData("agency2026", "Study of 2026")]
    [InlineData("beech", "BEECH")]
    [InlineData("nct00000002", "NCT00000002")]
    [InlineData("irct77", "IRCT 77")]
    public void A_study_is_named_by_its_own_report_its_own_name_or_its_register(string id, string name)
    {
        var trial = MadeUp.Site.Evidence.Trials.Single(trial => trial.Id == id);
        Assert.Equal(name, Study.Name(English.Words, trial, trial.Source is { } key ? MadeUp.Site.Evidence.References[key] : null));
    }

    [Fact]
    public void A_register_number_leads_to_its_record_where_its_register_is_known()
    {
        var table = Table("cells");
        Assert.Equal("https://clinicaltrials.gov/study/NCT00000001", table.FindAll("a")
            .Single(link => link.TextContent == "NCT00000001").GetAttribute("href"));
        Assert.Equal("https://irct.behdasht.gov.ir/trial/77", Table("vesicles").FindAll("a")
            .Single(link => link.TextContent == "IRCT 77").GetAttribute("href"));
        Assert.DoesNotContain(table.FindAll("a"), link => link.TextContent.Contains("EudraCT", StringComparison.Ordinal));
    }

    [Fact]
    public void The_table_begins_with_results_then_the_strongest_design_then_the_most_people()
    {
        var trials = Study.InOrder(MadeUp.Site.Evidence.TrialsOf("cells"), trial => trial).ToList();
        Assert.Equal("ash2020", trials[0].Id);
        Assert.Equal("Ash 2020", Table("cells").Find("tbody .name").TextContent);
        Assert.Equal(["ash2020", "elm2022", "oak2014", "nct00000002", "agency2026"], trials.Select(trial => trial.Id));
    }

    [Fact]
    public void A_finding_has_both_denominators_or_says_that_there_was_nobody_to_compare()
    {
        var rows = Table("cells").FindAll("tbody tr");
        var blinded = Row(rows, "Ash 2020");
        Assert.Contains("9 of 12 with it", blinded, StringComparison.Ordinal);
        Assert.Contains("5 of 6 without it", blinded, StringComparison.Ordinal);
        Assert.Contains("28 of 81 (35%) with it; nobody to compare", Row(rows, "Elm 2022"), StringComparison.Ordinal);
    }

    [Fact]
    public void Harms_stand_beside_the_finding() =>
        Assert.Contains("1 of 12 died", Row(Table("cells").FindAll("tbody tr"), "Ash 2020"), StringComparison.Ordinal);

    [Fact]
    public void Every_study_of_a_therapy_has_a_row_and_what_is_not_known_is_said()
    {
        var table = Table("cells");
        Assert.Equal(MadeUp.Site.Evidence.TrialsOf("cells").Count, table.FindAll("tbody tr").Count);
        Assert.Contains("Size not known", Row(table.FindAll("tbody tr"), "NCT00000002"), StringComparison.Ordinal);
        Assert.Contains("Not named in what we read", Row(table.FindAll("tbody tr"), "NCT00000002"), StringComparison.Ordinal);
    }

    [Fact]
    public void The_ladder_has_the_strongest_design_on_top_and_a_dot_for_each_study()
    {
        var ladder = Ladder("cells");
        Assert.Equal([1, 1, 1, 1, 1], ladder.FindAll(".rung").Select(rung => rung.QuerySelectorAll(".dot").Length));
        Assert.Equal((3, 1), (ladder.FindAll(".rung .dot.out").Count, ladder.FindAll(".rung .unknown").Count));
    }

    [Fact]
    public void The_area_of_a_dot_grows_with_its_people()
    {
        var (small, large) = (Radius(20), Radius(80));
        Assert.Equal(4, large * large / (small * small), tolerance: 0.1);
    }

    [Fact]
    public void A_dot_has_a_largest_and_a_smallest_size_that_can_be_seen() =>
        Assert.Equal((Radius(400), 3), (Radius(100_000), Radius(1)));

    [Fact]
    public void The_ladder_says_what_to_see()
    {
        Assert.Contains("Of 5 studies, one on the top rung has results. It had 18 people.", Ladder("cells")
            .Find("figcaption").TextContent, StringComparison.Ordinal);
        Assert.Contains("We found one study, and no result.", Ladder("vesicles").Find("figcaption").TextContent, StringComparison.Ordinal);
        Assert.Contains("none on the top rung has results", Ladder("transplant").Find("figcaption").TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public void The_ladder_tells_each_study_in_words_and_in_a_table()
    {
        var ladder = Ladder("cells");
        Assert.Contains(ladder.FindAll(".dots li"), dot => dot.TextContent.Trim() == "Ash 2020: 18 people, results out");
        Assert.Equal(5, ladder.FindAll("details tbody tr").Count);
    }

    [Fact]
    public void An_empty_rung_says_that_no_study_stands_there() =>
        Assert.Equal("no study", Ladder("transplant").Find(".rung .dots").TextContent.Trim());

    private static string Row(IEnumerable<IElement> rows, string name) =>
        rows.Single(row => row.QuerySelector(".name")!.TextContent == name).TextContent;

    private double Radius(int people) => double.Parse(
        Render<StudyDot>(parameters => parameters.Add(dot => dot.People, people).Add(dot => dot.Reported, true))
            .Find("circle").GetAttribute("r")!, CultureInfo.InvariantCulture);

    private IRenderedComponent<TrialTableView> Table(string therapy) =>
        Render<TrialTableView>(parameters =>
            parameters.Add(view => view.Block, (TrialTableBlock)MadeUp.Article($"::: trials {therapy}\n:::").Blocks[0]));

    private IRenderedComponent<EvidenceLadderView> Ladder(string therapy) => Render<EvidenceLadderView>(parameters => parameters
        .Add(view => view.Block, (EvidenceLadderBlock)MadeUp.Article($"::: evidence-ladder {therapy}\n:::").Blocks[0])
        .Add(view => view.References, MadeUp.Site.Evidence.References));
}
