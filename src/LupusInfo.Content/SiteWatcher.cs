using LupusInfo.Content.Reading;

namespace LupusInfo.Content;

/// <summary>Keeps a <see cref="Content.Built"/> true to its folder and to the day. The only type that knows about the disk changing and about time.</summary>
/// <remarks>Readers of <see cref="Current"/> never wait: a new site is built beside the old one and put in its place by one assignment.</remarks>
public sealed class SiteWatcher
{
    /// <summary>How long nothing must be written before the folder is read: an editor's "save all" is many writes.</summary>
    private static readonly TimeSpan Quiet = TimeSpan.FromMilliseconds(80);

    /// <summary>How often the folder is looked at without being told: some disks (network, containers) tell nobody of their changes.</summary>
    private static readonly TimeSpan Poll = TimeSpan.FromSeconds(2);

    /// <summary>How often to wait again for quiet before reading all the same.</summary>
    private const int Patience = 8;

    private readonly ContentFolder folder;
    private readonly TimeProvider clock;
    private readonly bool drafts;
    private string stamp;
    private string? failure;
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
        stamp = folder.Stamp();
        built = SiteBuilder.Build(folder.Read(), Today, previous: null, drafts);
    }

    /// <summary>The site to answer from. Take it once a request.</summary>
    public Site Current => built.Site;

    /// <summary>The site, and what its files gave and have wrong. Take it once.</summary>
    public Built Built => built;

    private DateOnly Today => DateOnly.FromDateTime(clock.GetLocalNow().DateTime);

    /// <summary>Follows the folder until it is told to stop.</summary>
    /// <param name="changed">Called after each swap with what was before and what is now.</param>
    /// <param name="failed">Called when a new site could not be built. The old one stays.</param>
    /// <param name="stop">Ends it.</param>
    public async Task FollowAsync(Action<Built, Built> changed, Action<Exception> failed, CancellationToken stop)
    {
        using var written = new SemaphoreSlim(0);
        using var watcher = Watch(written, failed);
        while (!stop.IsCancellationRequested)
        {
            try
            {
                await written.WaitAsync(Poll, stop);
                await RebuildIfChangedAsync(changed, failed, stop);
            }
            catch (OperationCanceledException) when (stop.IsCancellationRequested)
            {
                return;
            }
            catch (Exception reason)
            {
                // Whatever went wrong, people go on reading what was there before.
                Report(reason, failed);
            }
        }
    }

    private async Task RebuildIfChangedAsync(Action<Built, Built> changed, Action<Exception> failed, CancellationToken stop)
    {
        if (folder.Stamp() == stamp && Today == built.Site.Today)
        {
            return;
        }

        var (files, seen) = await ReadSettledAsync(stop);
        // Remembered before the build: one that throws is tried again at the next change, not at every poll.
        stamp = seen;
        var before = built;
        built = SiteBuilder.Build(files, Today, before, drafts, failed: (path, reason) => failed(new ContentFileException(path, reason)), stop: stop);
        failure = null;
        changed(before, built);
    }

    /// <summary>What the folder holds, read while nothing was written, and its stamp. When writing never stops it is read all the same; its stamp is then out of date, so that the next poll reads again.</summary>
    private async Task<(ContentFiles Files, string Stamp)> ReadSettledAsync(CancellationToken stop)
    {
        for (var tries = 1; ; tries++)
        {
            var before = await SettledAsync(stop);
            var files = folder.Read();
            if (tries == Patience || folder.Stamp() == before)
            {
                return (files, before);
            }
        }
    }

    private async Task<string> SettledAsync(CancellationToken stop)
    {
        var seen = folder.Stamp();
        for (var waits = 0; waits < Patience; waits++)
        {
            await Task.Delay(Quiet, stop);
            var now = folder.Stamp();
            if (now == seen)
            {
                break;
            }

            seen = now;
        }

        return seen;
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

    /// <summary>Null where the system cannot watch: then the poll has to do.</summary>
    private FileSystemWatcher? Watch(SemaphoreSlim written, Action<Exception> failed)
    {
        try
        {
            var watcher = new FileSystemWatcher(folder.Root) { IncludeSubdirectories = true };
            watcher.Changed += (_, _) => Wake(written);
            watcher.Created += (_, _) => Wake(written);
            watcher.Deleted += (_, _) => Wake(written);
            watcher.Renamed += (_, _) => Wake(written);
            watcher.EnableRaisingEvents = true;
            return watcher;
        }
        catch (Exception reason) when (reason is IOException or UnauthorizedAccessException or ArgumentException or PlatformNotSupportedException)
        {
            Report(reason, failed);
            return null;
        }
    }

    private static void Wake(SemaphoreSlim written)
    {
        try
        {
            if (written.CurrentCount == 0)
            {
                written.Release();
            }
        }
        catch (ObjectDisposedException)
        {
            // The last event of a folder that is no longer followed.
        }
    }
}

/// <summary>The program failed at one file; the others were built all the same.</summary>
public sealed class ContentFileException(string path, Exception reason) : Exception($"{path}: {reason.Message}", reason);
