using LupusInfo.Content.Articles;
using LupusInfo.Content.Reading;
using Xunit;

namespace LupusInfo.Content.Tests.Articles;

/// <summary>Many broken links cost what they are many: the work is counted in paths looked at and in memory asked for.</summary>
public sealed class BrokenLinksTests
{
    private const int Articles = 10_000;

    private static readonly ReadingContext Around = Reading.Of(World.Files(World.Evidence + "== en/lupus/a.md\n"));

    [Fact]
    public void Every_broken_link_is_told_and_an_article_looks_through_the_paths_for_the_first_ones_only()
    {
        var (few, many) = (Read(100), Read(1_000));
        Assert.Equal((100, 1_000), (few.Told, many.Told));
        Assert.InRange(few.Looked, 1, 100 * Articles);
        Assert.Equal(few.Looked, many.Looked);
    }

    [Fact]
    public void A_link_that_is_written_again_is_sought_once()
    {
        var once = Read(1);
        Assert.Equal((500, once.Looked), (Read(500, different: 1).Told, Read(500, different: 1).Looked));
    }

    /// <summary>As when all paths were sorted, or each gave a matrix: that a list of all paths is asked for by each link.</summary>
    [Fact]
    public void What_a_broken_link_asks_for_does_not_grow_with_the_number_of_articles()
    {
        var (small, large) = (MemoryOf(40, Articles / 10), MemoryOf(40, Articles));
        Assert.True(large < small + (small / 2), $"among {Articles / 10} articles {small} bytes, among {Articles} {large}");
        Growth.AssertLinear(1_000, links => _ = Read(links));
    }

    private static long MemoryOf(int links, int articles)
    {
        _ = Read(links, articles: articles);
        var paths = new Paths(PathsOf(articles));
        var file = File(links, links);
        var before = GC.GetAllocatedBytesForCurrentThread();
        _ = ArticleReader.Read(file, Around with { Paths = paths });
        return GC.GetAllocatedBytesForCurrentThread() - before;
    }

    private static (int Told, int Looked) Read(int links, int? different = null, int articles = Articles)
    {
        var paths = new Paths(PathsOf(articles));
        var (_, problems) = ArticleReader.Read(File(links, different ?? links), Around with { Paths = paths });
        return (problems.Count(problem => problem.Rule == "broken-link"), paths.Looked);
    }

    private static ContentFile File(int links, int different)
    {
        var list = Enumerable.Range(0, links).Select(i => i % different).Select(i => $"- [words](../section-{i % 50}/artcle-{i}.md)\n");
        return World.Files(World.Article("en/section-0/a.md", string.Concat(list))).Files[0];
    }

    private static IEnumerable<string> PathsOf(int articles) =>
        Enumerable.Range(0, articles).Select(i => $"en/section-{i / 200}/article-{i}.md");

    /// <summary>Paths that count how many of them were looked at.</summary>
    private sealed class Paths(IEnumerable<string> paths) : HashSet<string>(paths), IReadOnlySet<string>, IEnumerable<string>
    {
        public int Looked { get; private set; }

        IEnumerator<string> IEnumerable<string>.GetEnumerator()
        {
            foreach (var path in this)
            {
                Looked++;
                yield return path;
            }
        }
    }
}
