using System.Text.Json;
using Bunit;
using LupusInfo.Content;
using LupusInfo.Content.Checking;
using LupusInfo.Content.Reading;
using LupusInfo.Web.Commands;
using LupusInfo.Web.Components.Layout;

namespace LupusInfo.Web.Tests.Commands;

public sealed class ReviewCommandTests : BunitContext
{
    private const string Dose = "Take 200 milligrams a day, and do not stop it on your own.";

    [Fact]
    public void A_sentence_with_a_dose_is_printed_with_its_page_and_line_until_a_clinician_reviews_the_page()
    {
        using var place = Workplace.Small();
        place.Write("en/lupus/tablet.md", Workplace.Page("Tablet", body: Dose));
        var open = place.Run(ReviewCommand.Create(TimeProvider.System), "--open");
        Assert.Equal(0, open.Code);
        Assert.Contains("en/lupus/tablet.md", open.Output, StringComparison.Ordinal);
        Assert.Contains("8  stopping    " + Dose, open.Output, StringComparison.Ordinal);

        Assert.Equal(0, place.Run(ReviewCommand.Create(TimeProvider.System), Sign).Code);
        Assert.DoesNotContain("tablet.md", place.Run(ReviewCommand.Create(TimeProvider.System), "--open").Output, StringComparison.Ordinal);
    }

    [Fact]
    public void A_signed_page_says_who_read_it_and_after_one_word_is_changed_that_it_was_changed_since()
    {
        using var place = Workplace.Small();
        place.Write("en/lupus/tablet.md", Workplace.Page("Tablet", body: Dose));
        Assert.Equal("No clinician has reviewed this page yet.", Line(place));
        place.Run(ReviewCommand.Create(TimeProvider.System), Sign);
        Assert.Equal("Reviewed by Ana Ruiz, rheumatologist, on 21 November 2026.", Line(place));

        var page = place.Read("en/lupus/tablet.md");
        place.Write("en/lupus/tablet.md", page.Replace("updated: 2026-11-20", "updated: 2026-11-22", StringComparison.Ordinal));
        Assert.EndsWith("on 21 November 2026.", Line(place), StringComparison.Ordinal);
        place.Write("en/lupus/tablet.md", page.Replace("200", "400", StringComparison.Ordinal));
        Assert.EndsWith("The page was changed since this review.", Line(place), StringComparison.Ordinal);
        var check = place.Run(CheckCommand.Create(TimeProvider.System));
        Assert.Contains("content/en/lupus/tablet.md:6:10: warning review-stale: The text was changed since Ana Ruiz",
            check.Output, StringComparison.Ordinal);

        place.Run(ReviewCommand.Create(TimeProvider.System), [.. Sign[..^1], "2026-11-22"]);
        Assert.Equal("Reviewed by Ana Ruiz, rheumatologist, on 22 November 2026.", Line(place));
    }

    [Fact]
    public void A_signature_goes_with_its_page_when_the_page_moves()
    {
        using var place = Workplace.Small();
        place.Write("en/lupus/tablet.md", Workplace.Page("Tablet", body: Dose));
        place.Run(ReviewCommand.Create(TimeProvider.System), Sign);
        place.Run(MoveCommand.Create(TimeProvider.System), place.PathOf("en/lupus/tablet.md"), place.PathOf("en/lupus/pill.md"));
        Assert.Contains("en/lupus/pill.md:\n  by: \"Ana Ruiz\"", place.Read("data/reviews.yaml"), StringComparison.Ordinal);
        Assert.DoesNotContain("review-stale", place.Run(CheckCommand.Create(TimeProvider.System)).Output, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("en/lupus/tablet.md", "Ana Ruiz", " ", "2026-11-21", "\"role\"")]
    [InlineData("en/lupus/tablet.md", "Ana Ruiz", "rheumatologist", "2999-01-01", "yet to come")]
    [InlineData("en/lupus/nowhere.md", "Ana Ruiz", "rheumatologist", "2026-11-21", "There is no file")]
    [InlineData("en/words.yaml", "Ana Ruiz", "rheumatologist", "2026-11-21", "no article")]
    public void What_is_no_signature_is_refused_and_nothing_is_written(string page, string by, string role, string day, string said)
    {
        using var place = Workplace.Small();
        place.Write("en/lupus/tablet.md", Workplace.Page("Tablet", body: Dose));
        var answer = place.Run(ReviewCommand.Create(TimeProvider.System), "sign", page, "--by", by, "--role", role, "--date", day);
        Assert.Equal(2, answer.Code);
        Assert.Contains(said, answer.Error, StringComparison.Ordinal);
        Assert.False(File.Exists(place.PathOf("data/reviews.yaml")));
    }

    [Fact]
    public void Signatures_stand_in_the_order_of_their_pages_and_comments_stay()
    {
        using var place = Workplace.Small();
        place.Write("en/lupus/tablet.md", Workplace.Page("Tablet", body: Dose));
        place.Write("en/lupus/pill.md", Workplace.Page("Pill", body: Dose));
        place.Run(ReviewCommand.Create(TimeProvider.System), Sign);
        place.Run(ReviewCommand.Create(TimeProvider.System),
            [.. Sign.Select(word => word.Replace("tablet", "pill", StringComparison.Ordinal))]);
        place.Run(ReviewCommand.Create(TimeProvider.System), [.. Sign[..^1], "2026-11-22"]);
        var lines = place.Read("data/reviews.yaml").Split('\n');
        Assert.StartsWith("# Which page was read", lines[0], StringComparison.Ordinal);
        Assert.Equal(["en/lupus/pill.md:", "en/lupus/tablet.md:"], lines.Where(line => line.StartsWith("en/", StringComparison.Ordinal)));
        Assert.Contains("  on: 2026-11-22", lines);
    }

    [Fact]
    public void A_form_to_print_has_each_sentence_with_its_sources_and_each_record_with_its_file()
    {
        using var place = Workplace.Real();
        var forms = Path.Combine(place.Content, "..", "forms");
        var answer = place.Run(ReviewCommand.Create(TimeProvider.System), "pack", "en/treatment/steroids.md", "--to", forms);
        Assert.True(answer.Code == 0, answer.Error);
        var form = new AngleSharp.Html.Parser.HtmlParser()
            .ParseDocument(File.ReadAllText(Path.Combine(forms, "en-treatment-steroids.html")));
        var sheet = ReviewSheet.Of(Real.Site.Find("/treatment/steroids/")!);
        Assert.Equal(sheet.Sentences.Count, form.QuerySelectorAll(".behind").Length);
        Assert.Equal(3 * sheet.Sentences.Count, form.QuerySelectorAll("td.box").Length);
        Assert.Equal(sheet.Records.Select(record => record.File), form
            .QuerySelectorAll(".record-file").Select(file => file.TextContent.Trim().Split(' ')[0]));
        Assert.Empty(form.QuerySelectorAll("script, link"));
    }

    private static readonly string[] Sign =
        ["sign", "en/lupus/tablet.md", "--by", "Ana Ruiz", "--role", "rheumatologist", "--date", "2026-11-21"];

    /// <summary>What the page says of who read it.</summary>
    private string Line(Workplace place)
    {
        var site = SiteBuilder.Build(new ContentFolder(place.Content).Read(), new(2026, 11, 27)).Site;
        var line = Render<TrustLine>(with => with.AddCascadingValue(site.Languages["en"].Words)
            .Add(part => part.Front, site.Find("/lupus/tablet/")!.Front)
            .Add(part => part.Review, site.ReviewOf(site.Find("/lupus/tablet/")!)));
        return string.Join(' ', line.Find("p").TextContent.Split('.', 2)[1].Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
    }

    [Fact]
    public void Every_sign_and_every_dose_of_the_real_content_is_on_the_list()
    {
        using var place = Workplace.Real();
        var found = JsonDocument.Parse(place
            .Run(ReviewCommand.Create(TimeProvider.System), "--open", "--format", "json").Output).RootElement.EnumerateArray().ToList();
        Assert.Equal(Real.Site.Safety.Signs.Count, found.Count(item => item.GetProperty("kind").GetString() == "sign"));
        var doses = Real.Site.Safety.MedicinesByKey.Values.Sum(medicine => medicine.Doses.Count + 1);
        Assert.Equal(doses, found.Count(item => item.GetProperty("kind").GetString() == "dose"
            && item.GetProperty("file").GetString()!.StartsWith("data/", StringComparison.Ordinal)));
    }
}
