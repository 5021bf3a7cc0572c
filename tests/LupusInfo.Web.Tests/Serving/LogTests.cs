using System.Diagnostics;
using System.Text.RegularExpressions;
using LupusInfo.Web.Tests.Commands;

namespace LupusInfo.Web.Tests.Serving;

/// <summary>What the program itself writes while it serves: the real process, its real output.</summary>
public sealed partial class LogTests
{
    [Fact]
    public async Task A_request_is_one_line_without_words_address_or_browser()
    {
        using var place = Workplace.Small();
        var log = await RunAsync(place, async browser =>
        {
            browser.DefaultRequestHeaders.UserAgent.ParseAdd("SecretBrowser/1.0");
            await browser.GetAsync(new Uri("/search/?q=secretillness", UriKind.Relative));
            await browser.GetAsync(new Uri("/no%0Aforged/?x=secretquery", UriKind.Relative));
        });

        Assert.Single(log, line => SearchLine().IsMatch(line));
        Assert.Single(log, line => line.Contains("GET /no%0Aforged/ 404", StringComparison.Ordinal));
        Assert.DoesNotContain(log, line => line.Contains("secret", StringComparison.OrdinalIgnoreCase) || line.Contains("::1", StringComparison.Ordinal));
    }

    [Fact]
    public async Task A_problem_is_logged_with_file_line_and_column()
    {
        using var place = Workplace.Small();
        place.Write("en/lupus/broken.md", "---\ntitle: \"Broken\"\n");
        var log = await RunAsync(place, _ => Task.CompletedTask);
        Assert.Single(log, line => line.Contains("content/en/lupus/broken.md:1:1: unclosed-front-matter", StringComparison.Ordinal));
    }

    private static async Task<IReadOnlyList<string>> RunAsync(Workplace place, Func<HttpClient, Task> read)
    {
        var program = Path.Combine(AppContext.BaseDirectory, "LupusInfo.Web.dll");
        using var process = Process.Start(new ProcessStartInfo("dotnet", [program, "--urls=http://127.0.0.1:0", "--content", place.Content]) { RedirectStandardOutput = true, UseShellExecute = false, Environment = { ["ASPNETCORE_ENVIRONMENT"] = "Production" } })!;
        var log = new List<string>();
        try
        {
            while (await process.StandardOutput.ReadLineAsync() is { } line)
            {
                log.Add(line);
                if (ListeningLine().Match(line) is { Success: true } listening)
                {
                    using var browser = new HttpClient { BaseAddress = new Uri(listening.Groups[1].Value) };
                    await read(browser);
                    // The last line of all that was asked for before it.
                    await browser.GetAsync(new Uri("/healthz", UriKind.Relative));
                }

                if (line.Contains("GET /healthz", StringComparison.Ordinal))
                {
                    break;
                }
            }
        }
        finally
        {
            process.Kill(entireProcessTree: true);
            await process.WaitForExitAsync();
        }

        return log;
    }

    [GeneratedRegex(@"^\S+ INF GET /search/ 200 \d+\.\d ms$")]
    private static partial Regex SearchLine();

    [GeneratedRegex("Now listening on: (http://127[^ ]+)")]
    private static partial Regex ListeningLine();
}
