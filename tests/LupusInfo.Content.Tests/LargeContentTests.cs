using Xunit;

namespace LupusInfo.Content.Tests;

public sealed class LargeContentTests
{
    private const int Articles = 10_000;

    /// <summary>
    /// Measured: about 430 MB beside the 90 MB of texts, in 12 s on two idle cores. Twice that is the bound; time is for the benchmarks.
    /// </summary>
    private const long MostBytes = 900_000_000;

    [Fact]
    public void Ten_thousand_articles_are_checked_in_bounded_memory()
    {
        var before = GC.GetTotalMemory(forceFullCollection: true);
        var advanced = 0;
        var read = GeneratedContent.Of(Articles);
        var built = SiteBuilder.Build(read, World.Today, advanced: () => Interlocked.Increment(ref advanced));
        var after = GC.GetTotalMemory(forceFullCollection: true);

        Assert.Equal(Articles, built.Site.Articles.Values.Count(article => article.Kind is Content.Articles.ArticleKind.Article));
        Assert.DoesNotContain(built.Problems, problem => problem.Rule is "broken-link" or "broken-fragment");
        Assert.Equal(2 * built.Site.Articles.Count, advanced);
        Assert.InRange(after - before, 0, MostBytes);
        GC.KeepAlive(read);
    }
}
