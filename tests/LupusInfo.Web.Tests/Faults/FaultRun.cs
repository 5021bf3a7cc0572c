using System.Diagnostics;

namespace LupusInfo.Web.Tests.Faults;

/// <summary>The program, its content and its readers while faults happen.</summary>
internal sealed class FaultRun : IAsyncDisposable
{
    private static readonly TimeSpan Notice = TimeSpan.FromSeconds(1);

    private FaultRun(int aSecond)
    {
        Program = new(Content.Folder);
        Load = new(Content, Program.Address, aSecond);
    }

    public MarkedContent Content { get; } = new();

    public ServedProgram Program { get; }

    public Load Load { get; }

    /// <summary>Starts the program and lets the readers begin.</summary>
    public static async Task<FaultRun> StartAsync(int aSecond)
    {
        var run = new FaultRun(aSecond);
        await run.Program.StartAsync();
        await run.Load.StartAsync();
        return run;
    }

    /// <summary>Writes the next version of a page as editors do, and waits until it is read.</summary>
    public async Task EditAsync(int page)
    {
        await File.WriteAllTextAsync(Content.FileOf(page), Content.Next(page));
        await Load.ShownAsync(page);
    }

    /// <summary>Writes an article that cannot be served: its last good version stays.</summary>
    public async Task SpoilAsync(Func<string, string> spoil)
    {
        await File.WriteAllTextAsync(Content.FileOf(1), spoil(Content.Newest(1)));
        await Task.Delay(Notice);
    }

    /// <summary>Spoils a file of data, or takes it away, and puts it right again.</summary>
    public async Task SpoilDataAsync(string file, Func<string, string?> spoil)
    {
        var path = Content.PathOf(file);
        var good = await File.ReadAllTextAsync(path);
        if (spoil(good) is { } text)
        {
            await File.WriteAllTextAsync(path, text);
        }
        else
        {
            File.Delete(path);
        }

        await Task.Delay(Notice);
        await File.WriteAllTextAsync(path, good);
        await Task.Delay(Notice);
    }

    /// <summary>Takes a folder away and brings it back.</summary>
    public async Task AwayAsync(string folder)
    {
        Directory.Move(folder, Content.Away);
        await Task.Delay(3 * Notice);
        Directory.Move(Content.Away, folder);
        await Task.Delay(Notice);
    }

    /// <summary>Puts one more file into the folder, for a while.</summary>
    public async Task ExtraAsync(string file, string text)
    {
        await File.WriteAllTextAsync(Content.PathOf(file), text);
        await Task.Delay(Notice);
        File.Delete(Content.PathOf(file));
    }

    /// <summary>Makes something by a command that is no ordinary file, for a while.</summary>
    public async Task AsideAsync(string command, string path)
    {
        await ToolAsync(command, path);
        await Task.Delay(Notice);
        File.Delete(path);
    }

    /// <summary>Many articles more, for a while.</summary>
    public async Task CrowdAsync(int count)
    {
        var files = Enumerable.Range(0, count).Select(number => Content.PathOf($"en/pages/crowd-{number}.md")).ToList();
        foreach (var file in files)
        {
            await File.WriteAllTextAsync(file, Content.Newest(0).Replace("order: 1\n", "order: 900\n", StringComparison.Ordinal));
        }

        await Task.Delay(3 * Notice);
        files.ForEach(File.Delete);
    }

    /// <summary>Edits of all pages, one behind the other without a pause.</summary>
    public async Task EditAllAsync(int times)
    {
        for (var time = 0; time < times; time++)
        {
            for (var page = 0; page < MarkedContent.Pages; page++)
            {
                await File.WriteAllTextAsync(Content.FileOf(page), Content.Next(page));
            }
        }

        await AllShownAsync();
    }

    /// <summary>Another state of all pages and the one before, in turn.</summary>
    public async Task SwapByGitAsync(int times)
    {
        await GitAsync("init", "-q", "-b", "before");
        await CommitAsync("before");
        await GitAsync("checkout", "-q", "-b", "after");
        for (var page = 0; page < MarkedContent.Pages; page++)
        {
            await File.WriteAllTextAsync(Content.FileOf(page), Content.Next(page));
        }

        await CommitAsync("after");
        for (var time = 0; time < times; time++)
        {
            await GitAsync("checkout", "-q", "before");
            await Task.Delay(Notice / 2);
            await GitAsync("checkout", "-q", "after");
            await Task.Delay(Notice / 2);
        }

        await AllShownAsync();
        Directory.Delete(Content.PathOf(".git"), recursive: true);
    }

    /// <summary>Ends the program by a signal while people read, and starts it again.</summary>
    public async Task RestartAsync(string signal, bool cut, string? log = null)
    {
        Load.MayBeAway = true;
        Load.MayBeCut = cut;
        var took = await Program.EndAsync(signal);
        if (took > TimeSpan.FromSeconds(10))
        {
            Load.Wrong.Enqueue($"The end took {took}.");
        }

        await Program.StartAsync(log);
        await Task.Delay(Notice / 2);
        Load.MayBeCut = Load.MayBeAway = false;
    }

    public async ValueTask DisposeAsync()
    {
        await Load.DisposeAsync();
        Program.Dispose();
        Content.Dispose();
    }

    private async Task AllShownAsync()
    {
        for (var page = 0; page < MarkedContent.Pages; page++)
        {
            await Load.ShownAsync(page);
        }
    }

    private async Task CommitAsync(string message)
    {
        await GitAsync("add", "--all");
        await GitAsync("-c", "user.name=x", "-c", "user.email=x@example.org", "-c", "commit.gpgsign=false", "commit", "-q", "-m", message);
    }

    private Task GitAsync(params string[] arguments) => ToolAsync("git", ["-C", Content.Folder, .. arguments]);

    private static async Task ToolAsync(string command, params string[] arguments)
    {
        using var tool = Process.Start(command, arguments);
        await tool.WaitForExitAsync().WaitAsync(TimeSpan.FromSeconds(60));
    }
}
