using System.Globalization;
using LupusInfo.Content.Problems;
using LupusInfo.Content.Reading;

namespace LupusInfo.Content.Evidence;

/// <summary>Reads references.json and retractions.json.</summary>
public static class ReferenceReader
{
    /// <summary>The sources by key. An entry with a mistake is left out and reported.</summary>
    public static IReadOnlyDictionary<string, Reference> ReadReferences(ContentFile file, ICollection<Problem> problems) =>
        Checked(file, RecordReader.ReadList(file, ReferenceShapes.References, problems), problems);

    /// <summary>The notices by work. One that names none is left out and reported.</summary>
    public static IReadOnlyDictionary<string, Retraction> ReadRetractions(ContentFile file, ICollection<Problem> problems)
    {
        var notices = new Dictionary<string, Retraction>(StringComparer.Ordinal);
        foreach (var entry in RecordReader.ReadList(file, ReferenceShapes.Retractions, problems))
        {
            if ((entry.Text("doi")?.ToLowerInvariant() ?? entry.Text("pmid")) is { } work)
            {
                notices.TryAdd(work, new(work, entry.Text("kind") == "retraction", entry.Date("on")!.Value, entry.Text("notice")));
            }
            else
            {
                problems.Add(Problem.Error(
                    "missing-field", file.Path, entry.At, "The notice names no work.", "Add the \"doi\" of the work, or its \"pmid\"."));
            }
        }

        return notices;
    }

    /// <summary>Reports each "replaced_by" that names no source of the list.</summary>
    private static Dictionary<string, Reference> Checked(ContentFile file, IReadOnlyList<MapNode> entries, ICollection<Problem> problems)
    {
        var references = entries.Select(ReadReference).ToDictionary(reference => reference.Key, StringComparer.Ordinal);
        var newer = entries.Select(entry => entry.Find("replaced_by")?.Value).OfType<ScalarNode>();
        Sources.Check(file.Path, newer, references, problems);
        return references;
    }

    private static Reference ReadReference(MapNode entry) => new()
    {
        Key = entry.Text("id")!,
        Type = entry.Text("type")!,
        Title = entry.Text("title")!,
        Authors = [.. entry.Maps("author").Select(Author).Where(name => name.Length > 0)],
        Names = [.. entry.Maps("author").Select(name => new AuthorName(name.Text("family"), name.Text("given"), name.Text("literal")))],
        Year = Date(entry, "issued") is [var year, ..] ? year : null,
        Container = entry.Text("container-title"),
        Volume = entry.Text("volume"),
        Issue = entry.Text("issue"),
        Pages = entry.Text("page"),
        Publisher = entry.Text("publisher"),
        Doi = entry.Text("DOI"),
        Pmid = entry.Text("PMID"),
        Pmcid = entry.Text("PMCID"),
        Url = entry.Text("URL"),
        Accessed = Date(entry, "accessed") is [var y, var m, var d] ? new DateOnly(y, m, d) : null,
        ReplacedBy = entry.Text("replaced_by"),
        ShownAs = entry.Text("shown_as"),
        Read = entry.Map("verified")!.Text("what")!,
        At = entry.PlaceOf("id"),
    };

    private static List<int> Date(MapNode entry, string name) =>
        entry.Map(name)?.Items("date-parts").OfType<ListNode>().FirstOrDefault() is { } parts
            ? [.. parts.Items.OfType<ScalarNode>().Select(part => int.Parse(part.Value, CultureInfo.InvariantCulture))]
            : [];

    /// <summary>NLM style: family name, then the initials without stops ("Dall'Era M", "Sammaritano LR").</summary>
    private static string Author(MapNode name)
    {
        if (name.Text("literal") is { } organisation)
        {
            return organisation;
        }

        var initials = (name.Text("given") ?? "").Split([' ', '-', '.'], StringSplitOptions.RemoveEmptyEntries)
            .Select(part => part[..1].ToUpperInvariant());
        return $"{name.Text("family")} {string.Concat(initials)}".Trim();
    }
}
