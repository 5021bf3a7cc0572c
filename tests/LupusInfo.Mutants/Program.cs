using System.Globalization;
using LupusInfo.Mutants;

// Tries the mutants of a library that dotnet-stryker has mutated, in one program that stays warm: docs/mutation.md.
if (args is [Trial.Verb, var library, var tests, var results, var types, var classes])
{
    Trial.Run(new(library, tests, results, new(types), new(classes)));
    return 0;
}

if (args is [Trial.AloneVerb, var of, var asked, var file, var named, var only, var mutant, var place])
{
    Trial.RunAlone(new(of, asked, file, new(named), new(only)), int.Parse(mutant, CultureInfo.InvariantCulture), place);
    return 0;
}

if (args is not [var folder, var mutated, var suite, var where, var ofTypes, var byTests])
{
    Console.Error.WriteLine("Give the folder of the tests, the library's name, the tests' name, a file for the results,"
        + " a pattern of the types to try and one of the test classes to ask.");
    return 2;
}

new Trials(folder, [mutated, suite, Path.GetFullPath(where), ofTypes, byTests]).RunAll();
Results.Tell(Path.GetFullPath(where));
return 0;
