using System.Diagnostics;
using System.Globalization;

namespace LupusInfo.Benchmarks;

/// <summary>What a process took.</summary>
/// <param name="Seconds">From its start to its end.</param>
/// <param name="Processor">Seconds of processor time, its own and the system's for it.</param>
/// <param name="Megabytes">The most memory that it held at a time.</param>
/// <param name="Output">What it wrote.</param>
internal sealed record Measured(double Seconds, double Processor, double Megabytes, string Output)
{
    private static readonly TimeSpan Look = TimeSpan.FromMilliseconds(20);

    /// <summary>Runs a program to its end; answers other than those named are an error of the run.</summary>
    public static async Task<Measured> RunAsync(string program, IEnumerable<string> arguments, string folder, params int[] codes)
    {
        var start = new ProcessStartInfo(program, arguments)
        {
            WorkingDirectory = folder, RedirectStandardOutput = true, RedirectStandardError = true, UseShellExecute = false,
        };
        await WriteToDiskAsync();
        var clock = Stopwatch.StartNew();
        using var process = Process.Start(start)!;
        var (output, error) = (process.StandardOutput.ReadToEndAsync(), process.StandardError.ReadToEndAsync());
        var (processor, memory) = (0.0, 0.0);
        while (!process.HasExited)
        {
            (processor, memory) = Held(process.Id) is { Processor: > 0 } now ? now : (processor, memory);
            await Task.Delay(Look);
        }

        var took = clock.Elapsed.TotalSeconds;
        if (process.ExitCode != 0 && !codes.Contains(process.ExitCode))
        {
            throw new InvalidOperationException($"{program} answered {process.ExitCode}: {await error}{await output}");
        }

        return new(took, processor, memory, await output + await error);
    }

    /// <summary>What ran before and is still to be written to the disk is written first, so that the next does not pay for it.</summary>
    private static async Task WriteToDiskAsync()
    {
        using var sync = Process.Start("sync");
        await sync.WaitForExitAsync();
    }

    /// <summary>Processor time in seconds, and the most memory so far, of a process that runs; nothing of one that has ended.</summary>
    public static (double Processor, double Megabytes) Held(int process)
    {
        try
        {
            var times = File.ReadAllText($"/proc/{process}/stat").Split(") ")[^1].Split(' ');
            var most = File.ReadLines($"/proc/{process}/status").First(line => line.StartsWith("VmHWM:", StringComparison.Ordinal));
            // In ticks of a hundredth of a second (man 5 proc): time of its own and of the system, the 14th and 15th field.
            var kilobytes = Number(most.Split(':')[1].Replace("kB", "", StringComparison.Ordinal));
            return ((Number(times[11]) + Number(times[12])) / 100, kilobytes / 1000);
        }
        catch (Exception gone) when (gone is IOException or InvalidOperationException or UnauthorizedAccessException)
        {
            return default;
        }
    }

    /// <summary>The value in the middle.</summary>
    public static double Median(IEnumerable<double> values) => values.Order().ToList() is var sorted ? sorted[sorted.Count / 2] : 0;

    private static double Number(string text) => double.Parse(text, CultureInfo.InvariantCulture);
}
