using LupusInfo.Content.Evidence;
using LupusInfo.Content.Languages;
using LupusInfo.Web.Components.Blocks;

namespace LupusInfo.Web.Components.Pages;

/// <summary>
/// How many people stand behind what is known of a therapy: those of studies with results in which chance decided who got it.
/// </summary>
/// <param name="People">Their number.</param>
/// <param name="Phrase">What follows the number.</param>
public sealed record ComparedPeople(long People, string Phrase)
{
    /// <summary>Counts the studies of a therapy.</summary>
    public static ComparedPeople Of(Words words, IReadOnlyList<Trial> trials)
    {
        var labels = words.Summary;
        var reported = trials.Where(trial => trial.Reported).ToList();
        var compared = reported.Where(trial => trial.Rung is Rung.Randomised or Rung.Blinded).ToList();
        if (compared.Count == 0)
        {
            // A study that does not say how many it treated is none of those whose people are added up.
            var counted = reported.Where(trial => Treated(trial) > 0).ToList();
            return new(0, labels.NotCompared + (counted.Count == 0 ? ""
                : "; " + words.Count(labels.Treated, counted.Count, ("people", words.Number(counted.Sum(Treated))))));
        }

        var blinded = compared.Count(trial => trial.Rung is Rung.Blinded);
        return new(compared.Sum(trial => Study.Size(trial) ?? 0L), blinded == compared.Count
            ? words.Count(labels.AllBlinded, compared.Count)
            : words.Count(labels.SomeBlinded, compared.Count, ("blinded", blinded)));
    }

    private static long Treated(Trial trial) => trial.Treated ?? trial.People ?? 0;
}
