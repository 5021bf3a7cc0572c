using System.Diagnostics;
using System.Diagnostics.Metrics;
using LupusInfo.Content.Reading;

namespace LupusInfo.Content;

/// <summary>
/// Keeps a <see cref="Content.Built"/> true to its folder and to the day. The only type that knows about the disk changing and about
/// time.
/// </summary>
/// <remarks>
/// Readers of <see cref="Current"/> never wait: a new site is built beside the old one and put in its place by one assignment.
/// </remarks>
public sealed class SiteWatcher
{
    /// <summary>How long nothing must be written before the folder is read: an editor's "save all" is many writes.</summary>
    private static readonly TimeSpan Quiet = TimeSpan.FromMilliseconds(40);

    /// <summary>
    /// How often it is asked whether something was told, or another day has begun; where the system tells of no changes, also how often
    /// the folder is looked at.
    /// </summary>
    private static readonly TimeSpan Poll = TimeSpan.FromSeconds(2);

    /// <summary>After how many polls the folder is looked at although nothing was told: a disk may tell of some changes only.</summary>
    private const int PollsOfTrust = 15;

    /// <summary>How often to wait again for quiet before reading all the same.</summary>
    private const int Patience = 8;

    /// <summary>Name of the meter and of the traces that tell how long building took.</summary>
    public const string Measures = "LupusInfo.Content";

    private static readonly ActivitySource Traces = new(Measures);
    private static readonly Histogram<double> BuildTime = new Meter(Measures).CreateHistogram<double>(
        "lupusinfo.content.build.duration", "s", "How long it took to make a site of the content, at the start and after each change.");

    private readonly ContentFolder folder;
    private readonly TimeProvider clock;
    private readonly bool drafts;
    private readonly List<Exception> failedAtStart = [];
    private ContentFiles files;
    private DateOnly tried;
    private string? failure;
    private bool deaf;
    private volatile Built built;

    /// <summary>Reads the folder for the first time.</summary>
    /// <param name="folder">Where editors write.</param>
    /// <param name="clock">Says which day it is here.</param>
    /// <param name="drafts">Whether drafts are shown, as in development.</param>
    /// <exception cref="ContentFolderException">The folder is missing, empty or unreadable.</exception>
    public SiteWatcher(ContentFolder folder, TimeProvider clock, bool drafts)
    {
        this.folder = folder;
        this.clock = clock;
        this.drafts = drafts;
        tried = Today;
        files = folder.Read();
        built = Build(null, failedAtStart.Add, CancellationToken.None);
    }

    /// <summary>The site to answer from. Take it once a request.</summary>
    public Site Current => built.Site;

    /// <summary>The site, and what its files gave and have wrong. Take it once.</summary>
    public Built Built => built;

    private DateOnly Today => DateOnly.FromDateTime(clock.GetLocalNow().DateTime);

    /// <summary>Follows the folder until it is told to stop.</summary>
    /// <param name="changed">
    /// Called after each swap with what was before and what is now; with the same twice when a failure is over.
    /// </param>
    /// <param name="failed">
    /// Called when a new site could not be built: the old one stays. With a <see cref="ContentFileException"/> when one file failed, at
    /// the start too.
    /// </param>
    /// <param name="stop">Ends it.</param>
    public async Task FollowAsync(Action<Built, Built> changed, Action<Exception> failed, CancellationToken stop)
    {
        failedAtStart.ForEach(failed);
        using var events = new FolderEvents(folder.Root);
        Renew(events, failed);
        for (var polls = 1; !stop.IsCancellationRequested; polls++)
        {
            try
            {
                if (await events.WaitAsync(Poll, stop) || !events.Work || Today != tried || polls % PollsOfTrust == 0)
                {
                    await RebuildIfChangedAsync(events, changed, failed, stop);
                    Renew(events, failed);
                }
            }
            catch (OperationCanceledException) when (stop.IsCancellationRequested)
            {
                return;
            }
            catch (Exception reason)
            {
                // Whatever went wrong, people go on reading what was there before.
                Report(reason, failed);
                events.Stop();
            }
        }
    }

    private async Task RebuildIfChangedAsync(
        FolderEvents events, Action<Built, Built> changed, Action<Exception> failed, CancellationToken stop)
    {
        var day = Today;
        var isAnother = await ReadAgainAsync(events, stop);
        if (!isAnother && day == tried)
        {
            if (failure is not null)
            {
                // Whoever was told of the failure is to know that it is over.
                failure = null;
                changed(built, built);
            }

            return;
        }

        // Remembered before the build: one that fails is tried again at the next change, not at every poll.
        tried = day;
        var before = built;
        built = Build(before, failed, stop);
        failure = null;
        changed(before, built);
    }

    private Built Build(Built? before, Action<Exception> failed, CancellationToken stop)
    {
        using var trace = Traces.StartActivity("content build");
        var started = Stopwatch.GetTimestamp();
        var made = SiteBuilder.Build(
            files, tried, before, drafts, failed: (path, reason) => failed(new ContentFileException(path, reason)), stop: stop);
        BuildTime.Record(Stopwatch.GetElapsedTime(started).TotalSeconds);
        return made;
    }

    /// <summary>Reads what was written, if anything was; answers whether the content is another now.</summary>
    private async Task<bool> ReadAgainAsync(FolderEvents events, CancellationToken stop)
    {
        var written = events.Take();
        if (!files.Stamps.Keys.Any(written) && ContentFiles.Same(folder.Look(), files.Stamps))
        {
            return false;
        }

        var before = files;
        files = await ReadSettledAsync(written, events, stop);
        return !files.Says(before);
    }

    /// <summary>
    /// What the folder holds, read while nothing was written. When writing never stops it is read all the same; its stamps are then out
    /// of date, so that the next look reads again.
    /// </summary>
    private async Task<ContentFiles> ReadSettledAsync(Func<string, bool> written, FolderEvents events, CancellationToken stop)
    {
        for (var tries = 1; ; tries++)
        {
            await SettleAsync(stop);
            var (earlier, later) = (written, events.Take());
            written = path => earlier(path) || later(path);
            var read = folder.Read(files, written);
            if (tries == Patience || ContentFiles.Same(folder.Look(), read.Stamps))
            {
                return read;
            }
        }
    }

    private async Task SettleAsync(CancellationToken stop)
    {
        var seen = folder.Look();
        for (var waits = 0; waits < Patience; waits++)
        {
            await Task.Delay(Quiet, stop);
            var now = folder.Look();
            if (ContentFiles.Same(now, seen))
            {
                return;
            }

            seen = now;
        }
    }

    /// <summary>Listens anew where that is needed; that it cannot is told once.</summary>
    private void Renew(FolderEvents events, Action<Exception> failed)
    {
        if (events.Renew() is { } reason && !deaf)
        {
            deaf = true;
            failed(new NoEventsException(reason));
        }
    }

    /// <summary>A folder that stays away is reported once, not at every poll.</summary>
    private void Report(Exception reason, Action<Exception> failed)
    {
        if (reason.Message != failure)
        {
            failure = reason.Message;
            failed(reason);
        }
    }
}

/// <summary>The system tells of no changes: the folder is looked at every two seconds instead.</summary>
public sealed class NoEventsException(Exception reason) : Exception($"The system tells of no changes: {reason.Message}", reason);

/// <summary>The program failed at one file; the others were built all the same.</summary>
public sealed class ContentFileException(string path, Exception reason) : Exception($"{path}: {reason.Message}", reason);
