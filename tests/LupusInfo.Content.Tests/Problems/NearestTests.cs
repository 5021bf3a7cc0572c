using LupusInfo.Content.Problems;
using Xunit;

namespace LupusInfo.Content.Tests.Problems;

public sealed class NearestTests
{
    [Theory]
    [InlineData("deng2071", "deng2017")]
    [InlineData("steroid", "steroids")]
    [InlineData("reveiwed", "reviewed")]
    [InlineData("pge", "page")]
    public void A_slip_of_the_keyboard_finds_the_word_that_was_meant(string word, string meant) =>
        Assert.Equal(meant, Nearest.To(word, ["page", "reviewed", "steroids", "deng2017", "kamen2022"]));

    [Theory]
    [InlineData("nowhere.md")]
    [InlineData("xy")]
    [InlineData("")]
    public void A_word_that_is_far_from_all_finds_none(string word) => Assert.Null(Nearest.To(word, ["index.md", "page", "sun.md"]));

    [Theory]
    [InlineData("en/lupus/content/en/living/sun.md", "en/living/sun.md")]
    [InlineData("en/lupus/sun.md", "en/living/sun.md")]
    [InlineData("en/living/sunn.md", "en/living/sun.md")]
    [InlineData("living/sun.md", "en/living/sun.md")]
    [InlineData("en/nowhere/index.md", null)]
    [InlineData("en/livng/sunn.md", null)]
    public void A_path_is_found_by_its_end_or_its_name_and_compared_by_letters_only_with_those_of_its_folder(string path, string? meant) =>
        Assert.Equal(meant, Nearest.ToPath(path, ["en/index.md", "en/living/sun.md", "en/living/travel.md", "en/treatment/index.md"]));

    [Fact]
    public void A_hundred_slips_among_ten_thousand_paths_are_each_found()
    {
        var paths = Enumerable.Range(0, 10_000).Select(i => $"en/section-{i / 200}/article-{i}.md").ToList();
        for (var i = 0; i < 100; i++)
        {
            Assert.NotNull(Nearest.ToPath($"en/section-{i / 2}/artcle-{i * 100}.md", paths));
        }

        Assert.Null(Nearest.To(new string('x', 4_000_000), paths));
    }
}
