using System.Globalization;

namespace LupusInfo.Mutants;

/// <summary>What became of a mutant.</summary>
internal enum Outcome
{
    /// <summary>A test failed.</summary>
    Failed,

    /// <summary>The program ended, or had no end.</summary>
    Ended,

    /// <summary>All tests that reach it passed.</summary>
    Survived,

    /// <summary>No test reaches it, unless while something else is made once for the program.</summary>
    Unreached,

    /// <summary>In the making of static fields: not tried yet, since it needs a program of its own.</summary>
    MadeOnce,
}

/// <summary>
/// A line for each mutant, so that a run goes on where one before it ended: its number, the outcome, where it is, the failed test.
/// The last line of a mutant counts.
/// </summary>
internal static class Results
{
    public static void Note(string file, int mutant, Outcome outcome, string place, string test = "") => File.AppendAllText(
        file, string.Create(CultureInfo.InvariantCulture, $"{mutant}\t{outcome}\t{place}\t{test.ReplaceLineEndings(" ")}\n"));

    public static IReadOnlyDictionary<int, (Outcome Outcome, string Place)> Read(string file) => File.Exists(file)
        ? File.ReadLines(file).Select(line => line.Split('\t')).GroupBy(line => int.Parse(line[0], CultureInfo.InvariantCulture))
            .ToDictionary(lines => lines.Key, lines => (Enum.Parse<Outcome>(lines.Last()[1]), lines.Last()[2]))
        : new Dictionary<int, (Outcome, string)>();

    /// <summary>Prints how many of each outcome there are.</summary>
    public static void Tell(string file)
    {
        var all = Read(file).Values.Select(one => one.Outcome).ToList();
        foreach (var outcome in Enum.GetValues<Outcome>())
        {
            Console.WriteLine($"{outcome}: {all.Count(one => one == outcome)}");
        }

        if (all.Count == 0)
        {
            throw new InvalidOperationException("No type with a mutant has such a name.");
        }

        var found = all.Count(one => one is Outcome.Failed or Outcome.Ended);
        var reached = all.Count(one => one is not Outcome.Unreached);
        Console.WriteLine($"found of 100: {100.0 * found / all.Count:0}; of 100 that are reached: {100.0 * found / reached:0}");
    }
}
