using System.Diagnostics;

namespace LupusInfo.Mutants;

/// <summary>Starts the program that tries mutants, again wherever a mutant ended it or kept it busy without end.</summary>
internal static class Trials
{
    /// <summary>Runs until every mutant has a result.</summary>
    /// <param name="folder">Where the tests and the mutated library lie; this program is put there, to run with what they need.</param>
    /// <param name="arguments">What the trial is told.</param>
    /// <param name="results">Where it writes.</param>
    public static void RunAll(string folder, IReadOnlyList<string> arguments, string results)
    {
        var own = typeof(Trials).Assembly.Location;
        var beside = Path.Combine(folder, Path.GetFileName(own));
        File.Copy(own, beside, overwrite: true);
        var suite = Path.Combine(folder, arguments[2]);
        File.Delete(Trial.Current(results));
        while (true)
        {
            using var process = Process.Start(new ProcessStartInfo("dotnet",
                ["exec", "--runtimeconfig", $"{suite}.runtimeconfig.json", "--depsfile", $"{suite}.deps.json", beside, .. arguments])
            {
                WorkingDirectory = folder,
            })!;
            process.WaitForExit();
            if (process.ExitCode == 0)
            {
                return;
            }

            if (process.ExitCode == Trial.Again)
            {
                continue;
            }

            if (!File.Exists(Trial.Current(results)))
            {
                throw new InvalidOperationException(
                    $"The tests fail without a mutant, or could not be run: see above ({process.ExitCode}).");
            }

            var mutant = int.Parse(File.ReadAllText(Trial.Current(results)));
            File.Delete(Trial.Current(results));
            if (!Results.Read(results).ContainsKey(mutant))
            {
                Results.Note(results, mutant, Outcome.Ended, "");
            }
        }
    }
}
