using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;
using LupusInfo.Content.Evidence;
using LupusInfo.Content.Reading;

namespace LupusInfo.Content.Editing.Watching;

/// <summary>What retractions.json should say after a look at Retraction Watch's table.</summary>
/// <param name="File">The file; as it was where nothing changes.</param>
/// <param name="Changes">What is new, another, or gone, in words.</param>
public sealed record RetractionList(ContentFile File, IReadOnlyList<string> Changes)
{
    private const string Path = "data/retractions.json";

    private static readonly JsonSerializerOptions Readable = new()
    {
        WriteIndented = true, Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
    };

    /// <summary>
    /// The list with what the table says. A notice that it does not know stays, because somebody found it elsewhere; one of a work that was
    /// reinstated goes.
    /// </summary>
    public static RetractionList After(IReadOnlyList<WatchedRow> rows, IReadOnlyDictionary<string, Retraction> before)
    {
        var told = rows.GroupBy(row => row.Key, StringComparer.Ordinal).Select(work => LastWord([.. work])).OfType<WatchedRow>()
            .ToDictionary(row => row.Key, StringComparer.Ordinal);
        var back = rows.Where(row => row.Is("Reinstatement") && !told.ContainsKey(row.Key) && before.ContainsKey(row.Key))
            .Select(row => row.Key).ToHashSet(StringComparer.Ordinal);
        var after = before.Values.Where(notice => !told.ContainsKey(notice.Work) && !back.Contains(notice.Work))
            .Concat(told.Values.Select(Notice)).OrderBy(notice => notice.Work, StringComparer.Ordinal);
        return new(
            new(Path, new JsonArray([.. after.Select(Json)]).ToJsonString(Readable) + "\n"),
            [
                .. from row in told.Values
                   where before.GetValueOrDefault(row.Key) != Notice(row)
                   select $"[@{row.Work.Key}] ({row.Key}) is {Notice(row).Name} since {row.On:yyyy-MM-dd}"
                       + $"{(before.ContainsKey(row.Key) ? ", which was noted otherwise" : "")}: {row.Reason}. {row.Notice}",
                .. back.Select(key => $"{key} is taken off the list: it was reinstated."),
            ]);
    }

    /// <summary>The notice that stands: no reinstatement came after it, and a withdrawal outweighs a doubt.</summary>
    private static WatchedRow? LastWord(IReadOnlyList<WatchedRow> work)
    {
        var standing = work.Where(row => !work.Any(other => other.Is("Reinstatement") && other.On >= row.On)).ToList();
        return standing.Where(row => row.Is("Retraction")).MaxBy(row => row.On)
            ?? standing.Where(row => row.Is("Expression of concern")).MaxBy(row => row.On);
    }

    private static Retraction Notice(WatchedRow row) => new(row.Key, row.Is("Retraction"), row.On, row.Notice);

    private static JsonObject Json(Retraction notice)
    {
        var json = new JsonObject
        {
            [notice.Work.StartsWith("10.", StringComparison.Ordinal) ? "doi" : "pmid"] = notice.Work,
            ["kind"] = notice.Withdrawn ? "retraction" : "expression-of-concern",
            ["on"] = $"{notice.On:yyyy-MM-dd}",
        };
        if (notice.Notice is not null)
        {
            json["notice"] = notice.Notice;
        }

        return json;
    }
}
