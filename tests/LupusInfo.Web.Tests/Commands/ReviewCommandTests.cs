using System.Text.Json;
using LupusInfo.Web.Commands;

namespace LupusInfo.Web.Tests.Commands;

public sealed class ReviewCommandTests
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

        place.Write("en/lupus/tablet.md", Workplace.Page("Tablet", body: Dose)
            .Replace("updated:", "reviewed: { on: 2026-11-21, by: \"A Name\", role: \"rheumatologist\" }\nupdated:", StringComparison.Ordinal));
        Assert.DoesNotContain("tablet.md", place.Run(ReviewCommand.Create(TimeProvider.System), "--open").Output, StringComparison.Ordinal);
    }

    [Fact]
    public void Every_sign_and_every_dose_of_the_real_content_is_on_the_list()
    {
        using var place = Workplace.Real();
        var found = JsonDocument.Parse(place.Run(ReviewCommand.Create(TimeProvider.System), "--open", "--format", "json").Output).RootElement.EnumerateArray().ToList();
        Assert.Equal(Real.Site.Safety.Signs.Count, found.Count(item => item.GetProperty("kind").GetString() == "sign"));
        var doses = Real.Site.Safety.MedicinesByKey.Values.Sum(medicine => medicine.Doses.Count + 1);
        Assert.Equal(doses, found.Count(item => item.GetProperty("kind").GetString() == "dose" && item.GetProperty("file").GetString()!.StartsWith("data/", StringComparison.Ordinal)));
    }
}
