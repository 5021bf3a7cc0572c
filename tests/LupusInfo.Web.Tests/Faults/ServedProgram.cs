using System.Diagnostics;
using System.Globalization;
using System.Net;
using System.Net.Sockets;

namespace LupusInfo.Web.Tests.Faults;

/// <summary>The program in a process of its own, at one address through all its lives.</summary>
internal sealed class ServedProgram(string content) : IDisposable
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(60);

    private readonly int port = FreePort();
    private Process? process;

    /// <summary>Where it listens.</summary>
    public Uri Address => new($"http://127.0.0.1:{port}");

    /// <summary>Memory that it holds, in megabytes.</summary>
    public long Megabytes
    {
        get
        {
            process!.Refresh();
            return process.WorkingSet64 / 1_000_000;
        }
    }

    /// <summary>A port that nobody listens at.</summary>
    public static int FreePort()
    {
        using var probe = new TcpListener(IPAddress.Loopback, 0);
        probe.Start();
        return ((IPEndPoint)probe.LocalEndpoint).Port;
    }

    /// <summary>Starts it, and waits until it answers.</summary>
    /// <param name="log">The file that its log is written to; null where it is read and thrown away.</param>
    public async Task StartAsync(string? log = null)
    {
        var start = new ProcessStartInfo("sh",
            ["-c", $"exec \"$0\" \"$@\"{(log is null ? "" : $" > {log}")}", "dotnet",
                Path.Combine(AppContext.BaseDirectory, "LupusInfo.Web.dll"), $"--urls={Address}", "--content", content])
        {
            RedirectStandardOutput = true,
            UseShellExecute = false,
        };
        start.Environment["ASPNETCORE_ENVIRONMENT"] = "Production";
        start.Environment["BaseAddress"] = "https://lupus.example.org";
        process = Process.Start(start)!;
        ReadLog();
        using var browser = new HttpClient { BaseAddress = Address };
        using var patience = new CancellationTokenSource(Patience);
        while (!await AnswersAsync(browser))
        {
            await Task.Delay(TimeSpan.FromMilliseconds(50), patience.Token);
        }
    }

    /// <summary>Ends it by a signal, such as TERM, and waits until it is gone.</summary>
    public async Task<TimeSpan> EndAsync(string signal)
    {
        var started = Stopwatch.GetTimestamp();
        using var kill = Process.Start("kill", [$"-{signal}", process!.Id.ToString(CultureInfo.InvariantCulture)]);
        await process.WaitForExitAsync().WaitAsync(Patience);
        process.Dispose();
        process = null;
        return Stopwatch.GetElapsedTime(started);
    }

    /// <summary>Reads its log no more.</summary>
    public void LeaveLog() => process!.CancelOutputRead();

    /// <summary>Reads its log, and throws it away.</summary>
    public void ReadLog() => process!.BeginOutputReadLine();

    public void Dispose()
    {
        process?.Kill(entireProcessTree: true);
        process?.Dispose();
    }

    private static async Task<bool> AnswersAsync(HttpClient browser)
    {
        try
        {
            using var answer = await browser.GetAsync(new Uri("/healthz/live", UriKind.Relative));
            return answer.IsSuccessStatusCode;
        }
        catch (HttpRequestException)
        {
            return false;
        }
    }
}
