using System.Diagnostics;
using System.Globalization;

namespace LupusInfo.Mutants;

/// <summary>Starts the program that tries mutants, again wherever a mutant ended it or kept it busy without end.</summary>
/// <param name="folder">Where the tests and the mutated library lie; this program is put there, to run with what they need.</param>
/// <param name="wanted">What the program is told: the library, the tests, the results, the types and the test classes.</param>
internal sealed class Trials(string folder, IReadOnlyList<string> wanted)
{
    private readonly string results = wanted[2];
    private readonly string suite = Path.Combine(folder, wanted[1]);
    private readonly string program = Path.Combine(folder, Path.GetFileName(typeof(Trials).Assembly.Location));

    /// <summary>Runs until every mutant has a result.</summary>
    public void RunAll()
    {
        File.Copy(typeof(Trials).Assembly.Location, program, overwrite: true);
        File.Delete(Trial.Current(results));
        while (!Run([Trial.Verb, .. wanted]))
        {
        }

        foreach (var (mutant, (_, place)) in Results.Read(results).Where(one => one.Value.Outcome == Outcome.MadeOnce))
        {
            _ = Run([Trial.AloneVerb, .. wanted, mutant.ToString(CultureInfo.InvariantCulture), place]);
        }
    }

    /// <summary>Runs the program, and notes what ended it; false where it is to be started again.</summary>
    private bool Run(IReadOnlyList<string> arguments)
    {
        using var process = Process.Start(new ProcessStartInfo("dotnet",
            ["exec", "--runtimeconfig", $"{suite}.runtimeconfig.json", "--depsfile", $"{suite}.deps.json", program, .. arguments])
        {
            WorkingDirectory = folder,
        })!;
        process.WaitForExit();
        if (process.ExitCode is 0 or Trial.Again)
        {
            return process.ExitCode == 0;
        }

        if (!File.Exists(Trial.Current(results)))
        {
            throw new InvalidOperationException($"The tests fail without a mutant, or could not be run: see above ({process.ExitCode}).");
        }

        var (mutant, place) = Trial.ReadCurrent(results);
        File.Delete(Trial.Current(results));
        if (!Results.Read(results).TryGetValue(mutant, out var known) || known.Outcome == Outcome.MadeOnce)
        {
            Results.Note(results, mutant, Outcome.Ended, place);
        }

        return false;
    }
}
