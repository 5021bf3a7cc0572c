using System.Collections.Concurrent;
using LupusInfo.Content.Articles;
using LupusInfo.Content.Checking;
using LupusInfo.Content.Problems;
using LupusInfo.Content.Reading;

namespace LupusInfo.Content;

/// <summary>Reads and checks articles, each on its own and many at once; what gave an answer before is not asked again.</summary>
/// <param name="net">Catches what nobody foresaw.</param>
/// <param name="advanced">Told, from any thread, each time that one article more was read or checked.</param>
/// <param name="stop">Ends what is no longer wanted.</param>
internal sealed class ArticleReadings(SafetyNet net, Action? advanced, CancellationToken stop)
{
    /// <summary>As many at once as there are cores: more would wait for each other, and all of them for the collector of memory.</summary>
    private readonly ParallelOptions work = new() { CancellationToken = stop, MaxDegreeOfParallelism = Environment.ProcessorCount };

    /// <summary>Reads the articles. One that did not change is taken over from the readings of before.</summary>
    public Dictionary<string, ArticleReading> Read(
        IReadOnlyList<ContentFile> files, ReadingContext context, IReadOnlyDictionary<string, ArticleReading> previous)
    {
        var readings = new ConcurrentDictionary<string, ArticleReading>(StringComparer.Ordinal);
        Parallel.ForEach(files, work, file =>
        {
            advanced?.Invoke();
            readings[file.Path] = previous.GetValueOrDefault(file.Path) is { } before && StillHolds(before, file, context)
                ? before
                : net.Read(file.Path, () => Read(file, context), new(file, null, []));
        });
        return new(readings, StringComparer.Ordinal);
    }

    /// <summary>Runs the rules that look no further than one article; what its own words gave before is not asked again.</summary>
    public Dictionary<string, ArticleReading> Check(Dictionary<string, ArticleReading> readings, Surroundings around)
    {
        var checkedReadings = new ConcurrentDictionary<string, ArticleReading>(readings, StringComparer.Ordinal);
        Parallel.ForEach(readings.Values.Where(reading => reading.Article is not null), work, reading =>
        {
            advanced?.Invoke();
            var (path, article) = (reading.File.Path, reading.Article!);
            checkedReadings[path] = reading with
            {
                Findings = reading.Findings ?? [.. Rules.OfArticles
                    .SelectMany(rule => net.Check(rule.Page.Id, path, () => rule.Check(article, around)))],
            };
        });
        return new(checkedReadings, StringComparer.Ordinal);
    }

    private static ArticleReading Read(ContentFile file, ReadingContext context)
    {
        var (article, problems) = ArticleReader.Read(file, context);
        return new(file, article, problems);
    }

    /// <summary>Whether reading the file again would give the same: it did not change, and all that it links to is still there.</summary>
    private static bool StillHolds(ArticleReading before, ContentFile file, ReadingContext context) =>
        before.File.Hash == file.Hash
        && before.Problems.All(problem => problem.Rule is not ("broken-link" or "broken-picture"))
        && (before.Article is not { } article
            || (article.Links.All(link => context.Leads(link.TargetPath))
                && article.Pictures.All(picture => context.Pictures.Contains(picture.Path))));
}
