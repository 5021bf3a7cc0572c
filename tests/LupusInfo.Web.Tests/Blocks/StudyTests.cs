using System.Globalization;
using AngleSharp.Dom;
using Bunit;
using LupusInfo.Content.Articles;
using LupusInfo.Content.Evidence;
using LupusInfo.Web.Components.Blocks;

namespace LupusInfo.Web.Tests.Blocks;

public sealed class StudyTests : InEnglish
{
    [Theory]
    [InlineData("deng2017", "Deng 2017")]
    [InlineData("yang2014", "Yang 2014")]
    [InlineData("autologousmsc2010", "Study of 2010")]
    [InlineData("castle", "CASTLE")]
    [InlineData("nct04318600", "NCT04318600")]
    [InlineData("irct61229", "IRCT 61229")]
    public void A_study_is_named_by_its_own_report_its_own_name_or_its_register(string id, string name)
    {
        var trial = Real.Site.Evidence.Trials.Single(trial => trial.Id == id);
        Assert.Equal(name, Study.Name(English.Words, trial, trial.Source is { } key ? Real.Site.Evidence.References[key] : null));
    }

    [Fact]
    public void A_register_number_leads_to_its_record_where_its_register_is_known()
    {
        var table = Table("msc");
        Assert.Equal("https://clinicaltrials.gov/study/NCT01539902", table.FindAll("a").Single(link => link.TextContent == "NCT01539902").GetAttribute("href"));
        Assert.Equal("https://irct.behdasht.gov.ir/trial/61229", Table("exosomes").FindAll("a").Single(link => link.TextContent == "IRCT 61229").GetAttribute("href"));
        Assert.DoesNotContain(table.FindAll("a"), link => link.TextContent.Contains("EudraCT", StringComparison.Ordinal));
    }

    [Fact]
    public void The_table_begins_with_results_then_the_strongest_design_then_the_most_people()
    {
        var trials = Study.InOrder(Real.Site.Evidence.TrialsOf("msc"), trial => trial).ToList();
        Assert.Equal("deng2017", trials[0].Id);
        Assert.Equal("Deng 2017", Table("msc").Find("tbody .name").TextContent);
        Assert.Equal(trials.OrderByDescending(trial => trial.Reported).ThenByDescending(trial => trial.Rung).ThenByDescending(trial => Study.Size(trial) ?? 0).Select(trial => trial.Id).Take(5), trials.Select(trial => trial.Id).Take(5));
    }

    [Fact]
    public void A_finding_has_both_denominators_or_says_that_there_was_nobody_to_compare()
    {
        var rows = Table("msc").FindAll("tbody tr");
        var blinded = Row(rows, "Deng 2017");
        Assert.Contains("9 of 12 with it", blinded, StringComparison.Ordinal);
        Assert.Contains("5 of 6 without it", blinded, StringComparison.Ordinal);
        Assert.Contains("5 of 6 with it; nobody to compare", Row(rows, "Kamen 2022"), StringComparison.Ordinal);
    }

    [Fact]
    public void Harms_stand_beside_the_finding() =>
        Assert.Contains("1 death from severe pneumonia", Row(Table("msc").FindAll("tbody tr"), "Deng 2017"), StringComparison.Ordinal);

    [Fact]
    public void Every_study_of_a_therapy_has_a_row_and_what_is_not_known_is_said()
    {
        var table = Table("car-t");
        Assert.Equal(Real.Site.Evidence.TrialsOf("car-t").Count, table.FindAll("tbody tr").Count);
        Assert.Contains("Size not known", Row(table.FindAll("tbody tr"), "NCT06294236"), StringComparison.Ordinal);
        Assert.Contains("Not named in what we read", Row(table.FindAll("tbody tr"), "NCT06294236"), StringComparison.Ordinal);
    }

    [Fact]
    public void The_ladder_has_the_strongest_design_on_top_and_a_dot_for_each_study()
    {
        var ladder = Ladder("msc");
        var trials = Real.Site.Evidence.TrialsOf("msc");
        Assert.Equal(Enum.GetValues<Rung>().Reverse().Select(rung => trials.Count(trial => trial.Rung == rung)), ladder.FindAll(".rung").Select(rung => rung.QuerySelectorAll(".dot").Length));
        Assert.Equal(trials.Count(trial => trial.Reported), ladder.FindAll(".rung .dot.out").Count);
        Assert.Equal(trials.Count(trial => Study.Size(trial) is null), ladder.FindAll(".rung .unknown").Count);
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
        Assert.Contains("Of 25 studies, one on the top rung has results. It had 18 people.", Ladder("msc").Find("figcaption").TextContent, StringComparison.Ordinal);
        Assert.Contains("We found one study, and no result.", Ladder("exosomes").Find("figcaption").TextContent, StringComparison.Ordinal);
        Assert.Contains("none on the top rung has results", Ladder("hsct").Find("figcaption").TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public void The_ladder_tells_each_study_in_words_and_in_a_table()
    {
        var ladder = Ladder("msc");
        Assert.Contains(ladder.FindAll(".dots li"), dot => dot.TextContent.Trim() == "Deng 2017: 18 people, results out");
        Assert.Equal(25, ladder.FindAll("details tbody tr").Count);
    }

    [Fact]
    public void An_empty_rung_says_that_no_study_stands_there() =>
        Assert.Equal("no study", Ladder("hsct").Find(".rung .dots").TextContent.Trim());

    private static string Row(IEnumerable<IElement> rows, string name) => rows.Single(row => row.QuerySelector(".name")!.TextContent == name).TextContent;

    private double Radius(int people) => double.Parse(
        Render<StudyDot>(parameters => parameters.Add(dot => dot.People, people).Add(dot => dot.Reported, true)).Find("circle").GetAttribute("r")!, CultureInfo.InvariantCulture);

    private IRenderedComponent<TrialTableView> Table(string therapy) =>
        Render<TrialTableView>(parameters => parameters.Add(view => view.Block, (TrialTableBlock)Real.Article($"::: trials {therapy}\n:::").Blocks[0]));

    private IRenderedComponent<EvidenceLadderView> Ladder(string therapy) => Render<EvidenceLadderView>(parameters => parameters
        .Add(view => view.Block, (EvidenceLadderBlock)Real.Article($"::: evidence-ladder {therapy}\n:::").Blocks[0])
        .Add(view => view.References, Real.Site.Evidence.References));
}
