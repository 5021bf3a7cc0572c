using System.Globalization;
using System.Text.RegularExpressions;
using LupusInfo.Content.Problems;
using LupusInfo.Content.Reading;

namespace LupusInfo.Content.Safety;

/// <summary>Reads the words of medicines in one language: <c>medicines/*.yaml</c> and <c>medicines.yaml</c>.</summary>
public static partial class MedicineWordsReader
{
    /// <summary>"6 months" is 26 weeks, and "3 months" is told as 12: a week and a bit.</summary>
    private const double MonthsRounded = 1.5;

    /// <summary>The words that all medicines share.</summary>
    public static MedicineTerms ReadTerms(ContentFile file, ICollection<Problem> problems) =>
        RecordReader.ReadOne(file, MedicineShapes.Terms, problems) is { } node
            ? new(KeyedWords.Of(node.Map("classes")), KeyedWords.Of(node.Map("others")), KeyedWords.Of(node.Map("places")))
            : MedicineTerms.Empty;

    /// <summary>The words of one medicine, compared with its record; null, with problems, when anything is wrong with them.</summary>
    public static MedicineWords? Read(ContentFile file, Medicine medicine, ICollection<Problem> problems)
    {
        var before = problems.Count;
        if (RecordReader.ReadOne(file, MedicineShapes.Words, problems) is not { } node)
        {
            return null;
        }

        Compare("doses", medicine.Doses.Select(dose => dose.Key));
        Compare("harms", medicine.Harms.Select(harm => harm.Key));
        Compare("tests", medicine.Tests.Select(test => test.Key));
        Compare("interactions", medicine.Interactions.Select(interaction => interaction.With));
        Compare("not_for", medicine.NotFor.Select(item => item.Key));
        ReportOtherTimes(file, node, medicine, problems);
        return problems.Count > before ? null : new()
        {
            Name = node.Text("name")!,
            Also = node.Texts("also"),
            WhatFor = node.Text("what_for")!,
            How = node.Text("how")!,
            Handled = node.Text("handled")!,
            Watch = node.Text("watch")!,
            Answers = MedicineQuestions.All.Index()
                .ToDictionary(question => (MedicineQuestion)question.Index, question => node.Text(question.Item)!),
            Doses = KeyedWords.Of(node.Map("doses")),
            Harms = KeyedWords.Of(node.Map("harms")),
            Tests = KeyedWords.Of(node.Map("tests")),
            Interactions = KeyedWords.Of(node.Map("interactions")),
            NotFor = KeyedWords.Of(node.Map("not_for")),
        };

        void Compare(string field, IEnumerable<string> keys) => KeyedWords.Compare(file, node, field, keys, medicine.File, problems);
    }

    /// <summary>Weeks stand in the record for tables, and in the words for people: the two must not differ.</summary>
    private static void ReportOtherTimes(ContentFile file, MapNode node, Medicine medicine, ICollection<Problem> problems)
    {
        foreach (var (question, answer) in medicine.Answers)
        {
            var field = MedicineQuestions.All[(int)question];
            var said = Time().Matches(node.Text(field) ?? "").Select(Weeks).ToList();
            foreach (var weeks in new[] { answer.Before, answer.After }.OfType<int>()
                .Where(weeks => said.Count > 0 && !said.Exists(time => Math.Abs(time - weeks) <= MonthsRounded)))
            {
                problems.Add(Problem.Error("two-values", file.Path, node.PlaceOf(field),
                    $"{medicine.File} says {weeks} weeks, and the words name another time.",
                        "Read the source again, and mend the one that is wrong."));
            }
        }
    }

    private static double Weeks(Match time) =>
        (int.TryParse(time.Groups[1].Value, NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : 1)
        * (time.Groups[2].ValueSpan[0] switch { 'd' => 1 / 7.0, 'w' => 1, 'm' => 52 / 12.0, _ => 52 });

    [GeneratedRegex(@"\b(\d{1,3}|one|a) (day|week|month|year)s?\b", RegexOptions.None, Patterns.Timeout)]
    private static partial Regex Time();
}
