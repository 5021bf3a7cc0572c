using System.Globalization;
using BenchmarkDotNet.Running;

namespace LupusInfo.Benchmarks;

/// <summary>
/// Long runs, with <c>dotnet run -c Release --project tests/LupusInfo.Benchmarks</c> and one of: <c>-- report</c>, <c>-- answers</c>,
/// <c>-- faults</c>, <c>-- replicas</c>, <c>-- soak</c>, <c>-- flood</c>. Without one: how long content takes to build, and each part of
/// the way of a page to its reader; of the latter alone with <c>-- --filter *Page* --inProcess --job short</c>.
/// </summary>
internal static class Program
{
    private static async Task<int> Main(string[] args)
    {
        CultureInfo.CurrentCulture = CultureInfo.InvariantCulture;
        switch (args)
        {
            case ["faults"]:
                return await ReliabilityRuns.FaultsAsync();
            case ["soak"]:
                return await ReliabilityRuns.SoakAsync();
            case ["flood"]:
                return await FloodRun.RunAsync();
            case ["report"]:
                return await ReportRun.RunAsync();
            case ["answers"]:
                return await ReportRun.AnswersAsync();
            case ["bare", var port, var folder]:
                return await BareServer.RunAsync(port, folder);
            case ["replicas"]:
                return await ReplicaRun.RunAsync();
            default:
                BenchmarkSwitcher.FromAssembly(typeof(Program).Assembly).Run(args.Length > 0 ? args : ["--filter", "*"]);
                return 0;
        }
    }
}
