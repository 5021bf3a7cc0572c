using System.Text.RegularExpressions;
using LupusInfo.Web.Commands;

namespace LupusInfo.Web.Tests.Commands;

public sealed partial class MoveCommandTests
{
    private const string Old = "en/regenerative/exosomes.md";

    [Fact]
    public void A_page_that_is_much_linked_moves_and_the_check_finds_nothing_new()
    {
        using var place = Workplace.Real();
        var (before, problems) = (place.Texts(), Check(place));
        var linking = before.Where(file =>
            file.Key != Old && file.Key.StartsWith("en/", StringComparison.Ordinal)
            && file.Value.Contains("exosomes.md", StringComparison.Ordinal)).Select(file => file.Key).Order().ToList();
        Assert.True(linking.Count > 3);

        var moved = Move(place, Old, "en/living/what-exosomes-are.md");
        Assert.Equal(0, moved.Code);
        Assert.StartsWith("Moved en/regenerative/exosomes.md to en/living/what-exosomes-are.md: /regenerative/exosomes/ leads to "
            + "/living/what-exosomes-are/.\n", moved.Output, StringComparison.Ordinal);
        Assert.Equal(linking,
            moved.Output.Split('\n').Where(line => line.StartsWith("Mended ", StringComparison.Ordinal)).Select(line => line[7..^1])
            .Order());

        Assert.Equal(problems, Check(place));
        Assert.Contains("redirect_from: [/regenerative/exosomes/]\n", place.Read("en/living/what-exosomes-are.md"),
            StringComparison.Ordinal);
        Assert.False(File.Exists(place.PathOf(Old)));
        var after = place.Texts();
        Assert.Equal(before.Keys.Except([Old, .. linking]),
            after.Where(file => before.GetValueOrDefault(file.Key) == file.Value).Select(file => file.Key));
    }

    [Fact]
    public void A_draft_that_moves_leaves_no_old_address_because_nobody_has_seen_it_there()
    {
        using var place = Workplace.Small();
        place.Write("en/drafts/sun.md", Workplace.Page("Sun").Replace("order: 1", "order: 1\ndraft: true", StringComparison.Ordinal));
        Assert.Equal("Moved en/drafts/sun.md to en/lupus/sun.md.\n", Move(place, "en/drafts/sun.md", "en/lupus/sun.md").Output);
        Assert.DoesNotContain("redirect_from", place.Read("en/lupus/sun.md"), StringComparison.Ordinal);
    }

    [Fact]
    public void A_word_of_the_glossary_goes_on_leading_to_the_heading_that_says_more()
    {
        using var place = Workplace.Small();
        place.Write("en/lupus/sun.md", Workplace.Page("The sun"));
        place.Write("en/glossary.yaml", """
            shade: { term: "shade", kind: therapy, means: "Where the sun does not reach.", see: "lupus/sun.md#hats" }
            sun: { term: "sun", kind: research, means: "The star that is nearest to us.", see: lupus/sun.md }

            """);
        Move(place, "en/lupus/sun.md", "en/lupus/sunlight.md");
        Assert.Contains("see: lupus/sunlight.md#hats }", place.Read("en/glossary.yaml"), StringComparison.Ordinal);
        Assert.Contains("see: lupus/sunlight.md }", place.Read("en/glossary.yaml"), StringComparison.Ordinal);
    }

    [Fact]
    public void Into_another_folder_it_keeps_its_name()
    {
        using var place = Workplace.Small();
        place.Write("en/living/index.md", Workplace.Page("Living", "section"));
        place.Write("en/lupus/sun.md", Workplace.Page("The sun"));
        Assert.Equal("Moved en/lupus/sun.md to en/living/sun.md: /lupus/sun/ leads to /living/sun/.\n",
            Move(place, "en/lupus/sun.md", "en/living").Output);
    }

    [Fact]
    public void A_folder_moves_with_all_its_articles_and_their_links()
    {
        using var place = Workplace.Small();
        place.Write("en/lupus/sun.md", Workplace.Page("The sun", body: "See [rain](rain.md) and [home](../index.md)."));
        place.Write("en/lupus/rain.md", Workplace.Page("The rain", body: "See [sun](sun.md)."));
        place.Write("en/about.md", Workplace.Page("About", body: "See [rain](lupus/rain.md)."));
        Assert.Equal(0, Move(place, "en/lupus", "en/weather").Code);
        Assert.Contains("[rain](rain.md) and [home](../index.md)", place.Read("en/weather/sun.md"), StringComparison.Ordinal);
        Assert.Contains("[rain](weather/rain.md)", place.Read("en/about.md"), StringComparison.Ordinal);
        Assert.Contains("redirect_from: [/lupus/rain/]", place.Read("en/weather/rain.md"), StringComparison.Ordinal);
        Assert.True(File.Exists(place.PathOf("en/weather/index.md")));
        Assert.Equal(0, place.Run(CheckCommand.Create(new Noon())).Code);
    }

    [Fact]
    public void A_file_keeps_its_line_endings_and_its_byte_order_mark()
    {
        using var place = Workplace.Small();
        place.Write("en/lupus/sun.md", "\uFEFF" + Workplace.Page("The sun").ReplaceLineEndings("\r\n"));
        Move(place, "en/lupus/sun.md", "en/lupus/light.md");
        Assert.Equal("\uFEFF---\r\n"u8, File.ReadAllBytes(place.PathOf("en/lupus/light.md")).AsSpan(0, 8));
        Assert.DoesNotContain(
            "\n", place.Read("en/lupus/light.md").Replace("\r\n", "", StringComparison.Ordinal), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("en/lupus/nowhere.md", "en/lupus/x.md", "There is no file or folder en/lupus/nowhere.md.")]
    [InlineData("en/index.md", "en/lupus/index.md", "en/lupus/index.md exists already.")]
    [InlineData("en/index.md", "en/lupus.md", "en/lupus/index.md is at /lupus/ already.")]
    [InlineData("en/index.md", "en/search.md", "The site itself is at /search/ already.")]
    [InlineData("en/index.md", "/etc/passwd.md", "/etc/passwd.md is not in the content folder /content.")]
    [InlineData("en/index.md", "en/../../x.md", "en/../../x.md is not in the content folder /content.")]
    [InlineData("en/index.md", "en/Ein Name.md", "en/Ein Name.md cannot be an article: it needs a language folder, a name of small "
        + "letters, digits and hyphens, and .md at the end, such as en/lupus/kidneys.md.")]
    [InlineData("en/lupus/unread.md", "en/lupus/x.md", "en/lupus/unread.md is no article that can be read. Check it first.")]
    public void What_cannot_be_moved_stays_and_says_why(string from, string to, string why)
    {
        using var place = Workplace.Small();
        place.Write("en/lupus/unread.md", "No front matter.");
        var before = place.Texts();
        Assert.Equal(new Answer(2, "", why + "\n"), Move(place, from, to));
        Assert.Equal(before, place.Texts());
    }

    private static Answer Move(Workplace place, string from, string to) => place.Run(MoveCommand.Create(new Noon()), from, to);

    /// <summary>What the check finds in which file; the lines move by the one that a move adds.</summary>
    private static IEnumerable<string> Check(Workplace place) => place.Run(CheckCommand.Create(new Noon()), "--format", "github").Output
        .Replace(Old, "en/living/what-exosomes-are.md", StringComparison.Ordinal)
        .Split('\n')
        .Select(line => Line().Replace(line, ""))
        .Order(StringComparer.Ordinal);

    [GeneratedRegex(",line=[0-9]+")]
    private static partial Regex Line();
}
