using System.Text.RegularExpressions;
using LupusInfo.Content;
using LupusInfo.Content.Evidence;
using LupusInfo.Content.Languages;

namespace LupusInfo.Web.Components.Blocks;

/// <summary>How a <see cref="Trial"/> is named, placed and found in its register.</summary>
public static partial class Study
{
    /// <summary>
    /// A short name: author and year of its own report (<c>Deng 2017</c>), the study's own name (<c>CASTLE</c>), its register number, or
    /// else its year.
    /// </summary>
    /// <param name="words">The words of the page.</param>
    /// <param name="trial">The study.</param>
    /// <param name="source">What cites it, which may be a review by others.</param>
    public static string Name(Words words, Trial trial, Reference? source)
    {
        var own = source?.Key == trial.Id ? source : null;
        var year = own?.Year ?? trial.Year;
        return (own is null ? ByKey(trial) : ByAuthor(own, year))
            ?? Registers(trial).Select(register => register.Number).FirstOrDefault()
            ?? (year is null ? trial.Id : words.Trials.OfYear.With(("year", year.Value)));
    }

    private static string? ByAuthor(Reference own, int? year) =>
        own.Authors is [var first, ..] && Person().Match(first) is { Success: true } person
            ? $"{person.Groups["family"].Value} {year}".Trim()
            : null;

    /// <summary>Known only through others: the record's key is an author and a year, or the name that the study gave itself.</summary>
    private static string? ByKey(Trial trial) => Key().Match(trial.Id) switch
    {
        { Success: false } => null,
        { Groups: var groups } when groups["year"].Success =>
            $"{char.ToUpperInvariant(trial.Id[0])}{groups["name"].Value[1..]} {groups["year"].Value}",
        _ => trial.Id.ToUpperInvariant(),
    };

    /// <summary>Results first, then the strongest design, then the most people: what a reader should look at first stands first.</summary>
    public static IEnumerable<T> InOrder<T>(IEnumerable<T> items, Func<T, Trial> trial) => items
        .OrderByDescending(item => trial(item).Reported)
        .ThenByDescending(item => trial(item).Rung)
        .ThenByDescending(item => Size(trial(item)) ?? 0)
        .ThenBy(item => trial(item).Id, StringComparer.Ordinal);

    /// <summary>People in the study; null when not known.</summary>
    public static long? Size(Trial trial) => trial.People ?? (long?)trial.Treated + trial.Controls ?? trial.Treated;

    /// <summary>
    /// What it found, for those who read and for programs: the counts with and without the treatment, or that there are none.
    /// </summary>
    /// <param name="words">The words of the page.</param>
    /// <param name="trial">The study.</param>
    /// <returns>What was counted, null without counts; and the counts, or the words for their absence.</returns>
    public static (string? Counted, string Found) Finding(Words words, Trial trial)
    {
        var labels = words.Trials;
        return trial switch
        {
            { Reported: false } => (null, labels.NoResult),
            { OutcomeTreated: { } treated, OutcomeLabel: { } label } => (Words.Sentence(label),
                labels.Treated.With(("count", words.Ratio(treated))) + (trial.OutcomeControl is { } control
                    ? ", " + labels.Control.With(("count", words.Ratio(control)))
                    : "; " + labels.Nobody)),
            _ => (null, labels.NoCount),
        };
    }

    /// <summary>Its entries in registers, each with an address where its number has the shape of a known register's.</summary>
    public static IReadOnlyList<RegisterEntry> Registers(Trial trial) =>
        [.. (trial.Registration ?? "").Split(';', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries).Select(Register)];

    private static RegisterEntry Register(string number) => number switch
    {
        _ when UnitedStates().Match(number) is { Success: true } match => new(number, $"https://clinicaltrials.gov/study/{match.Value}"),
        _ when Iran().Match(number) is { Success: true } match =>
            new($"IRCT {match.Groups[1].Value}", $"https://irct.behdasht.gov.ir/trial/{match.Groups[1].Value}"),
        _ => new(number, null),
    };

    [GeneratedRegex(@"^(?<family>.+) \p{Lu}{1,4}$", RegexOptions.ExplicitCapture, Patterns.Timeout)]
    private static partial Regex Person();

    [GeneratedRegex(@"^(?<name>[a-z]+)(?<year>\d{4})?$", RegexOptions.ExplicitCapture, Patterns.Timeout)]
    private static partial Regex Key();

    [GeneratedRegex(@"^NCT\d{8}$", RegexOptions.None, Patterns.Timeout)]
    private static partial Regex UnitedStates();

    [GeneratedRegex(@"^IRCT\D*(\d+)$", RegexOptions.None, Patterns.Timeout)]
    private static partial Regex Iran();
}

/// <summary>A number in a register of studies, and the address of its record where we know how to make one.</summary>
public sealed record RegisterEntry(string Number, string? Address);
