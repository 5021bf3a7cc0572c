using System.Diagnostics;
using Xunit;

namespace LupusInfo.Content.Tests.Articles;

/// <summary>Reading a text costs as much as the text is long, whatever is in it.</summary>
public sealed class LinearTests
{
    /// <summary>Far above what a busy machine needs, far below what a square would take.</summary>
    private static readonly TimeSpan Most = TimeSpan.FromSeconds(60);

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
    public void A_megabyte_of_anything_is_read_in_linear_time(string pattern, string end = "")
    {
        var body = string.Concat(Enumerable.Repeat(pattern, 1_000_000 / pattern.Length)) + end;
        var watch = Stopwatch.StartNew();
        var (article, _) = Reading.Body(body);
        foreach (var passage in article?.Passages ?? [])
        {
            _ = passage.Sentences.Sum(sentence => passage.PlaceOf(sentence).Column);
        }

        Assert.True(watch.Elapsed < Most, $"{watch.Elapsed.TotalSeconds:F1} s");
    }
}
