using Xunit;

namespace LupusInfo.Content.Tests;

public sealed class FolderEventsTests : IDisposable
{
    /// <summary>Linux keeps 16,384 events that nobody took yet; this many are written at most until it lost some.</summary>
    private const int MostWrites = 4_000_000;

    private readonly DirectoryInfo folder = Directory.CreateTempSubdirectory("lupus-");

    public void Dispose() => folder.Delete(recursive: true);

    /// <summary>More writers than the one who listens can keep up with, each with two files in turn: equal events are told once.</summary>
    [Fact]
    public void When_the_system_lost_count_of_what_was_written_any_file_may_have_been()
    {
        using var events = new FolderEvents(folder.FullName);
        Assert.Null(events.Renew());
        var lost = false;
        Parallel.For(0, 4, new ParallelOptions { MaxDegreeOfParallelism = 4 }, writer =>
        {
            using var one = File.OpenHandle(Path.Combine(folder.FullName, $"{writer}.md"), FileMode.Create, FileAccess.Write);
            using var other = File.OpenHandle(Path.Combine(folder.FullName, $"{writer}-other.md"), FileMode.Create, FileAccess.Write);
            for (var i = 0; i < MostWrites / 8 && !Volatile.Read(ref lost); i++)
            {
                RandomAccess.Write(one, "."u8, 0);
                RandomAccess.Write(other, "."u8, 0);
                if (i % 1000 == 0 && events.Take()("untouched.md"))
                {
                    Volatile.Write(ref lost, true);
                }
            }
        });
        Assert.True(lost);
    }
}
