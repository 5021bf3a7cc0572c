using System.Threading.Channels;
using LupusInfo.Content;
using LupusInfo.Content.Problems;

namespace LupusInfo.Web;

/// <summary>The hosted service that follows the content folder while the application runs, and logs what editors must know.</summary>
public sealed class ContentFollowing(
    SiteWatcher watcher, ContentHealth health, Settings settings, IHostEnvironment environment, IHostApplicationLifetime life,
    ILogger<SiteWatcher> log)
        : BackgroundService
{
    /// <summary>
    /// The newest site whose search is still to be made: of a large one that takes seconds, and one that was replaced needs none.
    /// </summary>
    private readonly Channel<Site> unsearched =
        Channel.CreateBounded<Site>(new BoundedChannelOptions(1) { FullMode = BoundedChannelFullMode.DropOldest });

    public override Task StartAsync(CancellationToken cancellationToken)
    {
        // Before the first reader, and before the first question how the content does.
        health.Started(watcher.Built);
        Report([], watcher.Built);
        if (environment.IsProduction() && watcher.Current.Publisher.Missing is { Count: > 0 } missing)
        {
            log.LogError("site.yaml does not say {Missing}: pages tell readers so until it does", string.Join(", ", missing));
        }

        return base.StartAsync(cancellationToken);
    }

    protected override Task ExecuteAsync(CancellationToken stoppingToken)
    {
        // Neither the first page nor a saved file waits for the search; nor does a reader who searches when it is made.
        life.ApplicationStarted.Register(() => unsearched.Writer.TryWrite(watcher.Current));
        if (settings.Search)
        {
            // Nor does the end of the program wait for it.
            _ = Task.Run(() => MakeSearchesAsync(stoppingToken), stoppingToken);
        }

        return FollowAsync(stoppingToken);
    }

    private async Task MakeSearchesAsync(CancellationToken stop)
    {
        await foreach (var site in unsearched.Reader.ReadAllAsync(stop))
        {
            foreach (var language in site.LanguagesInOrder)
            {
                MakeSearch(language);
            }
        }
    }

    /// <summary>One that cannot be made is told at once, not when the first reader searches.</summary>
    private void MakeSearch(Language language)
    {
        try
        {
            _ = language.Search.Value;
        }
        catch (Exception reason)
        {
            log.LogError(reason, "The search of language {Language} could not be made; pages are served", language.Code);
        }
    }

    private Task FollowAsync(CancellationToken stoppingToken) => watcher.FollowAsync(
        changed: (before, now) =>
        {
            health.Changed(now);
            Report(before.Problems, now);
            unsearched.Writer.TryWrite(now.Site);
        },
        failed: reason =>
        {
            switch (reason)
            {
                case ContentFileException:
                    log.LogError(reason, "The program failed at a file; everything else is served");
                    break;
                case NoEventsException:
                    log.LogWarning(reason, "The system tells of no changes of the content: it is looked at every two seconds instead");
                    break;
                default:
                    health.Failed(reason);
                    log.LogError(reason, "Content could not be read again; its last good pages stay");
                    break;
            }
        },
        stoppingToken);

    /// <summary>Only what is new: a hundred old findings would hide the one of this save.</summary>
    private void Report(IReadOnlyList<Problem> known, Built now)
    {
        foreach (var problem in now.Problems.Except(known))
        {
            log.Log(
                problem.Severity is Severity.Error ? LogLevel.Error : LogLevel.Warning,
                "{File}:{Line}:{Column}: {Rule}: {Advice}",
                $"{Path.GetFileName(settings.Content)}/{problem.File}",
                problem.At.Line,
                problem.At.Column,
                problem.Rule,
                problem.Advice);
        }

        log.LogInformation("Serving {Articles} articles of version {Version}, {Problems} problems",
            now.Site.Articles.Count, now.Site.Version, now.Problems.Count);
    }
}
