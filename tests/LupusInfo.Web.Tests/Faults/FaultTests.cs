namespace LupusInfo.Web.Tests.Faults;

/// <summary>Faults while people read. All kinds under a full load are a command of their own, in docs/reliability.md.</summary>
public sealed class FaultTests
{
    private static readonly string[] Few =
    [
        "an article is broken", "an article is written in two halves", "an article is deleted", "data is broken",
        "the program is told to stop and is started again",
    ];

    [Fact]
    public async Task Whatever_happens_to_the_content_each_answer_is_a_whole_one_that_was_expected()
    {
        await using var run = await FaultRun.StartAsync(aSecond: 200);
        foreach (var fault in Fault.All.Where(fault => Few.Contains(fault.Name)))
        {
            await fault.RunAsync(run);
            Assert.True(run.Load.Wrong.IsEmpty, $"While {fault.Name}: {string.Join('\n', run.Load.Wrong.Take(5))}");
        }

        Assert.True(run.Load.Answers > 100, $"{run.Load.Answers} answers");
    }
}
