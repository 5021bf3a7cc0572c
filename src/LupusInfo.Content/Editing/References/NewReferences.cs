using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.RegularExpressions;
using LupusInfo.Content.Evidence;
using LupusInfo.Content.Reading;
using LupusInfo.Content.Search;

namespace LupusInfo.Content.Editing.References;

/// <summary>Works that join references.json.</summary>
/// <param name="File">references.json with them.</param>
/// <param name="Added">Their entries by key.</param>
/// <param name="Known">Keys of works that are there already.</param>
public sealed partial record NewReferences(ContentFile File, IReadOnlyDictionary<string, string> Added, IReadOnlyList<string> Known)
{
    /// <summary>Where the sources stand.</summary>
    public const string Path = "data/references.json";

    private const int LongestStem = 24;

    private static readonly JsonSerializerOptions Readable = new()
    {
        WriteIndented = true, Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
    };

    /// <summary>references.json with the works, each behind the key that comes before its own.</summary>
    /// <param name="references">The file as it is.</param>
    /// <param name="present">The sources in it.</param>
    /// <param name="works">From <see cref="WorkFile.Read"/>.</param>
    /// <param name="today">The day on which they are said to have been looked at.</param>
    /// <exception cref="InvalidDataException">The file is laid out in another way.</exception>
    public static NewReferences Join(
        ContentFile references, IReadOnlyDictionary<string, Reference> present, IEnumerable<JsonObject> works, DateOnly today)
    {
        var (text, added, known) = (references.Text, new Dictionary<string, string>(StringComparer.Ordinal), new List<string>());
        var keys = present.Keys.ToHashSet(StringComparer.Ordinal);
        var sources = present.Values.Select(source => (source.Key, source.Doi, source.Pmid, source.Url)).ToList();
        foreach (var work in works)
        {
            if (sources.Find(source => IsSame(source.Doi, source.Pmid, source.Url, work)) is { Key: { } there })
            {
                known.Add(there);
                continue;
            }

            var stem = Stem(work);
            var key = keys.Add(stem) ? stem : Enumerable.Range(2, keys.Count + 1).Select(count => $"{stem}-{count}").First(keys.Add);
            added[key] = "  " + Entry(key, work, today).ToJsonString(Readable).ReplaceLineEndings("\n  ");
            text = Insert(new(Path, text), key, added[key]);
            sources.Add((key, work["DOI"]?.ToString(), work["PMID"]?.ToString(), work["URL"]?.ToString()));
        }

        return new(new(Path, text), added, known);
    }

    private static JsonObject Entry(string key, JsonObject work, DateOnly today)
    {
        var entry = new JsonObject { ["id"] = key };
        foreach (var (name, value) in work)
        {
            entry[name] = value?.DeepClone();
        }

        entry["author"] ??= new JsonArray();
        var address = (work["URL"] ?? (work["DOI"] is { } doi ? $"https://doi.org/{doi}"
            : work["PMID"] is { } pmid ? $"https://pubmed.ncbi.nlm.nih.gov/{pmid}/" : null))?.ToString();
        if (address is not null)
        {
            entry["URL"] = address;
        }

        entry["accessed"] = CitedWork.DateOf([today.Year, today.Month, today.Day]);
        entry["verified"] = new JsonObject { ["seen_at"] = address ?? Reference.NotRead, ["what"] = Reference.NotRead };
        return entry;
    }

    private static bool IsSame(string? doi, string? pmid, string? url, JsonObject work) =>
        doi is not null && work["DOI"] is { } number ? number.ToString().Equals(doi, StringComparison.OrdinalIgnoreCase)
        : pmid is not null && work["PMID"] is { } ofPubMed ? ofPubMed.ToString() == pmid
        : url is not null && work["URL"]?.ToString() == url;

    /// <summary>Family name and year, as most keys are made.</summary>
    private static string Stem(JsonObject work)
    {
        var first = (work["author"] as JsonArray)?.FirstOrDefault();
        var written = (first?["family"] ?? first?["literal"] ?? work["title"])!.ToString();
        var name = NotPlain().Replace(TextAnalyzer.Fold(written).ToLowerInvariant(), "");
        return $"{(name.Length > 0 ? name[..Math.Min(name.Length, LongestStem)] : "source")}{work["issued"]?["date-parts"]?[0]?[0]}";
    }

    private static string Insert(ContentFile references, string key, string entry)
    {
        var records = ((NodeReader.Read(references, []) as ListNode)?.Items ?? []).OfType<MapNode>().ToList();
        var before = records.Where(record => string.CompareOrdinal(record.Text("id"), key) < 0)
            .MaxBy(record => record.Text("id"), StringComparer.Ordinal);
        var next = records.ElementAtOrDefault(before is null ? 0 : records.IndexOf(before) + 1);
        var lines = references.Text.TrimEnd().Split('\n');
        string[] joined = records.Count == 0 ? ["[", entry, "]"]
            : next is not null ? [.. lines[..(next.At.Line - 1)], entry + ",", .. lines[(next.At.Line - 1)..]]
            : [.. lines[..^2], lines[^2] + ",", entry, lines[^1]];
        var text = string.Join('\n', joined) + "\n";
        return (NodeReader.Read(new(Path, text), []) as ListNode)?.Items.Count == records.Count + 1 ? text
            : throw new InvalidDataException(
                $"{Path} does not have each record on lines of its own, so nothing was added. Lay it out anew first.");
    }

    [GeneratedRegex("[^a-z0-9]", RegexOptions.None, Patterns.Timeout)]
    private static partial Regex NotPlain();
}
