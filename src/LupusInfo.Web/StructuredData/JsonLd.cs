using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;

namespace LupusInfo.Web.StructuredData;

/// <summary>JSON-LD: nodes in the words of schema.org, and their text as it stands in a page.</summary>
public static class JsonLd
{
    /// <summary>Letters of all scripts as letters.</summary>
    private static readonly JsonSerializerOptions Readable = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    /// <summary>A node of a type, and what is known of it: nothing, and a list of nothing, is left out.</summary>
    public static JsonObject Node(string type, params IEnumerable<(string Property, JsonNode? Value)> known)
    {
        var node = new JsonObject { ["@type"] = type };
        foreach (var (property, value) in known.Where(item => item.Value is not (null or JsonArray { Count: 0 })))
        {
            node.Add(property, value);
        }

        return node;
    }

    /// <summary>A node that is described elsewhere.</summary>
    public static JsonObject Reference(string id) => new() { ["@id"] = id };

    /// <summary>Texts or nodes in order, without those that are nothing.</summary>
    public static JsonArray List(IEnumerable<JsonNode?> items) => [.. items.Where(item => item is not null)];

    /// <summary>A day as ISO 8601 has it; null for none.</summary>
    public static JsonNode? Day(DateOnly? day) => day?.ToString("yyyy-MM-dd");

    /// <summary>
    /// The nodes of one page. Without the signs of HTML, so that no text of an article can close the script element: in JSON they stand in
    /// strings only.
    /// </summary>
    public static string Write(IEnumerable<JsonObject> nodes) =>
        new JsonObject { ["@context"] = "https://schema.org", ["@graph"] = List(nodes) }.ToJsonString(Readable)
            .Replace("<", @"\u003C", StringComparison.Ordinal)
            .Replace(">", @"\u003E", StringComparison.Ordinal)
            .Replace("&", @"\u0026", StringComparison.Ordinal);
}
