using LupusInfo.Content.Articles;
using LupusInfo.Content.Problems;
using LupusInfo.Content.Reading;

namespace LupusInfo.Content;

/// <summary>
/// Records that are written and cannot be used: of one of them nobody is told that it is not there, but where its error is.
/// </summary>
internal static class FaultyRecords
{
    /// <summary>The problems, with the place of the error in those that look in vain for a faulty record.</summary>
    /// <param name="problems">All of a build.</param>
    /// <param name="files">The files as they are written.</param>
    public static IEnumerable<Problem> Explained(IReadOnlyCollection<Problem> problems, IReadOnlyList<ContentFile> files)
    {
        var wanted = problems.Where(problem => problem.LookedFor is not null)
            .Select(problem => problem.LookedFor!).ToHashSet(StringComparer.Ordinal);
        var errors = problems.Where(problem => problem.Severity is Severity.Error && !Address.IsArticle(problem.File))
            .ToLookup(problem => problem.File);
        var places = files.Where(file => wanted.Count > 0 && errors.Contains(file.Path))
            .SelectMany(file => errors[file.Path]
                .Select(error => (Key: KeyAt(file, error.At.Line), Place: $"{error.File}:{error.At.Line}", error.LookedFor)))
            .Where(error => error.Key is not null && error.Key != error.LookedFor && wanted.Contains(error.Key))
            .ToLookup(error => error.Key!, error => error.Place);
        return problems.Select(problem => problem.LookedFor is { } key && places.Contains(key)
            ? problem with { Message = $"\"{key}\" is there, and its record has an error: {places[key].First()}.",
                Suggestion = "Mend it there." }
            : problem);
    }

    /// <summary>
    /// The key of the record that a line belongs to: the last that begins at or above it; of a file with one record, its name.
    /// </summary>
    private static string? KeyAt(ContentFile file, int line)
    {
        if (file.Path.Count(letter => letter == '/') > 1)
        {
            return Path.GetFileNameWithoutExtension(file.Name);
        }

        IEnumerable<(string? Key, int Line)> records = NodeReader.Read(file, []) switch
        {
            MapNode map => map.Entries.Select(entry => ((string?)entry.Name, entry.NameAt.Line)),
            ListNode list => list.Items.OfType<MapNode>().Select(item => (item.Text("id"), item.At.Line)),
            _ => [],
        };
        return records.LastOrDefault(record => record.Line <= line).Key;
    }
}
