using LupusInfo.Content.Evidence;
using LupusInfo.Content.Languages;

namespace LupusInfo.Web.Components.Blocks;

/// <summary>The people of one group of a picture.</summary>
/// <param name="Filled">Those who had it.</param>
/// <param name="Total">All who are drawn.</param>
/// <param name="Caption">What the picture shows, in words and numbers.</param>
public sealed record Crowd(int Filled, int Total, string Caption)
{
    /// <summary>
    /// The groups of one outcome: one figure a person, so that a small study looks small, or each group as 100 where one is larger. A
    /// group of few people is never drawn as 100: it would look as sure as the large one beside it.
    /// </summary>
    public static IReadOnlyList<Crowd> Of(IReadOnlyList<Count> counts, string happened, FactBoxLabels labels, CountedUnit unit)
    {
        var large = counts.Any(count => count.Total > Outcome.MostDrawn);
        return [.. counts.Select(count => large && count.Total >= Count.FewPeople
            ? Hundred(count, happened, labels, unit)
            : new Crowd(count.Events, count.Total, Worded(count.Events, count.Total, happened, labels)))];
    }

    /// <summary>
    /// Always 100 people, so that pictures of different studies are alike in size; null where a picture of 100 would say more than the
    /// count does: of few people, or of a share that is less than one of them.
    /// </summary>
    public static Crowd? OfHundred(Count count, string happened, FactBoxLabels labels) =>
        count.Total < Count.FewPeople || count.IsRare || count.IsNearlyAll ? null
            : Hundred(count, happened, labels, CountedUnit.People);

    private static Crowd Hundred(Count count, string happened, FactBoxLabels labels, CountedUnit unit) =>
        new(count.InHundred, 100, labels.Of(unit).DrawnForHundred.With(("caption", Worded(count.InHundred, 100, happened, labels))));

    private static string Worded(int events, int total, string happened, FactBoxLabels labels) =>
        labels.Caption.With(("events", events), ("event", happened), ("others", total - events));
}
