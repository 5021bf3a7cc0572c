using Xunit;

namespace LupusInfo.Content.Tests;

/// <summary>
/// How the work on a text grows with its length, by the memory that it asks for: the same on every machine, whatever else runs there.
/// What costs time without memory is a search by pattern, and each of those throws when its own time is over. Seconds are measured in
/// the benchmarks.
/// </summary>
internal static class Growth
{
    private const int Times = 4;

    /// <summary>Four times would be exact. The room is for lists that double; a square would be sixteen.</summary>
    private const int Most = 8;

    /// <summary>Below this nothing can be said, and nothing can be slow.</summary>
    private const long Little = 4_000_000;

    /// <summary>Asserts that a text of four times the length costs no more than about four times.</summary>
    /// <param name="characters">Length of the long text.</param>
    /// <param name="work">What is done with a text of a length.</param>
    public static void AssertLinear(int characters, Action<int> work)
    {
        var less = Asked(() => work(characters / Times));
        var more = Asked(() => work(characters));
        Assert.True(more < Little || more <= Most * less, $"{characters / Times} characters: {less} bytes, {characters}: {more} bytes");
    }

    private static long Asked(Action work)
    {
        var before = GC.GetAllocatedBytesForCurrentThread();
        work();
        return GC.GetAllocatedBytesForCurrentThread() - before;
    }
}
