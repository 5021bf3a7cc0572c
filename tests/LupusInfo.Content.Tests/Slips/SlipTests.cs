using System.Collections.Concurrent;
using FsCheck;
using FsCheck.Fluent;
using LupusInfo.Content.Articles;
using LupusInfo.Content.Problems;
using LupusInfo.Content.Reading;
using Xunit;
using Xunit.Abstractions;

namespace LupusInfo.Content.Tests.Slips;

/// <summary>
/// Whatever a slip does to a file: the build does not fail at it, all other pages stay, and each problem has a place. The slips repeat
/// from run to run; TEST_SEED=n asks for others.
/// </summary>
/// <remarks>
/// Many files have a slip in one build, because reading everything again costs most: a failure is then halved until one slip is left.
/// </remarks>
public sealed class SlipTests(ITestOutputHelper output)
{
    private static readonly ContentFiles Real = new ContentFolder(World.RealContent).Read();

    private static readonly Lazy<Built> Good = new(() => SiteBuilder.Build(Real, World.Today));

    /// <summary>About 4,700 slips.</summary>
    [Fact]
    public void No_slip_in_an_article_takes_anything_else_down() =>
        Check(builds: 32, Slips(Address.IsArticle, share: 0.8), slips => Faults(slips, Good.Value));

    /// <summary>
    /// As at a start: there is no good version of a page to fall back on, so those that have no slip stand alone. About 550 slips.
    /// </summary>
    [Fact]
    public void No_slip_in_an_article_takes_another_down_at_a_start() =>
        Check(builds: 6, Slips(Address.IsArticle, share: 0.5), slips => Faults(slips, Forgetful(Good.Value)));

    /// <summary>
    /// About 750 slips. All articles are read again wherever one of them leaves the data in order, so a build takes longer.
    /// </summary>
    [Fact]
    public void No_slip_in_the_data_takes_anything_down() =>
        Check(builds: 12, Slips(path => !Address.IsArticle(path), share: 0.9), slips => Faults(slips, Good.Value));

    private void Check(int builds, Gen<SlipSet> slips, Func<SlipSet, IReadOnlyList<string>> faults)
    {
        var tried = 0;
        Seeded.Check(Arb.From(slips, set => set.Fewer()), builds, set =>
        {
            tried += set.All.Count;
            var found = faults(set);
            Assert.True(found.Count == 0, string.Join('\n', found.Take(10)));
        });
        output.WriteLine($"{tried} slips of seed {Seeded.Seed}");
    }

    private static Gen<SlipSet> Slips(Func<string, bool> among, double share)
    {
        var files = Real.Files.Where(file => among(file.Path)).ToList();
        return Gen.Choose(0, int.MaxValue).Select(number =>
        {
            var random = new Random(number);
            var slipper = new Slipper(Real.Files, random);
            return new SlipSet([.. files.Where(_ => random.NextDouble() < share).Select(slipper.In)]);
        });
    }

    /// <summary>What a build that has not served anything yet would know.</summary>
    private static Built Forgetful(Built built) => built with { Site = built.Site with { Articles = new Dictionary<string, Article>() } };

    private static List<string> Faults(SlipSet slips, Built previous)
    {
        var files = slips.In(Real.Files);
        var failed = new ConcurrentBag<string>();
        var built = SiteBuilder.Build(
            Real with { Files = files }, World.Today, previous, failed: (path, reason) => failed.Add($"{path} fails: {reason}"));
        var own = previous.Site.Articles.Count > 0 ? [] : slips.All.Select(slip => slip.After.Path)
            .Where(Address.IsArticle).Select(Address.OfArticle).ToHashSet(StringComparer.Ordinal);
        var gone = from article in Good.Value.Site.Articles.Values
                   where !own.Contains(article.Address) && built.Site.Find(article.Address) is null
                   where built.Readings.GetValueOrDefault(article.Path)?.Article?.Front.Draft is not true
                   select $"{article.Path} is gone";
        var texts = files.DistinctBy(file => Shown(file.Path))
            .ToDictionary(file => Shown(file.Path), file => file.Text.Split('\n'), StringComparer.Ordinal);
        var astray = from problem in built.Problems.Except(Real.Problems)
                     let fault = FaultOf(problem, texts.GetValueOrDefault(problem.File))
                     where fault.Length > 0
                     select $"{problem} {fault}";
        return [.. failed, .. gone, .. astray];
    }

    /// <summary>A path as problems write it.</summary>
    private static string Shown(string path) => Problem.Error("", path, Position.Start, "").File;

    /// <summary>A problem is in a file that there is, and its stretch in a line of it, or just behind its end.</summary>
    private static string FaultOf(Problem problem, string[]? lines) => problem switch
    {
        // Of a file that is to be put there.
        { Rule: "data-gone" or "missing-words" or "no-words" } => "",
        _ when lines is null => "names no file",
        { At: var at } when at.Line < 1 || at.Line > lines.Length => $"has no line {at.Line} of {lines.Length}",
        { At: var at } when at.Column < 1 || at.Length < 1 || at.Column + at.Length > lines[at.Line - 1].Length + 2 =>
            $"has no place {at} in \"{lines[at.Line - 1]}\"",
        _ => "",
    };
}
