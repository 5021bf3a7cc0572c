using LupusInfo.Content.Problems;
using LupusInfo.Content.Reading;

namespace LupusInfo.Content.Editing;

/// <summary>Makes the changes that need no judgement.</summary>
/// <param name="Changed">The files that change, with their new text.</param>
/// <param name="Refused">Files that do not read as their problems say: they are left as they are.</param>
public sealed record Fixes(IReadOnlyList<ContentFile> Changed, IReadOnlyList<string> Refused)
{
    /// <summary>Makes the fixes of all problems. One that overlaps another waits for the next run.</summary>
    public static Fixes Of(IEnumerable<ContentFile> files, IEnumerable<Problem> problems)
    {
        var edits = problems.Where(problem => problem.Fix is not null)
            .ToLookup(problem => problem.File, problem =>
                new TextEdit(problem.At, problem.Fix!.Expected, problem.Fix.Replacement), StringComparer.Ordinal);
        var made = files.Where(file => edits.Contains(file.Path)).Select(file => (file, text: TextEdit.Apply(file.Text, edits[file.Path])))
            .ToList();
        return new(
            [.. made.Where(item => item.text is not null && item.text != item.file.Text)
                .Select(item => new ContentFile(item.file.Path, item.text!))],
            [.. made.Where(item => item.text is null).Select(item => item.file.Path)]);
    }

    /// <summary>The problem; where its fix was refused, it says so in the place of offering it.</summary>
    public Problem Told(Problem problem) => problem.Fix is null || !Refused.Contains(problem.File) ? problem
        : problem with { Fix = null,
            Suggestion = $"{problem.Suggestion} The file has other words there, so nothing in it was changed by machine.".TrimStart() };
}
