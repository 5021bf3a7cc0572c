using LupusInfo.Content.Articles;
using Xunit;

namespace LupusInfo.Content.Tests.Articles;

public sealed class TypographyTests
{
    [Theory]
    [InlineData("Raynaud's", "Raynaud’s")]
    [InlineData("\"Your own\" sounds safe", "“Your own” sounds safe")]
    [InlineData("they say (\"no side effects\").", "they say (“no side effects”).")]
    [InlineData("don't say 'cure'", "don’t say ‘cure’")]
    [InlineData("\"'Natural' is not safe\"", "“‘Natural’ is not safe”")]
    [InlineData("no quotes", "no quotes")]
    public void Straight_quotes_are_set_as_a_printer_sets_them(string typed, string set) => Assert.Equal(set, Typography.Curl(typed));

    [Fact]
    public void A_quote_after_a_link_closes() => Assert.Equal("” he said", Typography.Curl("\" he said", 'a'));
}
