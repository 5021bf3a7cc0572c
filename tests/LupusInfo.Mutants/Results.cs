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

    /// <summary>No test reaches it.</summary>
    Unreached,
}

/// <summary>A line for each mutant, so that a run goes on where one before it ended: its number, the outcome, the failed test.</summary>
internal static class Results
{
    public static void Note(string file, int mutant, Outcome outcome, string test) =>
        File.AppendAllText(file, string.Create(CultureInfo.InvariantCulture, $"{mutant}\t{outcome}\t{test.ReplaceLineEndings(" ")}\n"));

    public static IReadOnlyDictionary<int, Outcome> Read(string file) => File.Exists(file)
        ? File.ReadLines(file).Select(line => line.Split('\t'))
            .ToDictionary(line => int.Parse(line[0], CultureInfo.InvariantCulture), line => Enum.Parse<Outcome>(line[1]))
        : new Dictionary<int, Outcome>();

    /// <summary>Prints how many of each outcome there are.</summary>
    public static void Tell(string file)
    {
        var all = Read(file).Values.ToList();
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
