using LupusInfo.Content.Tests;
using LupusInfo.Web;

namespace LupusInfo.Benchmarks;

/// <summary>Requests that are all different: what is left of them in memory?</summary>
internal static class FloodRun
{
    private const int Requests = 100_000;
    private const long MostMegabytes = 10;

    private static readonly string[] Encodings = ["br", "gzip", "identity", "br;q=0.{0}", "x{0}", "gzip;q=0.{0}, br;q=0"];

    /// <summary>Floods the program in this process; answers 1 where more than 10 MB stay.</summary>
    public static async Task<int> RunAsync()
    {
        await using var app = SiteApplication.Build(
            ["--environment=Production", "--urls=http://127.0.0.1:0",
                "--Serilog:MinimumLevel:Default=Fatal", $"--Content={World.RealContent}"]);
        await app.StartAsync();
        using var browser = new HttpClient { BaseAddress = new Uri(app.Urls.First()) };
        // A first flood: what the program keeps once, such as its pages, is there before it is measured.
        await FloodAsync(browser, 0, Requests / 10);
        var before = GC.GetTotalMemory(forceFullCollection: true);
        await FloodAsync(browser, Requests, Requests);
        var after = GC.GetTotalMemory(forceFullCollection: true);
        var more = (after - before) / 1e6;
        Console.WriteLine($"{Requests} different requests: {before / 1e6:0.0} MB before, {after / 1e6:0.0} MB after, {more:+0.0;-0.0} MB");
        return more <= MostMegabytes ? 0 : 1;
    }

    private static Task FloodAsync(HttpClient browser, int first, int requests) =>
        Parallel.ForEachAsync(Enumerable.Range(first, requests), async (number, stop) =>
        {
            string[] addresses =
            [
                $"/search/?q=word{number}", $"/lupus/?x={number}", $"/Lupus/What-Is-Lupus/?{number}",
                    $"/no-such-page-{number}/", $"/claims/?topic={number}",
                $"/lupus/what-is-lupus/?utm={number}", $"/glossary/none-{number}/", $"/check-an-offer/?said={number}", "/lupus/",
            ];
            using var request = new HttpRequestMessage(HttpMethod.Get, addresses[number % addresses.Length]);
            request.Headers.Host = $"host{number}.example";
            request.Headers.TryAddWithoutValidation("Accept-Encoding", string.Format(null, Encodings[number % Encodings.Length], number));
            using var answer = await browser.SendAsync(request, stop);
        });
}
