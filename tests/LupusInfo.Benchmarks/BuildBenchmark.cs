using BenchmarkDotNet.Attributes;
using LupusInfo.Content;
using LupusInfo.Content.Reading;
using LupusInfo.Content.Tests;

namespace LupusInfo.Benchmarks;

/// <summary>How long content takes to become a site: with every article read, and with one changed since the last build.</summary>
[MemoryDiagnoser]
[SimpleJob(launchCount: 1, warmupCount: 1, iterationCount: 3)]
public class BuildBenchmark
{
    private ContentFiles read = null!;
    private ContentFiles changed = null!;
    private Built before = null!;
    private ContentFiles faulty = null!;
    private Built faultyBefore = null!;

    /// <summary>Generated articles; 0 for the repository's own content.</summary>
    [Params(0, 1000, 10000)]
    public int Articles { get; set; }

    [GlobalSetup]
    public void Read()
    {
        read = Articles == 0 ? new ContentFolder(World.RealContent).Read() : GeneratedContent.Of(Articles);
        before = SiteBuilder.Build(read, World.Today);
        changed = Changed(read);
        var broken = GeneratedContent.Of(Articles, broken: 1000);
        faultyBefore = SiteBuilder.Build(broken, World.Today);
        faulty = Changed(broken);
    }

    [Benchmark]
    public Built Everything() => SiteBuilder.Build(read, World.Today);

    [Benchmark]
    public Built OneChange() => SiteBuilder.Build(changed, World.Today, before);

    /// <summary>A thousand articles have a broken link each; for the repository's own content there is nothing to measure.</summary>
    [Benchmark]
    public Built OneChangeAmongBrokenLinks() => SiteBuilder.Build(faulty, World.Today, faultyBefore);

    private static ContentFiles Changed(ContentFiles files)
    {
        var last = files.Files[^1];
        return files with { Files = [.. files.Files.Take(files.Files.Count - 1), new(last.Path, last.Text + "\nOne more sentence.\n")] };
    }
}
