using LupusInfo.Content.Reading;
using Xunit;

namespace LupusInfo.Content.Tests;

public sealed class SiteWatcherTests : IDisposable
{
    private readonly DirectoryInfo folder = Directory.CreateTempSubdirectory("lupus-");
    private readonly Wall clock = new() { Now = new(2026, 11, 21, 23, 59, 0, TimeSpan.Zero) };

    public SiteWatcherTests() => Write("Welcome.");

    public void Dispose()
    {
        if (folder.Exists)
        {
            folder.Delete(recursive: true);
        }
    }

    [Fact]
    public async Task A_saved_file_makes_a_new_site_and_tells_of_both()
    {
        await FollowAsync(async (watcher, changes, _) =>
        {
            var before = watcher.Built;
            Write("Other words.");
            var (old, now) = await changes.Task;
            Assert.Same(before, old);
            Assert.Same(watcher.Built, now);
            Assert.NotEqual(old.Site.Version, now.Site.Version);
        });
    }

    [Fact]
    public async Task A_new_day_makes_a_new_site_of_the_same_version()
    {
        await FollowAsync(async (_, changes, _) =>
        {
            clock.Now = clock.Now.AddMinutes(2);
            var (old, now) = await changes.Task;
            Assert.Equal((new DateOnly(2026, 11, 21), new DateOnly(2026, 11, 22)), (old.Site.Today, now.Site.Today));
            Assert.Equal(old.Site.Version, now.Site.Version);
        });
    }

    [Fact]
    public async Task A_folder_that_goes_away_leaves_the_site_and_is_reported_once_until_it_is_back()
    {
        await FollowAsync(async (watcher, changes, failures) =>
        {
            var before = watcher.Built;
            folder.Delete(recursive: true);
            Assert.IsType<ContentFolderException>(await failures.Task);
            Assert.Same(before, watcher.Built);
            Write("Back again.");
            var (_, now) = await changes.Task;
            Assert.NotEqual(before.Site.Version, now.Site.Version);
        });
    }

    [Fact]
    public async Task A_folder_that_comes_back_as_it_was_is_told()
    {
        await FollowAsync(async (watcher, changes, failures) =>
        {
            var before = watcher.Built;
            var away = folder.FullName + "-away";
            Directory.Move(folder.FullName, away);
            await failures.Task;
            Directory.Move(away, folder.FullName);
            Assert.Equal((before, before), await changes.Task);
        });
    }

    [Fact]
    public async Task A_change_whose_size_and_time_are_put_back_is_shown()
    {
        await FollowAsync(async (_, changes, _) =>
        {
            var path = Path.Combine(folder.FullName, "en/index.md");
            var time = File.GetLastWriteTimeUtc(path);
            Write("Farewell");
            File.SetLastWriteTimeUtc(path, time);
            var (_, now) = await changes.Task;
            Assert.Contains("Farewell", now.Site.Find("/")!.File.Text, StringComparison.Ordinal);
        });
    }

    [Fact]
    public void A_folder_that_is_not_there_at_the_start_is_an_error() =>
        Assert.Throws<ContentFolderException>(
            () => new SiteWatcher(new ContentFolder(Path.Combine(folder.FullName, "nowhere")), clock, drafts: false));

    private async Task FollowAsync(
        Func<SiteWatcher, TaskCompletionSource<(Built Before, Built Now)>, TaskCompletionSource<Exception>, Task> meanwhile)
    {
        var watcher = new SiteWatcher(new ContentFolder(folder.FullName), clock, drafts: false);
        using var stop = new CancellationTokenSource(TimeSpan.FromSeconds(30));
        var changes = new TaskCompletionSource<(Built, Built)>(TaskCreationOptions.RunContinuationsAsynchronously);
        var failures = new TaskCompletionSource<Exception>(TaskCreationOptions.RunContinuationsAsynchronously);
        stop.Token.Register(() =>
        {
            changes.TrySetCanceled();
            failures.TrySetCanceled();
        });
        var following = watcher.FollowAsync(
            (before, now) => changes.TrySetResult((before, now)),
            reason => Assert.True(failures.TrySetResult(reason), "The same failure was reported twice."),
            stop.Token);
        await meanwhile(watcher, changes, failures);
        await stop.CancelAsync();
        await following;
    }

    private void Write(string body)
    {
        Directory.CreateDirectory(Path.Combine(folder.FullName, "en"));
        File.WriteAllText(Path.Combine(folder.FullName, "en/index.md"), $"""
            ---
            title: "Home"
            description: "One sentence about home, long enough for a search engine to show."
            order: 1
            kind: page
            updated: 2026-11-20
            ---
            {body}

            """);
    }

    /// <summary>A clock that stands still until it is set.</summary>
    private sealed class Wall : TimeProvider
    {
        public DateTimeOffset Now { get; set; }

        public override TimeZoneInfo LocalTimeZone => TimeZoneInfo.Utc;

        public override DateTimeOffset GetUtcNow() => Now;
    }
}
