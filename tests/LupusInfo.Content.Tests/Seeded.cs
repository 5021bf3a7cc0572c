using System.Globalization;
using FsCheck;
using FsCheck.Fluent;

namespace LupusInfo.Content.Tests;

/// <summary>
/// Properties over made-up cases, the same ones from run to run; TEST_SEED=n asks for others, LUPUS_CASES=n for so many of each cheap
/// property. A failure prints the seed of its own case.
/// </summary>
internal static class Seeded
{
    public static ulong Seed { get; } = ulong.TryParse(
        Environment.GetEnvironmentVariable("TEST_SEED"), NumberStyles.None, CultureInfo.InvariantCulture, out var seed) ? seed : 12;

    private static readonly int? Cases = int.TryParse(
        Environment.GetEnvironmentVariable("LUPUS_CASES"), NumberStyles.None, CultureInfo.InvariantCulture, out var cases) ? cases : null;

    /// <summary>Checks that something holds for so many cases, or for as many as LUPUS_CASES says.</summary>
    public static void CheckMany<T>(Arbitrary<T> cases, int times, Action<T> holds) => Check(cases, Cases ?? times, holds);

    /// <summary>Checks that something holds for so many cases. What breaks it is made smaller first.</summary>
    /// <param name="cases">Where cases come from.</param>
    /// <param name="times">How many are tried.</param>
    /// <param name="holds">Throws where it does not hold.</param>
    public static void Check<T>(Arbitrary<T> cases, int times, Action<T> holds) =>
        Prop.ForAll(cases, holds).Check(Config.QuickThrowOnFailure.WithMaxTest(times).WithReplay(Seed, 7));
}
