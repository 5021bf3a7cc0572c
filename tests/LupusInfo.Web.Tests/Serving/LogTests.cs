using System.Diagnostics;
using System.Net.Sockets;
using System.Text;
using System.Text.Json;
using System.Text.RegularExpressions;
using LupusInfo.Web.Tests.Commands;

namespace LupusInfo.Web.Tests.Serving;

/// <summary>What the program itself writes while it serves: the real process, its real output.</summary>
public sealed partial class LogTests : IDisposable
{
    private readonly Workplace place = Workplace.Small();
    private readonly DirectoryInfo home = Directory.CreateTempSubdirectory("lupus-home-");

    public void Dispose()
    {
        place.Dispose();
        home.Delete(recursive: true);
    }

    [Theory]
    [InlineData("x", "x")]
    [InlineData("Serilog__MinimumLevel__Override__Microsoft.AspNetCore.Hosting.Diagnostics", "Information")]
    [InlineData("Serilog__MinimumLevel__Override__Microsoft.AspNetCore", "Verbose")]
    public async Task A_request_is_one_line_without_words_address_or_browser(string setting, string value)
    {
        var log = await RunAsync(
            async browser =>
            {
                browser.DefaultRequestHeaders.UserAgent.ParseAdd("SecretBrowser/1.0");
                await browser.GetAsync(new Uri("/search/?q=secretillness", UriKind.Relative));
                await browser.GetAsync(new Uri("/no%0Aforged/?x=secretquery", UriKind.Relative));
            },
            (setting, value));

        var line = JsonDocument.Parse(Assert.Single(log, line => line.Contains("/search/", StringComparison.Ordinal))).RootElement;
        Assert.Equal(
            ["@t", "@mt", "Method", "Path", "Status", "Milliseconds", "SourceContext"],
            line.EnumerateObject().Select(property => property.Name)
                .Where(name => !name.StartsWith("@tr", StringComparison.Ordinal) && !name.StartsWith("@sp", StringComparison.Ordinal)));
        Assert.Matches(@"^\d+(\.\d)?$", line.GetProperty("Milliseconds").GetRawText());
        Assert.Equal(("GET", 200), (line.GetProperty("Method").GetString(), line.GetProperty("Status").GetInt32()));
        Assert.Single(log, line => line.Contains("\"/no%0Aforged/\",\"Status\":404", StringComparison.Ordinal));
        Assert.DoesNotContain(log, line =>
            line.Contains("secret", StringComparison.OrdinalIgnoreCase) || line.Contains("::1", StringComparison.Ordinal));
    }

    [Fact]
    public async Task A_problem_is_logged_with_file_line_and_column()
    {
        place.Write("en/lupus/broken.md", "---\ntitle: \"Broken\"\n");
        var log = await RunAsync(_ => Task.CompletedTask);
        Assert.Single(log, line =>
            line.Contains("\"File\":\"content/en/lupus/broken.md\",\"Line\":1,\"Column\":1,\"Rule\":\"unclosed-front-matter\"",
            StringComparison.Ordinal));
    }

    [Fact]
    public async Task In_development_lines_are_text_and_no_content_can_forge_one()
    {
        place.Write("en/lupus/forged.md",
            Workplace.Page("Forged")
            .Replace("order: 1", "order: 1\ndraft: \"x\\n19:00:00 INF GET /forged 200\\e[2J\"", StringComparison.Ordinal));
        var log = await RunAsync(_ => Task.CompletedTask, ("ASPNETCORE_ENVIRONMENT", "Development"));
        Assert.DoesNotContain(log, line =>
            line.StartsWith("19:00:00 INF GET /forged", StringComparison.Ordinal) || line.Contains('\u001b', StringComparison.Ordinal));
        Assert.Contains(log, line => TextLine().IsMatch(line));
    }

    [Fact]
    public async Task A_start_warns_of_nothing_but_what_only_the_owner_can_fill_in_and_writes_no_file()
    {
        var log = await RunAsync(_ => Task.CompletedTask, ("ASPNETCORE_HTTP_PORTS", "8123"));
        var lines = log.Where(line => line.Contains("\"@l\":", StringComparison.Ordinal)).ToList();
        Assert.Equal(2, lines.Count);
        Assert.Contains("BaseAddress", lines[0], StringComparison.Ordinal);
        Assert.Contains("name, reports, pays, interests, text_licence, data_licence", lines[1], StringComparison.Ordinal);
        Assert.Empty(home.EnumerateFiles("*", SearchOption.AllDirectories));
    }

    [Fact]
    public async Task A_half_sent_request_does_not_hold_up_the_end_of_the_program()
    {
        await RunAsync(async (browser, process) =>
        {
            using var half = new TcpClient();
            await half.ConnectAsync(browser.BaseAddress!.Host, browser.BaseAddress.Port);
            await half.GetStream().WriteAsync(Encoding.ASCII.GetBytes("GET / HTTP/1.1\r\nHo"));
            using var kill = Process.Start("kill", ["-TERM", $"{process.Id}"]);
            await process.WaitForExitAsync().WaitAsync(TimeSpan.FromSeconds(30));
            Assert.Equal(0, process.ExitCode);
        });
    }

    private Task<IReadOnlyList<string>> RunAsync(Func<HttpClient, Task> read, params (string Name, string Value)[] environment) =>
        RunAsync((browser, _) => read(browser), environment);

    private async Task<IReadOnlyList<string>> RunAsync(
        Func<HttpClient, Process, Task> read, params (string Name, string Value)[] environment)
    {
        var program = Path.Combine(AppContext.BaseDirectory, "LupusInfo.Web.dll");
        var start = new ProcessStartInfo(
            "dotnet", [program, "--urls=http://127.0.0.1:0", "--content", place.Content]) { RedirectStandardOutput = true,
            UseShellExecute = false };
        foreach (var (name, value) in environment.Prepend(("HOME", home.FullName)).Prepend(("ASPNETCORE_ENVIRONMENT", "Production")))
        {
            start.Environment[name] = value;
        }

        using var process = Process.Start(start)!;
        var log = new List<string>();
        try
        {
            while (await process.StandardOutput.ReadLineAsync() is { } line)
            {
                log.Add(line);
                if (ListeningLine().Match(line) is { Success: true } listening)
                {
                    using var browser = new HttpClient { BaseAddress = new Uri(listening.Groups[1].Value) };
                    await read(browser, process);
                    if (process.HasExited)
                    {
                        break;
                    }

                    // The last line of all that was asked for before it.
                    await browser.GetAsync(new Uri("/healthz/live", UriKind.Relative));
                }

                if (line.Contains("/healthz/live", StringComparison.Ordinal))
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

    [GeneratedRegex(@"^\d\d:\d\d:\d\d INF GET /healthz/live 200 \d+(\.\d)? ms$")]
    private static partial Regex TextLine();

    [GeneratedRegex("(http://127[^ \"]+)")]
    private static partial Regex ListeningLine();
}
