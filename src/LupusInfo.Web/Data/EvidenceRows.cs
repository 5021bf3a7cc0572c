using LupusInfo.Content.Evidence;
using LupusInfo.Content.Languages;

namespace LupusInfo.Web.Data;

/// <summary>A study in people.</summary>
public sealed record StudyRow(
    string Key, string Topic, string? Source, string? Registration, string Intervention, string? CellSource, string Design, Rung Rung,
    int? People, int? Treated, int? Controls, string? Comparator, decimal? FollowUpMonths, string? Country, string? Outcome,
    int? EventsWith, int? TotalWith, int? EventsWithout, int? TotalWithout, string? Harms, string? Funder, string Status, bool Reported,
    int? Year, string? Note, DateOnly Checked)
{
    /// <summary>The record of a study.</summary>
    public static StudyRow Of(Trial trial) => new(
        trial.Id, trial.Topic, trial.Source, trial.Registration, trial.Intervention, trial.CellSource, trial.Design, trial.Rung,
        trial.People, trial.Treated, trial.Controls, trial.Comparator, trial.FollowUpMonths, trial.Country, trial.OutcomeLabel,
        trial.OutcomeTreated?.Events, trial.OutcomeTreated?.Total, trial.OutcomeControl?.Events, trial.OutcomeControl?.Total,
        trial.Harms, trial.Funder, trial.Status, trial.Reported, trial.Year, trial.Notes, trial.Checked);
}

/// <summary>What was found about the approval of a therapy in one place.</summary>
public sealed record ApprovalRow(
    string Therapy, string Name, string Place, string Regulator, ApprovalState Approval, string Note, DateOnly Checked,
    IReadOnlyList<string> Sources)
{
    /// <summary>The record of a place.</summary>
    public static ApprovalRow Of(Approval therapy, ApprovalPlace place) => new(
        therapy.Key, therapy.Name, place.Place, place.Regulator, place.Lupus, place.Note, place.Checked, place.Sources);
}

/// <summary>One outcome of a fact box, with what must be known of its counts.</summary>
public sealed record FactBoxRow(
    string Box, string Title, string People, string Period, int Studies, Certainty Certainty, string Key, string Outcome, bool Harm,
    string? Among, string With, int? EventsWith, int? TotalWith, string? Without, int? EventsWithout, int? TotalWithout, bool Derived,
    string Reading, string? Note, DateOnly Checked, IReadOnlyList<string> Sources)
{
    /// <summary>The record of an outcome; the words write the counts of its sentence.</summary>
    public static FactBoxRow Of(FactBox box, Outcome outcome, Words words) => new(
        box.Key, box.Title, box.People, box.Period, box.Studies, box.Certainty, outcome.Id, outcome.Label, outcome.Harm, outcome.Among,
        box.With.Label, outcome.With?.Events, outcome.With?.Total, box.Without?.Label, outcome.Without?.Events, outcome.Without?.Total,
        box.Derived, box.Reading(words.Ratio, words.Number), box.Note, box.Checked, box.Sources);
}
