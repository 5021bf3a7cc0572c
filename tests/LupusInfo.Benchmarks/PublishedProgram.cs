using System.Diagnostics;

namespace LupusInfo.Benchmarks;

/// <summary>The program as it is published, below a folder.</summary>
internal sealed class PublishedProgram(string place)
{
    /// <summary>The file to run.</summary>
    public string Path => System.IO.Path.Combine(place, "program/LupusInfo.Web");

    /// <summary>Publishes it from its sources.</summary>
    public Task PublishAsync(string repository) => Measured.RunAsync(
        "dotnet",
        ["publish", "src/LupusInfo.Web", "-c", "Release", "-o", System.IO.Path.Combine(place, "program")],
        repository);

    /// <summary>Serves a folder of content from the cores that are named, as taskset names them.</summary>
    public Process Serve(string content, int port, bool log, string cores) => Start(
        cores,
        [Path, $"--urls=http://127.0.0.1:{port}", "--content", content, "--environment=Production",
            .. log ? Array.Empty<string>() : ["--Serilog:MinimumLevel:Default=Fatal"]]);

    /// <summary>Starts anything on some cores; what it writes is read and thrown away.</summary>
    public static Process Start(string cores, params IEnumerable<string> command)
    {
        var process = Process.Start(new ProcessStartInfo("taskset", ["-c", cores, .. command])
        {
            RedirectStandardOutput = true, UseShellExecute = false,
        })!;
        process.BeginOutputReadLine();
        return process;
    }

    /// <summary>Waits until something holds, two minutes at most; that nobody listens yet is no error.</summary>
    public static async Task UntilAsync(Func<Task<bool>> holds)
    {
        using var patience = new CancellationTokenSource(TimeSpan.FromMinutes(2));
        while (!await HoldsAsync())
        {
            await Task.Delay(TimeSpan.FromMilliseconds(2), patience.Token);
        }

        async Task<bool> HoldsAsync()
        {
            try
            {
                return await holds();
            }
            catch (HttpRequestException)
            {
                return false;
            }
        }
    }
}
