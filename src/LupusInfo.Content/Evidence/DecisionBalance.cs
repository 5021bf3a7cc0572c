using System.Text.RegularExpressions;
using LupusInfo.Content.Problems;
using LupusInfo.Content.Reading;

namespace LupusInfo.Content.Evidence;

/// <summary>Whether a decision's record leaves the choice to the reader.</summary>
internal static partial class DecisionBalance
{
    /// <summary>An option that says less than half of what the fullest says looks like the lesser choice.</summary>
    private const int MostTimesLonger = 2;

    /// <summary>Reports what tells more of one option than of another, leaves one out, or speaks for one.</summary>
    public static void Check(string path, MapNode node, IReadOnlyList<DecisionOutcome> outcomes, ICollection<Problem> problems)
    {
        var options = node.Maps("options");
        if (outcomes.All(outcome => outcome.Harm) || !outcomes.Any(outcome => outcome.Harm))
        {
            problems.Add(Problem.Error("one-sided", path, node.PlaceOf("outcomes"), "The decision tells only one side.",
                "Add at least one benefit and one harm; where nobody counted, the options say so with \"not_counted\"."));
        }

        if (node.Flag("can_wait") && !options.Any(option => option.Flag("waits")))
        {
            problems.Add(Problem.Error("no-option-of-waiting", path, node.PlaceOf("options"),
                "One can wait, and no option is to wait or to do nothing new.", "Add the option, with \"waits: true\"."));
        }

        foreach (var option in options)
        {
            CheckOutcomes(path, option, outcomes, problems);
        }

        CheckLengths(path, options, problems);
        CheckWords(path, node, problems);
    }

    private static void CheckOutcomes(string path, MapNode option, IReadOnlyList<DecisionOutcome> outcomes, ICollection<Problem> problems)
    {
        var told = option.Maps("findings");
        foreach (var missing in outcomes.Where(outcome => told.All(finding => finding.Text("outcome") != outcome.Id)))
        {
            problems.Add(Problem.Error("unequal-options", path, option.PlaceOf("findings"),
                $"\"{option.Text("name")}\" says nothing of \"{missing.Label}\", which the decision counts.",
                $"Add a finding with \"outcome: {missing.Id}\"; where nobody counted, say why with \"not_counted\"."));
        }

        foreach (var unknown in told.Where(finding => outcomes.All(outcome => outcome.Id != finding.Text("outcome"))))
        {
            problems.Add(Problem.Error("unequal-options", path, unknown.PlaceOf("outcome"),
                $"\"{unknown.Text("outcome")}\" is told of this option alone: it is no outcome of the decision.",
                Nearest.Suggest(unknown.Text("outcome")!, [.. outcomes.Select(outcome => outcome.Id)])));
        }
    }

    private static void CheckLengths(string path, IReadOnlyList<MapNode> options, ICollection<Problem> problems)
    {
        var lengths = options.Select(option =>
            (Option: option, Length: DecisionShapes.Parts.Sum(part => option.Map(part)!.Text("text")!.Length))).ToList();
        var (fullest, most) = lengths.MaxBy(item => item.Length);
        foreach (var (option, length) in lengths.Where(item => item.Length * MostTimesLonger < most))
        {
            problems.Add(Problem.Error("unequal-options", path, option.At,
                $"\"{option.Text("name")}\" says less than half as much as \"{fullest.Text("name")}\" ({length} and {most} letters).",
                "Tell as much of each: shorten the one, or say more of the other."));
        }
    }

    private static void CheckWords(string path, MapNode node, ICollection<Problem> problems)
    {
        var said = node.Maps("options").SelectMany(option => DecisionShapes.Parts.Select(part => option.Map(part)!.Find("text")!.Value)
                .Prepend(option.Find("name")!.Value))
            .Concat(node.Items("matters")).Append(node.Find("decision")!.Value).OfType<ScalarNode>();
        foreach (var text in said)
        {
            foreach (var word in Leading().Matches(text.Value).Select(match => match.Value))
            {
                problems.Add(Problem.Error("leading-words", path, text.At, $"\"{word}\" speaks for one of the options.",
                    "Say what is so, and leave the weighing to the reader."));
            }
        }
    }

    [GeneratedRegex(@"\b(?:best|should|recommend(?:ed|s)?|prefer(?:red)?"
        + @"|safest|sensible|wise|(?:right|wrong) choice|(?:luck|unfortunate)ly)\b", RegexOptions.IgnoreCase, Patterns.Timeout)]
    private static partial Regex Leading();
}
