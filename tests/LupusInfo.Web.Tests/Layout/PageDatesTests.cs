using Bunit;
using LupusInfo.Content.Articles;
using LupusInfo.Content.Evidence;
using LupusInfo.Web.Components.Layout;

namespace LupusInfo.Web.Tests.Layout;

public sealed class PageDatesTests : InEnglish
{
    private static readonly FrontMatter Front = Real.Site.Find("/regenerative/msc-studies/")!.Front with
    {
        Updated = new(2026, 11, 21),
        EvidenceSearched = new(2026, 11, 20),
        ReviewBy = new(2027, 5, 21),
    };

    [Fact]
    public void A_page_says_when_it_was_updated_searched_and_is_due()
    {
        var dates = Draw(Front, new(2026, 11, 21));
        Assert.Equal(["2026-11-21", "2026-11-20", "2027-05-21"], dates.FindAll("time").Select(time => time.GetAttribute("datetime")));
        Assert.Equal(["Updated", "Evidence searched", "Next review due"], dates.FindAll("dt").Select(name => name.TextContent));
    }

    [Fact]
    public void A_page_that_no_clinician_has_read_says_so() =>
        Assert.Contains("Drafted with AI from the sources it names. No clinician has reviewed this page yet",
            Draw(Front, Front.Updated).Markup, StringComparison.Ordinal);

    [Fact]
    public void A_page_that_a_clinician_has_read_names_them()
    {
        var dates = Draw(Front, Front.Updated, Review);
        Assert.Contains("Reviewed by A Name, rheumatologist, on", dates.Markup, StringComparison.Ordinal);
        Assert.DoesNotContain("No clinician", dates.Markup, StringComparison.Ordinal);
        Assert.DoesNotContain("changed since", dates.Markup, StringComparison.Ordinal);
    }

    [Fact]
    public void A_page_is_overdue_from_the_day_after_its_review_was_due()
    {
        Assert.Empty(Draw(Front, new(2027, 5, 21)).FindAll(".overdue"));
        Assert.Contains("overdue for review", Draw(Front, new(2027, 5, 22)).Find(".overdue").TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public void A_page_that_was_changed_since_it_was_read_says_so() =>
        Assert.Contains("changed since this review",
            Draw(Front, Front.Updated, Review with { Holds = false }).Markup, StringComparison.Ordinal);

    private static Review Review => new("en/page.md", new(2026, 12, 1), "A Name", "rheumatologist", "0123456789abcdef", default);

    private IRenderedComponent<PageDates> Draw(FrontMatter front, DateOnly today, Review? review = null) =>
        Render<PageDates>(with => with.Add(part => part.Front, front).Add(part => part.Today, today).Add(part => part.Review, review));
}
