using LupusInfo.Content.Problems;
using LupusInfo.Content.Reading;

namespace LupusInfo.Content.Editing;

/// <summary>Makes the changes that problems call safe to make by machine.</summary>
public static class Fixes
{
    /// <summary>The files that change, with their new text. A fix that overlaps another waits for the next run.</summary>
    public static IReadOnlyList<ContentFile> Apply(IEnumerable<ContentFile> files, IEnumerable<Problem> problems)
    {
        var edits = problems.Where(problem => problem.Fix is not null)
            .ToLookup(problem => problem.File, problem => new TextEdit(problem.At, problem.Fix!.Replacement), StringComparer.Ordinal);
        return [.. files.Where(file => edits.Contains(file.Path))
            .Select(file => (file, text: TextEdit.Apply(file.Text, edits[file.Path])))
            .Where(item => item.text != item.file.Text)
            .Select(item => new ContentFile(item.file.Path, item.text))];
    }
}
