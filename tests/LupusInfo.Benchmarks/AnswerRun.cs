using System.Globalization;
using System.Net.Http.Headers;
using System.Text.RegularExpressions;
using LupusInfo.Content.Tests;
using LupusInfo.Web.Tests.Faults;

namespace LupusInfo.Benchmarks;

/// <summary>
/// One article in the same bytes with the same headers: ours with and without its log, nginx, the bare server of the framework and its
/// output cache; each on one core, wrk on the other, in turns.
/// </summary>
internal sealed partial class AnswerRun(string place, PublishedProgram program)
{
    private const int Turns = 3;
    private const string Article = "/treatment/hydroxychloroquine/";

    private readonly string folder = Directory.CreateDirectory(Path.Combine(place, "answer")).FullName;

    /// <summary>Measures, and prints the median of the turns.</summary>
    public async Task RunAsync()
    {
        var (quiet, logged, nginx, bare) =
            (ServedProgram.FreePort(), ServedProgram.FreePort(), ServedProgram.FreePort(), ServedProgram.FreePort());
        using var silent = program.Serve(World.RealContent, quiet, log: false, "0");
        using var telling = program.Serve(World.RealContent, logged, log: true, "0");
        await AnswersAsync(quiet, Article);
        await AnswersAsync(logged, Article);
        await WriteAsync(quiet, nginx);
        using var files = PublishedProgram.Start("0", "nginx", "-c", $"{folder}/nginx.conf", "-e", $"{folder}/error.log");
        using var kestrel = PublishedProgram.Start("0", "dotnet", typeof(AnswerRun).Assembly.Location, "bare", $"{bare}", folder);
        await AnswersAsync(nginx, "/");
        await AnswersAsync(bare, "/");

        (string Name, int Port, string Path)[] all =
        [
            ("log off", quiet, Article), ("log on", logged, Article), ("nginx", nginx, "/"), ("bare server", bare, "/"),
            ("output cache", bare, BareServer.Cached),
        ];
        var rates = all.ToDictionary(server => server.Name, _ => new List<double>());
        for (var turn = 0; turn <= Turns; turn++)
        {
            foreach (var (name, port, path) in all)
            {
                // The first turn warms up.
                var rate = await RateAsync(port, path);
                rates[name].AddRange(turn == 0 ? [] : [rate]);
            }
        }

        var own = Measured.Median(rates["log off"]);
        foreach (var (name, each) in rates)
        {
            var median = Measured.Median(each);
            Console.WriteLine($"answers a second, one core, {name}: {median:0}; log off to it {own / median:0.00}");
        }

        silent.Refresh();
        Console.WriteLine($"memory after these: {silent.WorkingSet64 / 1e6:0} MB");
        foreach (var process in new[] { silent, telling, files, kestrel })
        {
            process.Kill(entireProcessTree: true);
        }
    }

    private async Task<double> RateAsync(int port, string path)
    {
        var run = await Measured.RunAsync("taskset",
            ["-c", "1", "wrk", "-t1", "-c32", "-d8s", "-H", "Accept-Encoding: br", $"http://127.0.0.1:{port}{path}"], place);
        return double.Parse(Rate().Match(run.Output).Groups[1].Value, CultureInfo.InvariantCulture);
    }

    private static async Task AnswersAsync(int port, string path)
    {
        using var browser = new HttpClient();
        await PublishedProgram.UntilAsync(async () =>
            (await browser.GetAsync(new Uri($"http://127.0.0.1:{port}{path}"))).IsSuccessStatusCode);
    }

    /// <summary>Our answer as files: its bytes, its headers, and what nginx needs to send both.</summary>
    private async Task WriteAsync(int own, int port)
    {
        using var browser = new HttpClient();
        using var request = new HttpRequestMessage(HttpMethod.Get, $"http://127.0.0.1:{own}{Article}");
        request.Headers.AcceptEncoding.Add(new StringWithQualityHeaderValue("br"));
        using var answer = await browser.SendAsync(request);
        await File.WriteAllBytesAsync(Path.Combine(folder, "page"), await answer.Content.ReadAsByteArrayAsync());
        var headers = answer.Headers.Concat(answer.Content.Headers)
            .Where(header => header.Key is not ("Date" or "Content-Length" or "Transfer-Encoding"))
            .Select(header => (header.Key, Value: string.Join(", ", header.Value))).ToList();
        await File.WriteAllLinesAsync(Path.Combine(folder, "headers"), headers.Select(header => $"{header.Key}: {header.Value}"));
        // nginx makes these two itself.
        var added = headers.Where(header => header.Key is not ("Content-Type" or "ETag"))
            .Select(header => $"add_header {header.Key} \"{header.Value.Replace("\"", "\\\"", StringComparison.Ordinal)}\";");
        await File.WriteAllTextAsync(Path.Combine(folder, "nginx.conf"), $$"""
            user root; daemon off; pid {{folder}}/pid; error_log {{folder}}/error.log; worker_processes 1;
            events { worker_connections 1024; }
            http { access_log off; default_type "text/html; charset=utf-8"; sendfile on; tcp_nopush on; keepalive_requests 100000000;
              open_file_cache max=10 inactive=60s; server { listen 127.0.0.1:{{port}};
              location / { {{string.Concat(added)}} root {{folder}}; rewrite ^ /page break; } } }
            """);
    }

    [GeneratedRegex(@"Requests/sec:\s+([0-9.]+)")]
    private static partial Regex Rate();
}
