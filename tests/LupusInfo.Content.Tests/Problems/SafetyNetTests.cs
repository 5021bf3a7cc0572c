using LupusInfo.Content.Problems;
using Xunit;

namespace LupusInfo.Content.Tests.Problems;

public sealed class SafetyNetTests
{
    [Fact]
    public void A_file_at_which_the_program_fails_is_named_and_the_exception_is_told()
    {
        var told = new List<string>();
        var net = new SafetyNet((path, reason) => told.Add($"{path}: {reason.Message}"));

        Assert.Equal(7, net.Read("en/lupus/one.md", () => throw new FormatException("Nobody foresaw it."), 7));
        Assert.Empty(net.Check("overclaim", "en/lupus/one.md", () => throw new FormatException("Nor this.")));

        Assert.Equal(["cannot-be-read", "rule-failed"], net.Caught.Select(problem => problem.Rule).Order(StringComparer.Ordinal));
        Assert.All(net.Caught, problem => Assert.Equal("en/lupus/one.md", problem.File));
        Assert.Equal(["en/lupus/one.md: Nobody foresaw it.", "en/lupus/one.md: Nor this."], told);
    }

    [Fact]
    public void A_build_that_is_told_to_stop_stops()
    {
        using var stop = new CancellationTokenSource();
        stop.Cancel();
        Assert.ThrowsAny<OperationCanceledException>(() =>
            SiteBuilder.Build(World.Files(World.Article("en/lupus/one.md", "Rest.")), World.Today, stop: stop.Token));
    }
}
