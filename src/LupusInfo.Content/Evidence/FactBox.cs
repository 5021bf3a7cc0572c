using System.Text.Json.Serialization;
using System.Text.RegularExpressions;

namespace LupusInfo.Content.Evidence;

/// <summary>
/// Benefits and harms of one treatment in the same people over the same time, in counts (after the Harding Center's fact boxes). The only
/// home of these numbers: table, picture, sentence and text alternative are all drawn from here.
/// </summary>
public sealed partial record FactBox
{
    /// <summary>The file's name without its ending: what <c>::: fact-box</c> names.</summary>
    public required string Key { get; init; }

    /// <summary>The question that the box answers.</summary>
    public required string Title { get; init; }

    /// <summary>Who was studied.</summary>
    public required string People { get; init; }

    /// <summary>Over what time.</summary>
    public required string Period { get; init; }

    /// <summary>What one count stands for.</summary>
    /// <remarks>People, the usual, add nothing to a text that is signed: what was signed before there was a choice holds.</remarks>
    [JsonIgnore(Condition = JsonIgnoreCondition.WhenWritingDefault)]
    public required CountedUnit Unit { get; init; }

    public required Group With { get; init; }

    /// <summary>The comparison group; null when the study had none.</summary>
    public Group? Without { get; init; }

    public required IReadOnlyList<Outcome> Outcomes { get; init; }

    /// <summary>Number of studies behind the counts.</summary>
    public required int Studies { get; init; }

    public required Certainty Certainty { get; init; }

    /// <summary>The one-sentence reading with its numbers filled in, as a language writes counts and numbers.</summary>
    public string Reading(Func<Count, string> count, Func<long, string> number) => Placeholder().Replace(ReadingTemplate, match =>
        CountAt(match.Groups[1].Value) is { } counted ? count(counted)
        : TotalAt(match.Groups[1].Value) is { } total ? number(total)
        : match.Value);

    /// <summary>The sentence as the editor wrote it, with <c>{remission.with}</c> where a number belongs.</summary>
    public required string ReadingTemplate { get; init; }

    /// <summary>Who paid, what is odd; optional.</summary>
    public string? Note { get; init; }

    /// <summary>Whether we worked the counts out from percentages that the source gives.</summary>
    public bool Derived { get; init; }

    public required IReadOnlyList<string> Sources { get; init; }

    public required DateOnly Checked { get; init; }

    /// <summary>People in the studies, where the groups are shares of a hundred; null where they are the people themselves.</summary>
    public int? Size { get; init; }

    /// <summary>People, or what else is counted, in the studies.</summary>
    public long Total => Size ?? (long)With.Total + (Without?.Total ?? 0);

    /// <summary>The outcomes to be drawn as people.</summary>
    public IEnumerable<Outcome> Shown => Outcomes.Where(outcome => outcome.Shown);

    /// <summary>The count of a placeholder such as <c>remission.with</c>; null when the box has no such count.</summary>
    public Count? CountAt(string placeholder) => placeholder.Split('.') switch
    {
        [var id, "with"] => Outcomes.FirstOrDefault(outcome => outcome.Id == id)?.With,
        [var id, "without"] => Outcomes.FirstOrDefault(outcome => outcome.Id == id)?.Without,
        _ => null,
    };

    /// <summary>The people of a group, named <c>with.total</c> or <c>without.total</c>; null when the box has no such group.</summary>
    public int? TotalAt(string placeholder) => placeholder switch
    {
        "with.total" => With.Total,
        "without.total" => Without?.Total,
        _ => null,
    };

    [GeneratedRegex(@"\{([a-z0-9-]+\.[a-z]+)\}", RegexOptions.None, Patterns.Timeout)]
    internal static partial Regex Placeholder();
}

/// <summary>What one count of a fact box stands for. A woman can have several pregnancies, so they are not people.</summary>
public enum CountedUnit
{
    People,
    Pregnancies,
}

/// <summary>One side of a fact box.</summary>
/// <param name="Label">Such as "With cells".</param>
/// <param name="Total">People, or what else is counted, in it.</param>
public sealed record Group(string Label, int Total);

/// <summary>One line of a fact box.</summary>
/// <param name="Id">Short name that the reading refers to.</param>
/// <param name="Label">What readers see.</param>
/// <param name="Harm">A harm; otherwise a benefit.</param>
/// <param name="With">Count with the treatment; null when the source did not count it.</param>
/// <param name="Without">Count without; null when not counted or when there was no comparison group.</param>
/// <param name="Shown">Drawn as people.</param>
/// <param name="Event">How the picture's caption names those who had it: "in remission".</param>
/// <param name="Among">Who was counted, where that is not the people of the box; null where it is.</param>
public sealed record Outcome(string Id, string Label, bool Harm, Count? With, Count? Without, bool Shown, string Event, string? Among)
{
    /// <summary>More people than these are drawn as 100.</summary>
    public const int MostDrawn = 100;

    /// <summary>Whether a group is drawn as 100 people although its share is too small, or too near to all, to be one of 100.</summary>
    public bool IsTooRareToDraw => Counts.Any(count => count.Total > MostDrawn) && Counts.Any(count => count.IsRare || count.IsNearlyAll);

    /// <summary>Whichever sides were counted.</summary>
    private IEnumerable<Count> Counts => new[] { With, Without }.OfType<Count>();
}
