using LupusInfo.Content;
using LupusInfo.Content.Reading;
using Spectre.Console;

namespace LupusInfo.Web.Commands;

/// <summary>Where the verbs write: coloured and moving on a terminal, plain letters anywhere else.</summary>
public static class Terminal
{
    /// <summary>A console on a writer.</summary>
    public static IAnsiConsole On(TextWriter writer)
    {
        var output = new AnsiConsoleOutput(writer);
        var plain = !output.IsTerminal || Environment.GetEnvironmentVariable("NO_COLOR") is { Length: > 0 };
        return AnsiConsole.Create(new AnsiConsoleSettings
        {
            Out = output,
            Ansi = plain ? AnsiSupport.No : AnsiSupport.Detect,
            ColorSystem = plain ? ColorSystemSupport.NoColors : ColorSystemSupport.Detect,
            Interactive = plain ? InteractionSupport.No : InteractionSupport.Detect,
        });
    }

    /// <summary>Does work that tells how many of how many steps are done, with a bar where somebody looks on.</summary>
    public static Task<T> WatchAsync<T>(TextWriter error, string name, Func<Action<int, int>?, Task<T>> work) =>
        !new AnsiConsoleOutput(error).IsTerminal ? work(null) : On(error).Progress().AutoClear(enabled: true).StartAsync(bars =>
        {
            var bar = bars.AddTask(name);
            return work((done, all) => (bar.MaxValue, bar.Value) = (all, done));
        });

    /// <summary>Builds a site, with a bar where somebody looks on.</summary>
    public static Built Build(TextWriter error, ContentFiles read, DateOnly today)
    {
        var output = new AnsiConsoleOutput(error);
        if (!output.IsTerminal)
        {
            return SiteBuilder.Build(read, today, failed: Failed);
        }

        return On(error).Progress().AutoClear(enabled: true).Start(bars =>
        {
            var bar = bars.AddTask("Checking", maxValue: 2 * read.Files.Count);
            return SiteBuilder.Build(read, today, advanced: () => bar.Increment(1), failed: Failed);
        });

        // For us: what the editor is told stands in the report.
        void Failed(string path, Exception reason) => error.WriteLine($"{path}: {reason}");
    }
}
