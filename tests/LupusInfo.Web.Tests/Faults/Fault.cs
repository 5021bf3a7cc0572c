using System.Diagnostics;

namespace LupusInfo.Web.Tests.Faults;

/// <summary>Something that goes wrong while people read, and what is done about it afterwards.</summary>
/// <param name="Name">What happens.</param>
/// <param name="HappenAsync">Lets it happen, and puts it right again where the next edit would not.</param>
internal sealed record Fault(string Name, Func<FaultRun, Task> HappenAsync)
{
    /// <summary>The page that faults happen to.</summary>
    private const int Page = 1;

    private static readonly TimeSpan Notice = TimeSpan.FromSeconds(1);

    /// <summary>All kinds.</summary>
    public static IReadOnlyList<Fault> All { get; } =
    [
        new("an article is broken", run => run.SpoilAsync(text => text.Replace("---", "--", StringComparison.Ordinal))),
        new("an article is emptied", run => run.SpoilAsync(_ => "")),
        new("an article is cut off in its front matter", run => run.SpoilAsync(text => text[..60])),
        new("an article becomes bytes of nothing", run => run.SpoilAsync(_ => "\0\u0001\ufffe\0")),
        new("an article grows to 5 MB", run => run.SpoilAsync(text => text + new string('x', 5_000_000))),
        new("an article is written in two halves", run => WriteSlowly(run, pieces: 2)),
        new("an article is dripped", run => WriteSlowly(run, pieces: 30)),
        new("an article is deleted", run => LoseAsync(run, File.Delete)),
        new("an article is renamed", run => LoseAsync(run, file => File.Move(file, file + ".away"))),
        new("an article becomes a folder", run => LoseAsync(run, file =>
        {
            File.Delete(file);
            Directory.CreateDirectory(file);
        })),
        new("an article becomes a link out of the folder", run => LoseAsync(run, file =>
        {
            File.Delete(file);
            File.CreateSymbolicLink(file, "/etc/hostname");
        })),
        new("a device stands in the folder", run => run.AsideAsync("mkfifo", run.Content.PathOf("en/pages/pipe.md"))),
        new("another file claims the address of a page", run => run.ExtraAsync("en/pages.md", run.Content.Newest(Page))),
        new("data is broken", run => run.SpoilDataAsync("data/trials.json", _ => "[")),
        new("data is emptied", run => run.SpoilDataAsync("data/references.json", _ => "")),
        new("data is cut off", run => run.SpoilDataAsync("data/approvals.yaml", text => text[..(text.Length / 2)])),
        new("data is deleted", run => run.SpoilDataAsync("data/fact-boxes/remission.yaml", _ => null)),
        new("the glossary is broken", run => run.SpoilDataAsync("en/glossary.yaml", text => "[" + text)),
        new("the words of the interface are broken", run => run.SpoilDataAsync("en/words.yaml", text => "{" + text)),
        new("the folder of the data is away", run => run.AwayAsync(run.Content.PathOf("data"))),
        new("the whole folder is away", run => run.AwayAsync(run.Content.Folder)),
        new("all files are touched", async run =>
        {
            foreach (var file in Directory.EnumerateFiles(run.Content.Folder, "*", SearchOption.AllDirectories))
            {
                File.SetLastWriteTimeUtc(file, DateTime.UtcNow);
            }

            await Task.Delay(Notice);
        }),
        new("two branches are checked out in turn", run => run.SwapByGitAsync(times: 10)),
        new("more is written than the system tells of", run => run.EditAllAsync(times: 40)),
        new("a thousand articles come and go", run => run.CrowdAsync(1000)),
        new("nobody reads the log", async run =>
        {
            run.Program.LeaveLog();
            await Task.Delay(3 * Notice);
            run.Program.ReadLog();
        }),
        new("the disk of the log is full", async run =>
        {
            await run.RestartAsync("TERM", cut: false, log: "/dev/full");
            await Task.Delay(Notice);
            await run.RestartAsync("TERM", cut: false);
        }),
        new("the program is told to stop and is started again", run => run.RestartAsync("TERM", cut: false)),
        new("the program is killed and is started again", run => run.RestartAsync("KILL", cut: true)),
    ];

    /// <summary>Lets it happen under load, and asks for a correction afterwards: it must be seen.</summary>
    public async Task<TimeSpan> RunAsync(FaultRun run)
    {
        var started = Stopwatch.GetTimestamp();
        await HappenAsync(run);
        await run.EditAsync(Page);
        await run.EditAsync(0);
        return Stopwatch.GetElapsedTime(started);
    }

    private static async Task WriteSlowly(FaultRun run, int pieces)
    {
        var text = run.Content.Next(Page);
        // A first piece that ends before its first mark shows none: pieces begin behind it.
        var begun = text.IndexOf("begins", StringComparison.Ordinal);
        var length = ((text.Length - begun) / pieces) + 1;
        run.Content[Page].MayBeHalf = true;
        for (var at = begun + length; at - length < text.Length; at += length)
        {
            await File.WriteAllTextAsync(run.Content.FileOf(Page), text[..Math.Min(at, text.Length)]);
            await Task.Delay(TimeSpan.FromMilliseconds(1000 / pieces));
        }
    }

    private static async Task LoseAsync(FaultRun run, Action<string> lose)
    {
        var file = run.Content.FileOf(Page);
        run.Content[Page].MayBeGone = true;
        lose(file);
        await Task.Delay(Notice);
        File.Delete(file + ".away");
        if (Directory.Exists(file))
        {
            Directory.Delete(file);
        }
        else
        {
            File.Delete(file);
        }
    }
}
