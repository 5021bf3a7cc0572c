using System.Collections.Concurrent;
using System.Text;
using Serilog.Core;
using Serilog.Events;
using Serilog.Formatting;
using Serilog.Parsing;

namespace LupusInfo.Web.Logs;

/// <summary>
/// A sink that writes on a thread of its own. When whoever reads the log stalls, lines wait in a queue of bounded length, then are
/// dropped and counted: neither a reader nor the end of the program waits for the log.
/// </summary>
/// <remarks>
/// Serilog.Sinks.Async is not taken: it waits for the last line without a limit, so a stalled log would hold the program's end.
/// </remarks>
public sealed class BoundedConsole : ILogEventSink, IDisposable
{
    /// <summary>Lines that may wait.</summary>
    public const int Capacity = 10_000;

    private static readonly MessageTemplate Dropped = new MessageTemplateParser()
        .Parse("{Lines} lines of the log were dropped: nobody read it");

    /// <summary>Lines are gathered for so long: a thread that is woken for each line takes time from the answers.</summary>
    private static readonly TimeSpan Gathering = TimeSpan.FromMilliseconds(20);

    private static readonly TimeSpan LastLines = TimeSpan.FromSeconds(1);

    private readonly BlockingCollection<LogEvent> queue = new(Capacity);
    private readonly ITextFormatter format;
    private readonly Thread thread;
    private int dropped;

    /// <summary>Begins to write.</summary>
    /// <param name="format">How a line looks.</param>
    /// <param name="output">Where lines go.</param>
    public BoundedConsole(ITextFormatter format, Stream output)
    {
        this.format = format;
        thread = new(() => WriteAll(output)) { IsBackground = true, Name = "Log" };
        thread.Start();
    }

    public void Emit(LogEvent logEvent)
    {
        if (!queue.IsAddingCompleted && !queue.TryAdd(logEvent))
        {
            Interlocked.Increment(ref dropped);
        }
    }

    /// <summary>Waits a second at most for the last lines.</summary>
    public void Dispose()
    {
        queue.CompleteAdding();
        thread.Join(LastLines);
    }

    private void WriteAll(Stream output)
    {
        using var writer = new StreamWriter(output, new UTF8Encoding(encoderShouldEmitUTF8Identifier: false), leaveOpen: true);
        foreach (var line in queue.GetConsumingEnumerable())
        {
            try
            {
                format.Format(line, writer);
                if (Interlocked.Exchange(ref dropped, 0) is var count and > 0)
                {
                    var lines = new LogEventProperty("Lines", new ScalarValue(count));
                    format.Format(new(DateTimeOffset.Now, LogEventLevel.Warning, null, Dropped, [lines]), writer);
                }

                if (queue.Count == 0)
                {
                    writer.Flush();
                    Thread.Sleep(Gathering);
                }
            }
            catch (IOException)
            {
                // The pipe is closed or the disk is full: the site goes on without a log.
            }
        }
    }
}
