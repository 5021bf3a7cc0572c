using System.Globalization;
using System.Reflection;
using System.Text.RegularExpressions;

namespace LupusInfo.Mutants;

/// <summary>What is tried: a mutated library and the tests that know it, both beside this program.</summary>
/// <param name="Library">Name of the library's file, without its ending.</param>
/// <param name="Tests">Name of the tests' file, without its ending.</param>
/// <param name="Results">The file for the results.</param>
/// <param name="Types">Which types' mutants to try.</param>
/// <param name="Classes">Which test classes to ask.</param>
internal sealed record Wanted(string Library, string Tests, string Results, Regex Types, Regex Classes);

/// <summary>Tries one mutant after the other: the tests that reach it, quick ones and frequent finders first, until one fails.</summary>
internal static class Trial
{
    /// <summary>The first argument of the program that tries.</summary>
    public const string Verb = "try";

    /// <summary>How it ends where a mutant left something behind: a new one goes on.</summary>
    public const int Again = 3;

    /// <summary>A mutant that takes so much longer than its tests do without it has no end.</summary>
    private const double TimesAsLong = 3;

    private static readonly TimeSpan AtLeast = TimeSpan.FromSeconds(15);

    /// <summary>Says which mutant is tried, so that it is known when the program ends.</summary>
    public static string Current(string results) => results + ".current";

    public static void Run(Wanted wanted)
    {
        var mutants = new MutatedLibrary(Assembly.Load(wanted.Library)) { Active = null };
        var suite = new Suite(wanted.Tests, wanted.Classes);
        // Once before it is timed: what runs first takes longer.
        _ = suite.FirstFailure(suite.Cases);
        var reach = suite.Reached(mutants);
        var done = Results.Read(wanted.Results);
        foreach (var mutant in mutants.In(wanted.Types).Where(mutant => !done.ContainsKey(mutant)))
        {
            Try(mutant, wanted.Results, mutants, suite, [.. reach.Where(test => test.Mutants.Contains(mutant))]);
        }
    }

    private static void Try(int mutant, string results, MutatedLibrary mutants, Suite suite, List<Reach> tests)
    {
        if (tests.Count == 0)
        {
            Results.Note(results, mutant, Outcome.Unreached, "");
            return;
        }

        File.WriteAllText(Current(results), mutant.ToString(CultureInfo.InvariantCulture));
        var limit = AtLeast + (TimesAsLong * TimeSpan.FromTicks(tests.Sum(test => test.Time.Ticks)));
        using var watch = new Timer(
            _ => Environment.Exit(File.Exists(Current(results)) ? 1 : Again), null, limit, Timeout.InfiniteTimeSpan);
        mutants.Active = mutant;
        var failed = FirstFailure(
            suite, [.. tests.OrderByDescending(test => test.Found / (test.Time.TotalSeconds + 0.005)).ThenBy(test => test.Time)]);
        mutants.Active = null;
        Results.Note(results, mutant, failed is null ? Outcome.Survived : Outcome.Failed, failed ?? "");
        File.Delete(Current(results));
        if (tests.Find(test => test.Case.DisplayName == failed) is { } finder)
        {
            finder.Found++;
            // What was made wrong may be kept, and would make all that follow look found.
            if (suite.FirstFailure([finder.Case]) is not null)
            {
                Environment.Exit(Again);
            }
        }
    }

    /// <summary>Some at first, then more and more: most mutants are found by the first few.</summary>
    private static string? FirstFailure(Suite suite, List<Reach> tests)
    {
        for (int at = 0, size = 4; at < tests.Count; at += size, size *= 3)
        {
            if (suite.FirstFailure([.. tests.Skip(at).Take(size).Select(test => test.Case)]) is { } failed)
            {
                return failed;
            }
        }

        return null;
    }
}
