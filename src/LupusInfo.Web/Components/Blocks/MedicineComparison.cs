using LupusInfo.Content.Languages;
using LupusInfo.Content.Safety;

namespace LupusInfo.Web.Components.Blocks;

/// <summary>Short answers about medicines, worded alike wherever they are compared.</summary>
public static class MedicineComparison
{
    /// <summary>The short answer alone: <c>Stopped before</c>.</summary>
    public static string Word(Words words, MedicineQuestion question, MedicineAnswer answer) =>
        words.Medicine.AnswerTo(MedicineQuestions.All[(int)question], MedicineQuestions.Words[(int)answer.Word]);

    /// <summary>The short answer, with the weeks where a source says them: <c>Stopped before (6 weeks before)</c>.</summary>
    public static string Short(Words words, MedicineQuestion question, MedicineAnswer answer)
    {
        var labels = words.Medicine;
        List<string> notes = [.. Times(words, question, answer)];
        if (answer.Waits)
        {
            notes.Add(labels.Waits);
        }

        var word = Word(words, question, answer);
        return notes.Count == 0 ? word : $"{word} ({string.Join("; ", notes)})";
    }

    private static IEnumerable<string> Times(Words words, MedicineQuestion question, MedicineAnswer answer)
    {
        if (question is MedicineQuestion.LiveVaccines && answer is { Before: { } pause, After: { } end })
        {
            return [words.Medicine.VaccinePause.With(("before", pause), ("after", end))];
        }

        return new[] { (Weeks: answer.Before, Text: words.Medicine.WeeksBefore), (Weeks: answer.After, Text: words.Medicine.WeeksAfter) }
            .Where(time => time.Weeks is not null).Select(time => words.Count(time.Text, time.Weeks!.Value));
    }
}
