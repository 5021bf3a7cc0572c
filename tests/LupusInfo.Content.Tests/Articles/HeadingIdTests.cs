using Xunit;

namespace LupusInfo.Content.Tests.Articles;

public sealed class HeadingIdTests
{
    [Fact]
    public void No_two_ids_of_a_page_differ_only_in_case() =>
        Assert.Equal(["eyes", "eyes-2", "eyes-3"], Ids("## Eyes\n\nText.\n\n## EYES\n\nText.\n\n## eyes\n\nText."));

    [Fact]
    public void Marks_that_have_no_character_of_their_own_with_a_letter_stay_in_the_id() =>
        Assert.Equal(["मूत्र-की-जाँच"], Ids("## मूत्र की जाँच\n\nText."));

    private static IEnumerable<string> Ids(string body) =>
        World.Build(World.Evidence + World.Article("en/lupus/page.md", body)).Site
            .Find("/lupus/page/")!.Headings.Select(heading => heading.Id);
}
