using Xunit;

namespace LupusInfo.Content.Tests.Articles;

/// <summary>Reading a text costs as much as the text is long, whatever is in it.</summary>
public sealed class LinearTests
{
    [Theory]
    [InlineData("> x\n")]
    [InlineData("## a\n\n")]
    [InlineData("x  \n")]
    [InlineData("`x` ")]
    [InlineData("[r] ", "\n\n[r]: https://example.org")]
    [InlineData("[r] ")]
    [InlineData("e.g. A ")]
    [InlineData("[@nobody] ")]
    [InlineData("[@")]
    [InlineData("[a](nowhere.md) ")]
    [InlineData("[ ")]
    [InlineData("*a ")]
    [InlineData("_a_ ")]
    [InlineData("| a ")]
    [InlineData("| a | b |\n")]
    [InlineData("\\* ")]
    [InlineData("&amp; ")]
    [InlineData("a")]
    [InlineData("- a\n")]
    [InlineData("1. a\n")]
    [InlineData("@")]
    [InlineData("{{ ")]
    [InlineData("~~")]
    [InlineData("\u200B a ")]
    [InlineData("::: note\nh\n\nt\n:::\n\n")]
    public void A_megabyte_of_anything_is_read_to_its_end(string pattern, string end = "") => Growth.AssertLinear(1_000_000, characters =>
    {
        var (article, problems) = Reading.Body(string.Concat(Enumerable.Repeat(pattern, characters / pattern.Length)) + end);
        Assert.True(article is not null || problems.Count > 0);
        foreach (var passage in article?.Passages ?? [])
        {
            _ = passage.Sentences.Sum(sentence => passage.PlaceOf(sentence).Column);
        }
    });
}
