using BenchmarkDotNet.Running;

namespace LupusInfo.Benchmarks;

/// <summary>Run with <c>dotnet run -c Release --project tests/LupusInfo.Benchmarks</c>.</summary>
internal static class Program
{
    private static void Main(string[] args) =>
        BenchmarkSwitcher.FromAssembly(typeof(Program).Assembly).Run(args.Length > 0 ? args : ["--filter", "*"]);
}
