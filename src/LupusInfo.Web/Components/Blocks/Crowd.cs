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
    /// The groups of one outcome: one figure a person, so that a small study looks small, or each group as 100 where one is larger. A group of
    /// few people is never drawn as 100: it would look as sure as the large one beside it.
    /// </summary>
    public static IReadOnlyList<Crowd> Of(IReadOnlyList<Count> counts, string happened, FactBoxLabels labels)
    {
        var large = counts.Any(count => count.Total > Outcome.MostDrawn);
        return [.. counts.Select(count => large && count.Total >= Count.FewPeople
            ? new Crowd(count.InHundred, 100, labels.DrawnForHundred.With(("caption", Worded(count.InHundred, 100))))
            : new Crowd(count.Events, count.Total, Worded(count.Events, count.Total)))];

        string Worded(int events, int total) => labels.Caption.With(("events", events), ("event", happened), ("others", total - events));
    }
}
