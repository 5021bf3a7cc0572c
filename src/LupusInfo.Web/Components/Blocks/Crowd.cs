using LupusInfo.Content.Evidence;

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
    public static IReadOnlyList<Crowd> Of(IReadOnlyList<Count> counts, string happened)
    {
        var large = counts.Any(count => count.Total > Outcome.MostDrawn);
        return [.. counts.Select(count => large && count.Total >= Count.FewPeople
            ? new Crowd(count.InHundred, 100, $"Drawn for 100 people: {Words(count.InHundred, 100, happened)}")
            : new Crowd(count.Events, count.Total, Words(count.Events, count.Total, happened)))];
    }

    private static string Words(int events, int total, string happened) => $"{events} {happened}, {total - events} not";
}
