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
    /// <summary>The first argument of the program that tries one after the other.</summary>
    public const string Verb = "try";

    /// <summary>The first argument of the program that tries one from its beginning.</summary>
    public const string AloneVerb = "try-alone";

    /// <summary>How it ends where a mutant left something behind: a new one goes on.</summary>
    public const int Again = 3;

    /// <summary>A mutant that takes so much longer than its tests do without it has no end.</summary>
    private const double TimesAsLong = 3;

    private static readonly TimeSpan AtLeast = TimeSpan.FromSeconds(15);

    /// <summary>For all tests in a program of their own, on a machine that may do other work.</summary>
    private static readonly TimeSpan Alone = TimeSpan.FromMinutes(10);

    /// <summary>Says which mutant is tried, so that it is known when the program ends.</summary>
    public static string Current(string results) => results + ".current";

    /// <summary>The mutant that was tried when the program ended, and where it is.</summary>
    public static (int Mutant, string Place) ReadCurrent(string results)
    {
        var parts = File.ReadAllText(Current(results)).Split('\t');
        return (int.Parse(parts[0], CultureInfo.InvariantCulture), parts[1]);
    }

    public static void Run(Wanted wanted)
    {
        var mutants = new MutatedLibrary(Assembly.Load(wanted.Library)) { Active = null };
        var suite = new Suite(wanted.Tests, wanted.Classes);
        // Once before it is timed: what runs first takes longer, and what is made once for the program is made here.
        if (suite.FirstFailure(suite.Cases) is { } cold)
        {
            throw new InvalidOperationException($"Without a mutant it fails, the first time: {cold}");
        }

        var reach = suite.Reached(mutants);
        var done = Results.Read(wanted.Results);
        foreach (var (mutant, place) in mutants.In(wanted.Types).Where(one => !done.ContainsKey(one.Key)))
        {
            if (reach.Where(test => test.Mutants.Contains(mutant)).ToList() is { Count: > 0 } tests)
            {
                Try(mutant, place, wanted.Results, mutants, suite, tests);
            }
            else
            {
                Results.Note(wanted.Results, mutant, IsMadeOnce(place) ? Outcome.MadeOnce : Outcome.Unreached, place);
            }
        }
    }

    /// <summary>Tries one that is on before anything is made: all tests.</summary>
    public static void RunAlone(Wanted wanted, int mutant, string place)
    {
        File.WriteAllText(Current(wanted.Results), $"{mutant}\t{place}");
        using var watch = new Timer(
            _ => Environment.Exit(File.Exists(Current(wanted.Results)) ? 1 : Again), null, Alone, Timeout.InfiniteTimeSpan);
        _ = new MutatedLibrary(Assembly.Load(wanted.Library)) { Active = mutant };
        var suite = new Suite(wanted.Tests, wanted.Classes);
        var failed = suite.FirstFailure(suite.Cases);
        Results.Note(wanted.Results, mutant, failed is null ? Outcome.Survived : Outcome.Failed, place, failed ?? "");
        File.Delete(Current(wanted.Results));
    }

    /// <summary>Whether it is in the making of a static field: that is over when tests are watched.</summary>
    private static bool IsMadeOnce(string place) => place.Contains(".cctor", StringComparison.Ordinal);

    private static void Try(int mutant, string place, string results, MutatedLibrary mutants, Suite suite, List<Reach> tests)
    {
        File.WriteAllText(Current(results), $"{mutant}\t{place}");
        var limit = AtLeast + (TimesAsLong * TimeSpan.FromTicks(tests.Sum(test => test.Time.Ticks)));
        using var watch = new Timer(
            _ => Environment.Exit(File.Exists(Current(results)) ? 1 : Again), null, limit, Timeout.InfiniteTimeSpan);
        mutants.Active = mutant;
        var failed = FirstFailure(
            suite, [.. tests.OrderByDescending(test => test.Found / (test.Time.TotalSeconds + 0.005)).ThenBy(test => test.Time)]);
        mutants.Active = null;
        Results.Note(results, mutant, failed is null ? Outcome.Survived : Outcome.Failed, place, failed ?? "");
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
