using Bunit;
using LupusInfo.Content;
using LupusInfo.Content.Articles;
using LupusInfo.Web.Components.Blocks;

namespace LupusInfo.Web.Tests.Blocks;

public sealed class FactBoxTests : InEnglish
{
    private const string Remission = "data/fact-boxes/remission.yaml";

    [Fact]
    public void A_small_study_is_drawn_at_its_size()
    {
        var pictures = Draw(MadeUp.Site, "remission").FindAll("svg.people");
        Assert.Equal([(9, 3), (5, 1)], pictures.Select(picture => (picture.Had(), picture.HadNot())));
    }

    [Fact]
    public void A_group_of_more_than_a_hundred_is_drawn_as_a_hundred_and_says_so()
    {
        var box = Draw(MadeUp.Site, "large");
        Assert.All(box.FindAll("svg.people"), picture => Assert.Equal(100, picture.Everybody()));
        Assert.Contains("Drawn for 100 people: 41 with a full kidney response, 59 not", box
            .Find(".crowd").TextContent, StringComparison.Ordinal);
        Assert.Contains("73 of 179 (41%)", box.Find("table").TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public void A_group_of_few_people_is_not_drawn_as_a_hundred_beside_a_large_one()
    {
        var box = Draw(MadeUp.With(Remission, "total: 12", "total: 152"), "remission");
        Assert.Equal([100, 6], box.FindAll("svg.people").Select(picture => picture.Everybody()));
        Assert.Equal([true, false], box.FindAll(".caption")
            .Select(caption => caption.TextContent.Contains("Drawn for 100 people", StringComparison.Ordinal)));
    }

    [Fact]
    public void A_box_has_an_address_that_an_edit_above_it_leaves_as_it_is()
    {
        var boxes = MadeUp.Article("## A heading\n\n::: fact-box remission\n:::\n\nText.\n\n::: fact-box remission\n:::").Blocks
            .OfType<FactBoxBlock>();
        Assert.Equal(["fact-box-remission", "fact-box-remission_16"], boxes.Select(box => box.Id));
    }

    [Fact]
    public void Changing_one_count_changes_sentence_table_picture_and_text_alternative()
    {
        var before = Shown(Draw(MadeUp.Site, "remission"));
        var after = Shown(Draw(MadeUp.With(Remission, "with: 9, without: 5", "with: 8, without: 5"), "remission"));
        Assert.Equal(("9 of 12", "9 of 12", 9, "9 in remission, 3 not", "9 in remission, 3 not"), before);
        Assert.Equal(("8 of 12", "8 of 12", 8, "8 in remission, 4 not", "8 in remission, 4 not"), after);
    }

    [Fact]
    public void Every_number_of_every_box_in_its_picture_stands_in_its_table_or_is_its_percentage()
    {
        foreach (var (sample, key) in new[] { Real, MadeUp }
            .SelectMany(sample => sample.Site.Evidence.FactBoxes.Keys.Select(key => (sample, key))))
        {
            var box = Draw(sample.Site, key, sample);
            var table = box.Find("table").TextContent;
            foreach (var picture in box.FindAll("svg.people"))
            {
                var (had, all) = (picture.Had(), picture.Everybody());
                Assert.True(table.Contains($"{had} of {all}", StringComparison.Ordinal)
                    || table.Contains($"({had}%)", StringComparison.Ordinal), $"{key}: {had} of {all} is not in its table.");
                Assert.Contains($"{had} ", picture.GetAttribute("aria-label")!, StringComparison.Ordinal);
            }
        }
    }

    [Fact]
    public void A_study_without_a_comparison_group_says_so_in_the_box()
    {
        var box = Draw(MadeUp.Site, "nobody-compared");
        Assert.Contains("Nobody to compare with", box.Find(".crowds").TextContent, StringComparison.Ordinal);
        Assert.Equal(["What happened", "With cells"], box.FindAll("thead th").Select(cell => cell.TextContent));
    }

    [Fact]
    public void What_a_study_did_not_count_is_said_and_not_left_out()
    {
        var rows = Draw(MadeUp.Site, "large").FindAll("tbody tr").Select(row => row.TextContent);
        Assert.Contains(rows, row => row.Contains("Serious side effects", StringComparison.Ordinal)
            && row.Contains("not counted in this study", StringComparison.Ordinal));
    }

    [Fact]
    public void Fewer_people_counted_than_treated_is_said_at_the_picture() =>
        Assert.Contains("6 of 87 people were counted", Draw(MadeUp.Site, "few-counted")
            .Find(".group").TextContent, StringComparison.Ordinal);

    [Fact]
    public void A_box_that_counts_pregnancies_calls_them_so_wherever_it_counts()
    {
        var box = Draw(MadeUp.With("data/fact-boxes/large.yaml", "with: {", "unit: pregnancies\nwith: {"), "large");
        Assert.EndsWith(": 179 pregnancies", box.Find(".group").TextContent, StringComparison.Ordinal);
        Assert.Contains("Drawn for 100 pregnancies", box.Find(".caption").TextContent, StringComparison.Ordinal);
        Assert.Contains("1 study of 357 pregnancies", box.Find(".basis").TextContent, StringComparison.Ordinal);
        Assert.DoesNotContain("179 people", box.Markup, StringComparison.Ordinal);
    }

    [Fact]
    public void Benefits_and_harms_stand_apart_with_their_columns_named()
    {
        var box = Draw(MadeUp.Site, "remission");
        Assert.Equal(["Benefits", "Harms"], box.FindAll("th[scope=rowgroup]").Select(cell => cell.TextContent));
        Assert.Equal(["What happened", "With cells", "With a dummy drip"], box.FindAll("th[scope=col]").Select(cell => cell.TextContent));
    }

    [Fact]
    public void The_foot_names_studies_people_certainty_day_and_sources()
    {
        var foot = Draw(MadeUp.Site, "remission").Find(".fact-box");
        Assert.Contains("Very low certainty from 1 study of 18 people.", foot.TextContent, StringComparison.Ordinal);
        Assert.Equal("2026-11-20", foot.QuerySelector("time")!.GetAttribute("datetime"));
        Assert.Equal("#ref-ash2020", foot.QuerySelector("sup.cite a")!.GetAttribute("href"));
    }

    [Fact]
    public void Counts_that_we_worked_out_are_said_to_be_ours()
    {
        Assert.Contains("We worked out some of these counts", Draw(MadeUp.Site, "large")
            .Find(".fold .basis").TextContent, StringComparison.Ordinal);
        Assert.DoesNotContain("We worked out", Draw(MadeUp.Site, "remission").Find(".fold .basis").TextContent, StringComparison.Ordinal);
    }

    private static (string Sentence, string Table, int Filled, string Caption, string Alternative) Shown(
        IRenderedComponent<FactBoxView> box) => (
        box.Find(".reading").TextContent.Split(": ")[1].Split(" against")[0],
        box.Find("tbody td").TextContent,
        box.Find("svg.people").Had(),
        box.Find(".crowd p:last-child").TextContent,
        box.Find("svg.people").GetAttribute("aria-label")!.Split(": ")[1].TrimEnd('.'));

    private IRenderedComponent<FactBoxView> Draw(Site site, string key, Sample? sample = null)
    {
        var record = site.Evidence.FactBoxes[key];
        var drawn = (FactBoxBlock)(sample ?? MadeUp).Article($"## A heading\n\n::: fact-box {key}\n:::").Blocks[1];
        return Render<FactBoxView>(parameters => parameters.Add(view => view.Block, drawn with { Box = record }));
    }
}
