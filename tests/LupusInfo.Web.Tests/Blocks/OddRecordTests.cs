using Bunit;
using LupusInfo.Content.Articles;
using LupusInfo.Content.Evidence;
using LupusInfo.Content.Problems;
using LupusInfo.Web.Components.Blocks;
using LupusInfo.Web.Components.Pages;

namespace LupusInfo.Web.Tests.Blocks;

/// <summary>Records that no check should let through are drawn all the same: a page with an odd line is better than none.</summary>
public sealed class OddRecordTests : InEnglish
{
    private static readonly Trial Empty = new()
    {
        Id = "", Topic = "msc", Intervention = "", Design = "", Rung = Rung.Blinded, Status = "",
            Reported = true, OutcomeLabel = "", OutcomeTreated = new(0, 0), Registration = ";", Checked = new(2026, 11, 20),
    };

    private static readonly Trial Huge = Empty with { Id = "huge", People = int.MaxValue, Treated = int.MaxValue, Controls = int.MaxValue };

    private static readonly Trial Crowded = Huge with { Id = "crowded", People = null };

    public static TheoryData<Trial[]> Trials =>
        [[Empty], [Huge, Huge, Crowded], [Huge with { Rung = Rung.SingleArm }, Crowded with { Rung = Rung.SingleArm }],
        [Empty with { OutcomeTreated = null }]];

    [Theory]
    [MemberData(nameof(Trials))]
    public void A_table_of_studies(Trial[] trials)
    {
        var block = new TrialTableBlock("msc", 2, [.. trials.Select(trial => new CitedTrial(trial, null))], Position.Start);
        Assert.Equal(trials.Length, Render<TrialTableView>(with => with.Add(view => view.Block, block)).FindAll("tbody tr").Count);
    }

    [Theory]
    [MemberData(nameof(Trials))]
    public void A_ladder_of_studies(Trial[] trials)
    {
        var block = new EvidenceLadderBlock("msc", 2, trials, Position.Start);
        var ladder = Render<EvidenceLadderView>(
            with => with.Add(view => view.Block, block).Add(view => view.References, new Dictionary<string, Reference>()));
        Assert.DoesNotContain("-", ladder.Find("strong").TextContent, StringComparison.Ordinal);
    }

    [Theory]
    [MemberData(nameof(Trials))]
    public void The_people_behind_a_therapy(Trial[] trials) => Assert.True(ComparedPeople.Of(English.Words, trials).People >= 0);

    [Fact]
    public void A_fact_box_of_nobody_and_of_too_many()
    {
        var box = Real.Site.Evidence.FactBoxes["deng2017-remission"];
        var odd = box with
        {
            With = new("", int.MaxValue),
            Without = new("", int.MaxValue),
            Outcomes = [new("a", "", Harm: false, new(0, 0), new(0, 0), Shown: true, "", null),
                new("b", "", Harm: true, new(5, int.MaxValue), new(9, 3), Shown: true, "", "")],
        };
        var block = new FactBoxBlock(odd, "fact-box-odd", 2, [], Position.Start);
        Assert.Contains("4,294,967,294 people", Render<FactBoxView>(with => with.Add(view => view.Block, block))
            .Find(".basis").TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public void A_topic_without_letters() => Assert.Equal("Other", English.Words.Topic(""));
}
