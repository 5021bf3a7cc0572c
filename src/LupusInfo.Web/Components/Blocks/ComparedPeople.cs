using LupusInfo.Content.Evidence;

namespace LupusInfo.Web.Components.Blocks;

/// <summary>How many people stand behind what is known of a therapy: those of studies with results in which chance decided who got it.</summary>
/// <param name="People">Their number.</param>
/// <param name="Words">What follows the number.</param>
public sealed record ComparedPeople(long People, string Words)
{
    /// <summary>Counts the studies of a therapy.</summary>
    public static ComparedPeople Of(IReadOnlyList<Trial> trials)
    {
        var reported = trials.Where(trial => trial.Reported).ToList();
        var compared = reported.Where(trial => trial.Rung is Rung.Randomised or Rung.Blinded).ToList();
        return new(compared.Sum(trial => Study.Size(trial) ?? 0L), compared.Count == 0
            ? $"no study with results compared people by chance{Treated([.. reported.Except(compared)])}"
            : $"in {Trials(compared)}");
    }

    /// <summary>Reports of one hospital can count the same person twice, so their sum is a most.</summary>
    private static string Treated(List<Trial> trials) => trials.Count switch
    {
        0 => "",
        1 => $"; {Sum(trials)} were treated in 1 study with nobody to compare",
        _ => $"; up to {Sum(trials)} were treated in {trials.Count} studies with nobody to compare",
    };

    private static string Sum(List<Trial> trials) => Count.Grouped(trials.Sum(trial => (long)(trial.Treated ?? trial.People ?? 0)));

    private static string Trials(List<Trial> trials)
    {
        var blinded = trials.Count(trial => trial.Rung is Rung.Blinded);
        return (trials.Count, blinded) switch
        {
            (1, 1) => "1 blinded trial",
            (1, _) => "1 trial that was not blinded",
            var (all, some) when all == some => $"{all} blinded trials",
            var (all, some) => $"{all} trials, {some} of them blinded",
        };
    }
}
