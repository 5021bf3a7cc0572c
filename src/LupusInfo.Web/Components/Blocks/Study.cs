using System.Text.RegularExpressions;
using LupusInfo.Content.Evidence;

namespace LupusInfo.Web.Components.Blocks;

/// <summary>How a <see cref="Trial"/> is named, placed and found in its register.</summary>
public static partial class Study
{
    /// <summary>A short name: author and year of its own report (<c>Deng 2017</c>), the study's own name (<c>CASTLE</c>), or its register number.</summary>
    /// <param name="trial">The study.</param>
    /// <param name="source">What cites it, which may be a review by others.</param>
    public static string Name(Trial trial, Reference? source)
    {
        if (source?.Key == trial.Id && source.Authors is [var first, ..] && Person().Match(first) is { Success: true } person)
        {
            return $"{person.Groups["family"].Value} {source.Year ?? trial.Year}".Trim();
        }

        return ByName().Match(trial.Id) switch
        {
            { Success: true } match when match.Groups["year"].Success => $"{char.ToUpperInvariant(trial.Id[0])}{match.Groups["name"].Value[1..]} {match.Groups["year"].Value}",
            { Success: true } => trial.Id.ToUpperInvariant(),
            _ => Registers(trial) is [var register, ..] ? register.Number : trial.Id,
        };
    }

    /// <summary>Results first, then the strongest design, then the most people: what a reader should look at first stands first.</summary>
    public static IEnumerable<T> InOrder<T>(IEnumerable<T> items, Func<T, Trial> trial) => items
        .OrderByDescending(item => trial(item).Reported)
        .ThenByDescending(item => trial(item).Rung)
        .ThenByDescending(item => Size(trial(item)) ?? 0)
        .ThenBy(item => trial(item).Id, StringComparer.Ordinal);

    /// <summary>People in the study; null when not known.</summary>
    public static int? Size(Trial trial) => trial.People ?? trial.Treated + trial.Controls ?? trial.Treated;

    /// <summary>Its entries in registers, each with an address where its number has the shape of a known register's.</summary>
    public static IReadOnlyList<RegisterEntry> Registers(Trial trial) =>
        [.. (trial.Registration ?? "").Split(';', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries).Select(Register)];

    private static RegisterEntry Register(string number) => number switch
    {
        _ when UnitedStates().Match(number) is { Success: true } match => new(number, $"https://clinicaltrials.gov/study/{match.Value}"),
        _ when Iran().Match(number) is { Success: true } match => new($"IRCT {match.Groups[1].Value}", $"https://irct.behdasht.gov.ir/trial/{match.Groups[1].Value}"),
        _ => new(number, null),
    };

    [GeneratedRegex(@"^(?<family>.+) \p{Lu}{1,4}$", RegexOptions.ExplicitCapture)]
    private static partial Regex Person();

    [GeneratedRegex(@"^(?<name>[a-z]+)(?<year>\d{4})?$", RegexOptions.ExplicitCapture)]
    private static partial Regex ByName();

    [GeneratedRegex(@"^NCT\d{8}$")]
    private static partial Regex UnitedStates();

    [GeneratedRegex(@"^IRCT\D*(\d+)$")]
    private static partial Regex Iran();
}

/// <summary>A number in a register of studies, and the address of its record where we know how to make one.</summary>
public sealed record RegisterEntry(string Number, string? Address);
