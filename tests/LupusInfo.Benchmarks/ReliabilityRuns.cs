using LupusInfo.Web.Tests.Faults;

namespace LupusInfo.Benchmarks;

/// <summary>
/// What docs/reliability.md has its figures from: the program in a process of its own, and readers who look at each answer.
/// </summary>
internal static class ReliabilityRuns
{
    private const int ASecond = 1500;
    private const int Requests = 1_000_000;
    private const int Edits = 100;

    /// <summary>All kinds of fault under load; answers 1 where an answer was not expected.</summary>
    public static async Task<int> FaultsAsync()
    {
        await using var run = await FaultRun.StartAsync(ASecond);
        foreach (var fault in Fault.All)
        {
            var before = (run.Load.Answers, run.Load.Wrong.Count);
            var took = await fault.RunAsync(run);
            Console.WriteLine(
                $"{fault.Name}: {run.Load.Answers - before.Answers} answers in {took.TotalSeconds:0.0} s, "
                + $"{run.Load.Wrong.Count - before.Count} wrong");
        }

        return End(run);
    }

    /// <summary>A million requests and a hundred edits, as fast as it goes: does memory grow?</summary>
    public static async Task<int> SoakAsync()
    {
        await using var run = await FaultRun.StartAsync(aSecond: 100_000);
        for (var edit = 1; edit <= Edits; edit++)
        {
            while (run.Load.Answers < (long)Requests * edit / Edits)
            {
                await Task.Delay(50);
            }

            await run.EditAsync(edit % MarkedContent.Pages);
            if (edit % 10 == 0)
            {
                Console.WriteLine($"{run.Load.Answers} answers, {edit} edits: {run.Program.Megabytes} MB");
            }
        }

        return End(run);
    }

    private static int End(FaultRun run)
    {
        foreach (var wrong in run.Load.Wrong.Take(20))
        {
            Console.WriteLine(wrong);
        }

        Console.WriteLine(
            $"{run.Load.Answers} answers at {run.Load.Rate:0} a second, the slowest {run.Load.Slowest} ms; {run.Load.Refused} not taken "
            + $"while it was down; {run.Load.Wrong.Count} wrong or lost");
        return run.Load.Wrong.IsEmpty ? 0 : 1;
    }
}
