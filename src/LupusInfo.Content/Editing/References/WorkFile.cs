using System.Text.Json;
using System.Text.Json.Nodes;

namespace LupusInfo.Content.Editing.References;

/// <summary>Reads works that another program wrote: CSL-JSON, BibTeX, RIS or PubMed's format, told by how the text begins.</summary>
public static class WorkFile
{
    /// <summary>The fields that references.json keeps, in their order.</summary>
    private static readonly string[] Kept =
    [
        "type", "title", "author", "container-title", "issued", "volume", "issue", "page", "publisher", "number", "DOI", "PMID", "PMCID",
        "URL",
    ];

    /// <summary>The works in CSL-JSON, each with the fields that are kept; all have a title.</summary>
    /// <exception cref="InvalidDataException">It is none of these formats, or has no work in it.</exception>
    public static IReadOnlyList<JsonObject> Read(string text)
    {
        text = text.TrimStart('\uFEFF', ' ', '\r', '\n');
        try
        {
            IEnumerable<JsonObject> works = text switch
            {
                ['[' or '{', ..] => JsonNode.Parse(text) is JsonArray list ? list.OfType<JsonObject>() : [JsonNode.Parse(text)!.AsObject()],
                ['T', 'Y', ' ', ..] or ['P', 'M', 'I', 'D', ..] => TaggedFile.Read(text).Select(work => work.ToCsl()),
                _ => BibTexFile.Read(text).Select(work => work.ToCsl()),
            };
            List<JsonObject> kept = [.. works.Select(Cleaned)];
            var without = kept.FindIndex(work => work["title"] is null);
            return kept.Count > 0 && without < 0 ? kept : throw new InvalidDataException(kept.Count > 1
                ? $"Work {without + 1} of {kept.Count} has no title."
                : "There is no work with a title in it. It can be CSL-JSON, BibTeX, RIS (begins with TY) or of PubMed (with PMID).");
        }
        catch (JsonException mistake)
        {
            throw new InvalidDataException($"It is not JSON: the mistake is on line {mistake.LineNumber + 1}.", mistake);
        }
        catch (Exception mistake) when (mistake is InvalidOperationException or ArgumentException)
        {
            throw new InvalidDataException($"It is JSON, and not CSL-JSON: {mistake.Message}", mistake);
        }
    }

    private static JsonObject Cleaned(JsonObject work)
    {
        var kept = new JsonObject();
        foreach (var name in Kept)
        {
            // Crossref's own interface has lists of titles.
            var value = work[name] is JsonArray list && name != "author" ? list.FirstOrDefault() : work[name];
            JsonNode? clean = value is null ? null : name switch
            {
                "author" => new JsonArray([.. value.AsArray().Select(author => Name(author?.AsObject()
                    ?? throw new InvalidOperationException("an author is null.")))]),
                "issued" => Issued(value),
                _ => CitedWork.Clean(name, value.ToString()) is { Length: > 0 } text ? text : null,
            };
            if (clean is not null)
            {
                kept[name] = clean;
            }
        }

        return kept;
    }

    private static JsonObject? Issued(JsonNode value)
    {
        var parts = value["date-parts"]?[0]?.AsArray().Select(part => int.TryParse(part?.ToString(), out var number) ? number : 0)
            ?? CitedWork.Date((value["raw"] ?? value["literal"])?.ToString() ?? "");
        List<int> known = [.. parts.TakeWhile(part => part > 0)];
        return known.Count > 0 ? CitedWork.DateOf(known) : null;
    }

    private static JsonObject Name(JsonObject name)
    {
        var family = string.Join(' ', new[] { name["non-dropping-particle"], name["family"] }.OfType<JsonNode>());
        (string Name, string? Value)[] parts =
            [("family", family), ("given", name["given"]?.ToString()), ("literal", (name["literal"] ?? name["name"])?.ToString())];
        return new(from part in parts where !string.IsNullOrEmpty(part.Value) select KeyValuePair.Create(part.Name, (JsonNode?)part.Value));
    }
}
