using System.Diagnostics;
using System.Globalization;
using System.Net.Http.Headers;
using System.Text.RegularExpressions;
using LupusInfo.Content.Tests;
using LupusInfo.Web.Tests.Faults;

namespace LupusInfo.Benchmarks;

/// <summary>
/// The table of docs/performance.md: the published program beside Hugo, nginx and wrk of the distribution, on the same generated articles.
/// What is compared runs in turns, and each figure is the median of its turns. It says nothing on a machine that does other work.
/// </summary>
internal sealed partial class ReportRun(string place)
{
    private const int Turns = 3;
    private const string Article = "/treatment/hydroxychloroquine/";

    private readonly string program = Path.Combine(place, "program/LupusInfo.Web");

    /// <summary>Runs it; it takes about ten minutes on two cores.</summary>
    public static async Task<int> RunAsync()
    {
        var place = Directory.CreateTempSubdirectory("lupus-report-");
        try
        {
            var report = new ReportRun(place.FullName);
            var repository = Path.GetFullPath(Path.Combine(World.RealContent, ".."));
            string[] publish = ["publish", "src/LupusInfo.Web", "-c", "Release", "-r", "linux-x64", "--self-contained", "false", "-o"];
            await Measured.RunAsync("dotnet", [.. publish, Path.Combine(place.FullName, "program")], repository);
            var model = File.ReadLines("/proc/cpuinfo").First(line => line.StartsWith("model name", StringComparison.Ordinal));
            Console.WriteLine($"{Environment.ProcessorCount} cores, {Environment.Version}, {model}");
            foreach (var articles in new[] { 1_000, 10_000 })
            {
                await report.CompareExportAsync(articles);
            }

            await report.CheckAsync(10_000);
            await report.StartAsync(World.RealContent, "the real content");
            await report.StartAsync(Path.Combine(place.FullName, "10000"), "10,000 articles");
            await report.CompareAnswersAsync();
            return 0;
        }
        finally
        {
            place.Delete(recursive: true);
        }
    }

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
            var to = Path.Combine(place, "public");
            string[] export = ["export", to, "--content", own, "--base-address", "https://lupus.example.org"];
            ours.Add(await Measured.RunAsync(program, export, place));
            Directory.Delete(to, recursive: true);
            theirs.Add(await Measured.RunAsync("hugo", ["--source", hugo, "--destination", to, "--quiet"], place));
            Directory.Delete(to, recursive: true);
        }

        Say($"export, {articles} articles", ours, "Hugo", theirs);
    }

    private async Task CheckAsync(int articles)
    {
        var runs = new List<Measured>();
        for (var turn = 0; turn < Turns; turn++)
        {
            runs.Add(await Measured.RunAsync(program, ["check", "--quiet", "--content", Path.Combine(place, $"{articles}")], place, 1));
        }

        Say($"check, {articles} articles", runs);
    }

    /// <summary>From start to the first page, from a saved file to the page that shows it, and what it does idle.</summary>
    private async Task StartAsync(string content, string name)
    {
        var copy = Path.Combine(place, "edited");
        MarkedContent.Copy(content, copy);
        var (port, clock) = (ServedProgram.FreePort(), Stopwatch.StartNew());
        using var process = Serve(copy, port, log: true, "0,1");
        using var browser = new HttpClient { BaseAddress = new($"http://127.0.0.1:{port}") };
        await UntilAsync(async () => (await browser.GetAsync(new Uri("/", UriKind.Relative))).IsSuccessStatusCode);
        Console.WriteLine($"start to first page, {name}: {clock.Elapsed.TotalSeconds:0.00} s");
        await Task.Delay(TimeSpan.FromSeconds(10));
        var home = Path.Combine(copy, "en/index.md");
        var waits = new List<double>();
        for (var edit = 0; edit < 5; edit++)
        {
            var mark = $"Edit number {edit} of this run.";
            clock.Restart();
            await File.AppendAllTextAsync(home, $"\n{mark}\n");
            await UntilAsync(async () =>
                (await browser.GetStringAsync(new Uri("/", UriKind.Relative))).Contains(mark, StringComparison.Ordinal));
            waits.Add(clock.Elapsed.TotalSeconds);
            await Task.Delay(TimeSpan.FromSeconds(3));
        }

        Console.WriteLine($"edit to visible, {name}: {Median(waits):0.00} s");
        var before = Measured.Held(process.Id).Processor;
        await Task.Delay(TimeSpan.FromSeconds(20));
        Console.WriteLine($"idle, {name}: {(Measured.Held(process.Id).Processor - before) / 20:0.0%} of a core");
        process.Kill();
        await process.WaitForExitAsync();
        Directory.Delete(copy, recursive: true);
    }

    /// <summary>One article in the same bytes: ours with and without its log, and nginx; each on one core, wrk on the other.</summary>
    private async Task CompareAnswersAsync()
    {
        var (quiet, logged, other) = (ServedProgram.FreePort(), ServedProgram.FreePort(), ServedProgram.FreePort());
        using var silent = Serve(World.RealContent, quiet, log: false, "0");
        using var telling = Serve(World.RealContent, logged, log: true, "0");
        using var browser = new HttpClient();
        foreach (var port in new[] { quiet, logged })
        {
            await UntilAsync(async () => (await browser.GetAsync(new Uri($"http://127.0.0.1:{port}{Article}"))).IsSuccessStatusCode);
        }

        using var nginx = await NginxAsync(quiet, other);
        var rates = new Dictionary<int, List<double>> { [quiet] = [], [logged] = [], [other] = [] };
        for (var turn = 0; turn <= Turns; turn++)
        {
            foreach (var (port, all) in rates)
            {
                var run = await Measured.RunAsync("taskset",
                    ["-c", "1", "wrk", "-t1", "-c32", "-d8s", "-H", "Accept-Encoding: br", $"http://127.0.0.1:{port}{Article}"], place);
                // The first turn warms up.
                var rate = double.Parse(Rate().Match(run.Output).Groups[1].Value, CultureInfo.InvariantCulture);
                all.AddRange(turn == 0 ? [] : [rate]);
            }
        }

        double Of(int port) => Median(rates[port]);
        Console.WriteLine($"answers a second, one core: log off {Of(quiet):0}, log on {Of(logged):0}, nginx {Of(other):0}");
        Console.WriteLine($"  to nginx {Of(quiet) / Of(other):0.00} and {Of(logged) / Of(other):0.00}");
        Console.WriteLine($"  log on to off {Of(logged) / Of(quiet):0.00}");
        Console.WriteLine($"memory after these: {Resident(silent):0} MB");
        foreach (var process in new[] { silent, telling, nginx })
        {
            process.Kill(entireProcessTree: true);
        }
    }

    /// <summary>A file with the bytes of our answer, and its headers.</summary>
    private async Task<Process> NginxAsync(int own, int port)
    {
        using var browser = new HttpClient();
        using var request = new HttpRequestMessage(HttpMethod.Get, $"http://127.0.0.1:{own}{Article}");
        request.Headers.AcceptEncoding.Add(new StringWithQualityHeaderValue("br"));
        using var answer = await browser.SendAsync(request);
        var folder = Directory.CreateDirectory(Path.Combine(place, "nginx")).FullName;
        await File.WriteAllBytesAsync(Path.Combine(folder, "page"), await answer.Content.ReadAsByteArrayAsync());
        var headers =
            from header in answer.Headers.Concat(answer.Content.Headers)
            where header.Key is not ("Date" or "Content-Length" or "Content-Type" or "ETag" or "Transfer-Encoding")
            let value = string.Join(", ", header.Value).Replace("\"", "\\\"", StringComparison.Ordinal)
            select $"add_header {header.Key} \"{value}\";";
        await File.WriteAllTextAsync(Path.Combine(folder, "nginx.conf"), $$"""
            user root; daemon off; pid {{folder}}/pid; error_log {{folder}}/error.log; worker_processes 1; events { worker_connections 1024; }
            http { access_log off; default_type "text/html; charset=utf-8"; sendfile on; tcp_nopush on; keepalive_requests 100000000;
              open_file_cache max=10 inactive=60s; server { listen 127.0.0.1:{{port}};
              location / { {{string.Concat(headers)}} root {{folder}}; rewrite ^ /page break; } } }
            """);
        var nginx = Process.Start("taskset", ["-c", "0", "nginx", "-c", $"{folder}/nginx.conf", "-e", $"{folder}/error.log"]);
        await UntilAsync(async () => (await browser.GetAsync(new Uri($"http://127.0.0.1:{port}/"))).IsSuccessStatusCode);
        return nginx;
    }

    private Process Serve(string content, int port, bool log, string cores)
    {
        var start = new ProcessStartInfo("taskset",
            ["-c", cores, program, $"--urls=http://127.0.0.1:{port}", "--content", content, "--environment=Production",
            .. log ? Array.Empty<string>() : ["--Serilog:MinimumLevel:Default=Fatal"]])
        {
            RedirectStandardOutput = true, UseShellExecute = false,
        };
        var process = Process.Start(start)!;
        process.BeginOutputReadLine();
        return process;
    }

    private static double Resident(Process process)
    {
        process.Refresh();
        return process.WorkingSet64 / 1e6;
    }

    private static async Task UntilAsync(Func<Task<bool>> holds)
    {
        using var patience = new CancellationTokenSource(TimeSpan.FromMinutes(2));
        while (true)
        {
            try
            {
                if (await holds())
                {
                    return;
                }
            }
            catch (HttpRequestException)
            {
                // It does not listen yet.
            }

            await Task.Delay(TimeSpan.FromMilliseconds(2), patience.Token);
        }
    }

    private static void Say(string what, List<Measured> ours, string other = "", List<Measured>? theirs = null)
    {
        static string Of(List<Measured> runs) =>
            $"{Median(runs.Select(run => run.Seconds)):0.00} s ({Median(runs.Select(run => run.Processor)):0.0} s of processor), "
            + $"{Median(runs.Select(run => run.Megabytes)):0} MB";
        Console.WriteLine($"{what}: {Of(ours)}");
        if (theirs is not null)
        {
            var pairs = ours.Zip(theirs).ToList();
            var times = pairs.Select(pair => pair.First.Seconds / pair.Second.Seconds);
            var memory = pairs.Select(pair => pair.First.Megabytes / pair.Second.Megabytes);
            Console.WriteLine($"  {other}: {Of(theirs)}; ours to theirs: time {Median(times):0.00}, memory {Median(memory):0.00}");
        }
    }

    private static double Median(IEnumerable<double> values) => values.Order().ToList() is var sorted ? sorted[sorted.Count / 2] : 0;

    [GeneratedRegex(@"Requests/sec:\s+([0-9.]+)")]
    private static partial Regex Rate();
}
