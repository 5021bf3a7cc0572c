using System.Collections.Concurrent;
using LupusInfo.Content.Reading;

namespace LupusInfo.Content;

/// <summary>What the system tells of writing in a folder, where it tells anything: network disks and some containers do not.</summary>
public sealed class FolderEvents(string root) : IDisposable
{
    private readonly SemaphoreSlim told = new(0, 1);
    private readonly ConcurrentDictionary<string, bool> written = new(StringComparer.Ordinal);
    private FileSystemWatcher? watcher;
    private ulong watched;
    private volatile bool lost;

    /// <summary>Whether events come: the folder is watched and is still the same one.</summary>
    public bool Work => watcher is not null && watched == NumberOfRoot();

    /// <summary>Waits until something is told, or the time is over; answers whether something was told.</summary>
    public Task<bool> WaitAsync(TimeSpan most, CancellationToken stop) => told.WaitAsync(most, stop);

    /// <summary>
    /// Whether a path was written since this was last asked for; where the system lost count, whether any may have been.
    /// </summary>
    public Func<string, bool> Take()
    {
        var all = lost;
        lost = false;
        var taken = written.Keys.ToHashSet(StringComparer.Ordinal);
        foreach (var path in taken)
        {
            written.TryRemove(path, out _);
        }

        return path => all || taken.Contains(path);
    }

    /// <summary>Watches anew where events do not come. Answers why it cannot; null when it can.</summary>
    public Exception? Renew()
    {
        if (Work)
        {
            return null;
        }

        Stop();
        watched = NumberOfRoot();
        try
        {
            var next = new FileSystemWatcher(root) { IncludeSubdirectories = true };
            next.Changed += (_, change) => Tell(change.Name);
            next.Created += (_, change) => Tell(change.Name);
            next.Deleted += (_, change) => Tell(change.Name);
            next.Renamed += (_, change) => Tell(change.Name);
            next.Error += (_, _) =>
            {
                lost = true;
                Tell(null);
            };
            next.EnableRaisingEvents = true;
            watcher = next;
            // What was written before anybody listened.
            Tell(null);
            return null;
        }
        catch (Exception reason)
            when (reason is IOException or UnauthorizedAccessException or ArgumentException or PlatformNotSupportedException)
        {
            return reason;
        }
    }

    /// <summary>Expects nothing more to be told until the next <see cref="Renew"/>: the folder was away.</summary>
    public void Stop()
    {
        watcher?.Dispose();
        watcher = null;
    }

    /// <inheritdoc/>
    public void Dispose() => Stop();

    private void Tell(string? path)
    {
        if (path is not null)
        {
            written[path.Replace('\\', '/')] = true;
        }

        try
        {
            told.Release();
        }
        catch (SemaphoreFullException)
        {
            // Told already, and not heard yet.
        }
    }

    /// <summary>Which folder it is; 0 while there is none.</summary>
    private ulong NumberOfRoot()
    {
        try
        {
            return FileStatus.Of(root).Stamp.Number;
        }
        catch (UnauthorizedAccessException)
        {
            return 0;
        }
    }
}
