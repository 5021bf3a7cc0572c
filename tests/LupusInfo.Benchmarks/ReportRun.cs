using System.Diagnostics;
using LupusInfo.Content.Tests;
using LupusInfo.Web.Tests.Faults;

namespace LupusInfo.Benchmarks;

/// <summary>
/// The table of docs/performance.md: the published program beside Hugo, nginx and wrk of the distribution, on the same generated articles.
/// What is compared runs in turns, and each figure is the median of its turns. It says nothing on a machine that does other work.
/// </summary>
internal sealed class ReportRun(string place)
{
    private const int Turns = 3;

    private readonly PublishedProgram program = new(place);

    /// <summary>Runs it; it takes ten to twenty minutes on two cores, and 4 GB of room for files.</summary>
    public static Task<int> RunAsync() => PublishedAsync(report => report.AllAsync());

    /// <summary>The answers of kept pages alone; four minutes.</summary>
    public static Task<int> AnswersAsync() => PublishedAsync(report => report.KeptAsync());

    private static async Task<int> PublishedAsync(Func<ReportRun, Task> measure)
    {
        var place = Directory.CreateTempSubdirectory("lupus-report-");
        try
        {
            var report = new ReportRun(place.FullName);
            var repository = Path.GetFullPath(Path.Combine(World.RealContent, ".."));
            await report.program.PublishAsync(repository);
            var model = File.ReadLines("/proc/cpuinfo").First(line => line.StartsWith("model name", StringComparison.Ordinal));
            Console.WriteLine($"{Environment.ProcessorCount} cores, {Environment.Version}, {model}");
            await measure(report);
            return 0;
        }
        finally
        {
            place.Delete(recursive: true);
        }
    }

    private async Task AllAsync()
    {
        foreach (var articles in new[] { 1_000, 10_000 })
        {
            await CompareExportAsync(articles);
        }

        await CheckAsync(10_000);
        await StartAsync(World.RealContent, "the real content");
        await StartAsync(Path.Combine(place, "10000"), "10,000 articles");
        await KeptAsync();
    }

    private Task KeptAsync() => new AnswerRun(place, program).RunAsync();

    private async Task CompareExportAsync(int articles)
    {
        var (own, hugo) = (Path.Combine(place, $"{articles}"), Path.Combine(place, $"hugo-{articles}"));
        var content = GeneratedContent.Of(articles);
        foreach (var file in content.Files)
        {
            Directory.CreateDirectory(Path.GetDirectoryName(Path.Combine(own, file.Path))!);
            await File.WriteAllTextAsync(Path.Combine(own, file.Path), file.Text);
        }

        HugoSite.Write(content, hugo);
        var (ours, theirs) = (new List<Measured>(), new List<Measured>());
        for (var turn = 0; turn < Turns; turn++)
        {
            // Exports stay until the end: ext4 looks around what was deleted a moment ago at each new file.
            var to = Path.Combine(place, $"public-{articles}-{turn}");
            string[] export = ["export", to, "--content", own, "--base-address", "https://lupus.example.org"];
            ours.Add(await Measured.RunAsync(program.Path, export, place));
            theirs.Add(await Measured.RunAsync("hugo", ["--source", hugo, "--destination", to + "-hugo", "--quiet"], place));
        }

        Say($"export, {articles} articles", ours, "Hugo", theirs);
    }

    private async Task CheckAsync(int articles)
    {
        var runs = new List<Measured>();
        for (var turn = 0; turn < Turns; turn++)
        {
            runs.Add(await Measured.RunAsync(
                program.Path, ["check", "--quiet", "--content", Path.Combine(place, $"{articles}")], place, 1));
        }

        Say($"check, {articles} articles", runs);
    }

    /// <summary>From start to the first page, from a saved file to the page that shows it, and what it does idle.</summary>
    private async Task StartAsync(string content, string name)
    {
        var copy = Path.Combine(place, "edited");
        MarkedContent.Copy(content, copy);
        var (port, clock) = (ServedProgram.FreePort(), Stopwatch.StartNew());
        using var process = program.Serve(copy, port, log: true, "0,1");
        using var browser = new HttpClient { BaseAddress = new($"http://127.0.0.1:{port}") };
        await PublishedProgram.UntilAsync(async () => (await browser.GetAsync(new Uri("/", UriKind.Relative))).IsSuccessStatusCode);
        Console.WriteLine($"start to first page, {name}: {clock.Elapsed.TotalSeconds:0.00} s");
        await Task.Delay(TimeSpan.FromSeconds(10));
        var home = Path.Combine(copy, "en/index.md");
        var waits = new List<double>();
        for (var edit = 0; edit < 5; edit++)
        {
            var mark = $"Edit number {edit} of this run.";
            clock.Restart();
            await File.AppendAllTextAsync(home, $"\n{mark}\n");
            await PublishedProgram.UntilAsync(async () =>
                (await browser.GetStringAsync(new Uri("/", UriKind.Relative))).Contains(mark, StringComparison.Ordinal));
            waits.Add(clock.Elapsed.TotalSeconds);
            await Task.Delay(TimeSpan.FromSeconds(3));
        }

        Console.WriteLine($"edit to visible, {name}: {Measured.Median(waits):0.00} s");
        var before = Measured.Held(process.Id).Processor;
        await Task.Delay(TimeSpan.FromSeconds(20));
        Console.WriteLine($"idle, {name}: {(Measured.Held(process.Id).Processor - before) / 20:0.0%} of a core");
        process.Kill();
        await process.WaitForExitAsync();
        Directory.Delete(copy, recursive: true);
    }

    private static void Say(string what, List<Measured> ours, string other = "", List<Measured>? theirs = null)
    {
        static string Of(List<Measured> runs) =>
            $"{Measured.Median(runs.Select(run => run.Seconds)):0.00} s "
            + $"({Measured.Median(runs.Select(run => run.Processor)):0.0} s of processor), "
            + $"{Measured.Median(runs.Select(run => run.Megabytes)):0} MB";
        Console.WriteLine($"{what}: {Of(ours)}");
        if (theirs is not null)
        {
            var pairs = ours.Zip(theirs).ToList();
            var times = pairs.Select(pair => pair.First.Seconds / pair.Second.Seconds);
            var memory = pairs.Select(pair => pair.First.Megabytes / pair.Second.Megabytes);
            Console.WriteLine($"  {other}: {Of(theirs)}; "
                + $"ours to theirs: time {Measured.Median(times):0.00}, memory {Measured.Median(memory):0.00}");
        }
    }
}
