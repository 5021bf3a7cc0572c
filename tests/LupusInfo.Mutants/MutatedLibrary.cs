using System.Buffers.Binary;
using System.Collections;
using System.Reflection;
using System.Text.RegularExpressions;

namespace LupusInfo.Mutants;

/// <summary>
/// The mutants in a library, by what dotnet-stryker has put into it: a type MutantControl, which each mutant asks whether it is on.
/// </summary>
internal sealed class MutatedLibrary
{
    private const BindingFlags Any =
        BindingFlags.Public | BindingFlags.NonPublic | BindingFlags.Static | BindingFlags.Instance | BindingFlags.DeclaredOnly;

    private readonly Assembly library;
    private readonly Type control;

    public MutatedLibrary(Assembly library)
    {
        this.library = library;
        control = library.GetTypes().SingleOrDefault(type => type.Name == "MutantControl")
            ?? throw new InvalidOperationException($"{library.GetName().Name} has no mutants: dotnet-stryker has not mutated it.");
    }

    /// <summary>The one that is on; null for none.</summary>
    public int? Active
    {
        set => control.GetField("ActiveMutant", Any)!.SetValue(null, value ?? -1);
    }

    /// <summary>Whether it is noted which of them are reached.</summary>
    public bool Watched
    {
        set => control.GetField("CaptureCoverage", Any)!.SetValue(null, value);
    }

    /// <summary>Those that were reached since this was last asked, while they were watched.</summary>
    public IReadOnlySet<int> TakeReached() => ((IEnumerable)control.GetMethod("GetCoverageData", Any)!.Invoke(null, null)!)
        .Cast<IEnumerable>().SelectMany(list => list.Cast<int>()).ToHashSet();

    /// <summary>Those in types whose name matches: the numbers with which their code asks whether they are on, and where that is.</summary>
    public IReadOnlyDictionary<int, string> In(Regex types)
    {
        var asks = control.GetMethod("IsActive", Any)!.MetadataToken;
        return library.GetTypes().Where(type => types.IsMatch(type.FullName!))
            .SelectMany(type => type.GetMembers(Any).OfType<MethodBase>())
            .SelectMany(method => Asked(method.GetMethodBody()?.GetILAsByteArray() ?? [], asks)
                .Select(mutant => (Mutant: mutant, Place: $"{method.DeclaringType!.FullName}.{method.Name}")))
            .DistinctBy(one => one.Mutant).OrderBy(one => one.Mutant).ToDictionary(one => one.Mutant, one => one.Place);
    }

    /// <summary>The numbers that are put down (ldc.i4, in its three lengths) right before a call of that method.</summary>
    private static IEnumerable<int> Asked(byte[] code, int method)
    {
        const byte Call = 0x28, Short = 0x1F, Long = 0x20, Zero = 0x16, Eight = 0x1E;
        for (var at = 1; at + 4 < code.Length; at++)
        {
            if (code[at] != Call || BinaryPrimitives.ReadInt32LittleEndian(code.AsSpan(at + 1)) != method)
            {
                continue;
            }

            if (at >= 5 && code[at - 5] == Long)
            {
                yield return BinaryPrimitives.ReadInt32LittleEndian(code.AsSpan(at - 4));
            }
            else if (at >= 2 && code[at - 2] == Short)
            {
                yield return (sbyte)code[at - 1];
            }
            else if (code[at - 1] is >= Zero and <= Eight)
            {
                yield return code[at - 1] - Zero;
            }
        }
    }
}
