using System.Text;
using LupusInfo.Web.Logs;
using Serilog;
using Serilog.Formatting.Display;

namespace LupusInfo.Web.Tests.Serving;

public sealed class BoundedConsoleTests
{
    private static readonly MessageTemplateTextFormatter Format = new("{Message:lj}\n", null);

    [Fact]
    public void Lines_are_written_in_order_and_the_last_before_the_end()
    {
        using var output = new MemoryStream();
        using (var log = new LoggerConfiguration().WriteTo.Sink(new BoundedConsole(Format, output)).CreateLogger())
        {
            log.Information("One");
            log.Information("Two");
        }

        Assert.Equal("One\nTwo\n", Encoding.UTF8.GetString(output.ToArray()));
    }

    [Fact]
    public void A_log_that_nobody_reads_holds_up_neither_readers_nor_the_end()
    {
        using var output = new Stalled();
        using (var log = new LoggerConfiguration().WriteTo.Sink(new BoundedConsole(Format, output)).CreateLogger())
        {
            for (var line = 0; line < 3 * BoundedConsole.Capacity; line++)
            {
                log.Information("Line");
            }
        }

        // It came here, though the pipe is full still.
        Assert.False(output.IsRead);
        output.Release();
    }

    /// <summary>A pipe that is full.</summary>
    private sealed class Stalled : MemoryStream
    {
        private readonly ManualResetEventSlim read = new();

        public bool IsRead => read.IsSet;

        public void Release() => read.Set();

        public override void Write(byte[] buffer, int offset, int count) => read.Wait();

        public override void Write(ReadOnlySpan<byte> buffer) => read.Wait();
    }
}
