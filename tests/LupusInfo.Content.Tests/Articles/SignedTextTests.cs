using LupusInfo.Content.Articles;
using LupusInfo.Content.Reading;
using Xunit;

namespace LupusInfo.Content.Tests.Articles;

public sealed class SignedTextTests
{
    private const string Box = "::: fact-box remission\n:::";

    /// <summary>When this changes, every signature is undone: that is a matter for docs/decisions, not for a new number here.</summary>
    [Fact]
    public void What_was_signed_yesterday_has_the_same_hash_today() =>
        Assert.Equal("8e68cfc05e47ee2c", Hash(World.Evidence, Page($"Sleep early. [@deng2017]\n\n{Box}")));

    [Theory]
    [InlineData("Sleep early.", "Sleep late.")]
    [InlineData("Sleep early [@deng2017].", "Sleep early [@kamen2022].")]
    [InlineData("Sleep early [@deng2017].", "Sleep early [@deng2017, p. 4].")]
    [InlineData("Sleep early.", "Sleep early.\n\n" + Box)]
    public void Other_words_sources_or_figures_are_another_text(string before, string after) =>
        Assert.NotEqual(Hash(World.Evidence, Page(before)), Hash(World.Evidence, Page(after)));

    [Fact]
    public void A_count_that_changes_in_a_record_changes_the_text_of_each_page_that_draws_it_and_of_no_other()
    {
        var changed = World.Evidence.Replace("with: 9, without: 5", "with: 10, without: 5", StringComparison.Ordinal);
        Assert.NotEqual(Hash(World.Evidence, Page(Box)), Hash(changed, Page(Box)));
        Assert.Equal(Hash(World.Evidence, Page("Sleep early.")), Hash(changed, Page("Sleep early.")));
    }

    [Fact]
    public void What_is_not_read_on_the_page_leaves_a_signature_as_it_is()
    {
        var page = Page(Box);
        var signed = Hash(World.Evidence, page);
        Assert.Equal(signed, Hash(World.Evidence, page.Replace("2026-11-21", "2026-11-19", StringComparison.Ordinal)));
        Assert.Equal(signed, Hash(World.Evidence, page.Replace("order: 1", "order: 7", StringComparison.Ordinal)));
        Assert.Equal(signed, Hash(World.Evidence, page.Replace("\n:::", "\n\n:::", StringComparison.Ordinal)));
        Assert.Equal(signed, Hash(World.Evidence.Replace("checked: 2026-11-20", "checked: 2026-11-21", StringComparison.Ordinal), page));
        Assert.Equal(signed, Hash(
            World.Evidence.Replace("\"what\": \"abstract\"", "\"what\": \"full text\"", StringComparison.Ordinal), page));
    }

    [Fact]
    public void Every_real_page_can_be_signed_and_no_two_have_the_same_text()
    {
        var articles = SiteBuilder.Build(new ContentFolder(World.RealContent).Read(), World.Today).Site.Articles.Values.ToList();
        Assert.Equal(articles.Count, articles.Select(SignedText.HashOf).Distinct().Count());
    }

    private static string Page(string body) => World.Article("en/lupus/page.md", body);

    private static string Hash(string evidence, string page) =>
        SignedText.HashOf(World.Build(evidence + page).Readings["en/lupus/page.md"].Article!);
}
