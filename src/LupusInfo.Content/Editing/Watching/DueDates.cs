using LupusInfo.Content.Checking.Dates;
using LupusInfo.Content.Problems;
using LupusInfo.Content.Safety;

namespace LupusInfo.Content.Editing.Watching;

/// <summary>Something that has to be looked at by a day.</summary>
/// <param name="On">The day.</param>
/// <param name="File">Where it stands.</param>
/// <param name="At">The place in it.</param>
/// <param name="What">What to do.</param>
public sealed record Due(DateOnly On, string File, Position At, string What);

/// <summary>By day, what has to be looked at next.</summary>
public static class DueDates
{
    private const string References = "data/references.json";

    /// <summary>Everything with a day, the most urgent first.</summary>
    public static IReadOnlyList<Due> Of(Site site) =>
    [
        .. Articles(site).Concat(Records(site)).Concat(Pages(site))
            .OrderBy(due => due.On).ThenBy(due => due.File, StringComparer.Ordinal).ThenBy(due => due.At),
    ];

    private static IEnumerable<Due> Articles(Site site) =>
        from article in site.Articles.Values
        let front = article.Front
        from due in new Due?[]
        {
            front.ReviewBy is { } day ? new(day, article.Path, front.PlaceOf("review_by"), "next review") : null,
            front.EvidenceSearched?.AddMonths(ReviewTooFarRule.MonthsOf(article.Kind)) is { } search
                ? new(search, article.Path, front.PlaceOf("evidence_searched"), "search for new evidence") : null,
        }.Concat(front.Allowances.Select(item => new Due(item.Until, article.Path, item.At, $"\"{item.Rule}\" is let stand until then")))
        where due is not null
        select due;

    /// <summary>
    /// Numbers to dial are looked up within a year (as "helpline-unchecked" has it); approvals, counts and studies as often.
    /// </summary>
    private static IEnumerable<Due> Records(Site site) =>
        site.Safety.Organisations.Select(item => new Due(
                item.Checked.AddYears(1), OrganisationReader.Path, item.At, $"look {item.Key} up again"))
            .Concat(site.Evidence.Approvals.Values.Select(approval => new Due(
                approval.Checked.AddYears(1), "data/approvals.yaml", Position.Start, $"look again where {approval.Key} is approved")))
            .Concat(site.Evidence.FactBoxes.Values.Select(box => new Due(
                box.Checked.AddYears(1), $"data/fact-boxes/{box.Key}.yaml", Position.Start, "compare the counts with the source again")))
            .Concat(from study in site.Evidence.Trials
                    group study by study.Checked.AddYears(1) into day
                    select new Due(
                        day.Key, "data/trials.json", Position.Start,
                        $"compare studies with their sources again ({day.Count()}), {day.First().Id} first"));

    /// <summary>Web pages change without a word: all that were read on one day are due on one day.</summary>
    private static IEnumerable<Due> Pages(Site site) =>
        from source in site.Evidence.References.Values
        where source is { Accessed: not null, Type: "webpage" }
        group source by source.Accessed!.Value.AddYears(1) into day
        select new Due(day.Key, References, day.Min(source => source.At), $"read {day.Count()} web pages again, {day.First().Key} and on");
}
