using LupusInfo.Content.Languages;
using LupusInfo.Content.Safety;

namespace LupusInfo.Web.Components.Blocks;

/// <summary>Short answers about medicines, worded alike wherever they are compared.</summary>
public static class MedicineComparison
{
    /// <summary>The short answer, with the weeks where a source says them: <c>Stopped before (6 weeks before)</c>.</summary>
    public static string Short(Words words, MedicineQuestion question, MedicineAnswer answer)
    {
        var labels = words.Medicine;
        List<string> notes = [];
        if (answer.Before is { } before)
        {
            notes.Add(words.Count(labels.WeeksBefore, before));
        }

        if (answer.After is { } after)
        {
            notes.Add(words.Count(labels.WeeksAfter, after));
        }

        if (answer.Waits)
        {
            notes.Add(labels.Waits);
        }

        var word = labels.AnswerTo(MedicineQuestions.All[(int)question], MedicineQuestions.Words[(int)answer.Word]);
        return notes.Count == 0 ? word : $"{word} ({string.Join("; ", notes)})";
    }
}
