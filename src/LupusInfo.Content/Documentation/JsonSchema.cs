using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;
using LupusInfo.Content.Reading;

namespace LupusInfo.Content.Documentation;

/// <summary>
/// Writes a <see cref="Shape"/> as JSON Schema (draft 7, which editors know), so that an editor underlines what the check would refuse.
/// </summary>
public static class JsonSchema
{
    private static readonly JsonSerializerOptions Options = new() { WriteIndented = true,
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    /// <summary>The schema of a file.</summary>
    public static string Write(Shape shape) => Write(Of(shape));

    /// <summary>A schema as the text of its file.</summary>
    public static string Write(JsonObject schema)
    {
        schema.Insert(0, "$schema", "http://json-schema.org/draft-07/schema#");
        return schema.ToJsonString(Options) + "\n";
    }

    /// <summary>The schema of one value.</summary>
    public static JsonObject Of(Shape shape)
    {
        var schema = shape switch
        {
            TextShape text => OfText(text),
            WholeShape whole => OfWhole(whole),
            NumberShape => new() { ["type"] = "number" },
            DatePartsShape => new() { ["type"] = "array", ["items"] = new JsonObject { ["type"] = "integer", ["minimum"] = 1 },
                ["minItems"] = 1, ["maxItems"] = 3 },
            DateShape => new() { ["type"] = "string", ["format"] = "date" },
            FlagShape => new() { ["type"] = "boolean" },
            WordShape words => new() { ["enum"] = Words(words.Words) },
            ListShape list => OfList(list),
            MapShape map => OfMap(map),
            RecordsShape records => new() { ["type"] = "object", ["additionalProperties"] = Of(records.Item) },
            EitherShape either => new JsonObject { ["anyOf"] = new JsonArray(Of(either.First), Of(either.Second)) },
            _ => throw new NotSupportedException($"No schema is known for {shape.GetType().Name}."),
        };
        schema.Insert(0, "description", shape.Meaning);
        return schema;
    }

    /// <summary>Words as a JSON list.</summary>
    public static JsonArray Words(IEnumerable<string> words) => [.. words.Select(word => JsonValue.Create(word))];

    /// <summary>Text may also look like a number: YAML leaves the quotes to the writer.</summary>
    private static JsonObject OfText(TextShape text)
    {
        var schema = new JsonObject { ["type"] = Words(["string", "number"]), ["minLength"] = text.Min, ["maxLength"] = text.Max };
        if (text.Pattern is { } pattern)
        {
            schema["pattern"] = pattern;
        }

        return schema;
    }

    private static JsonObject OfWhole(WholeShape whole) =>
        new() { ["type"] = "integer", ["minimum"] = whole.Min, ["maximum"] = whole.Max };

    private static JsonObject OfList(ListShape list)
    {
        var schema = new JsonObject { ["type"] = "array", ["items"] = Of(list.Item), ["minItems"] = list.Min };
        if (list.Max != int.MaxValue)
        {
            schema["maxItems"] = list.Max;
        }

        return schema;
    }

    private static JsonObject OfMap(MapShape map) => new()
    {
        ["type"] = "object",
        ["properties"] = new JsonObject(
            map.Fields.Select(field =>
            KeyValuePair.Create<string, JsonNode?>(field.Name, field.Needed ? Of(field.Shape) : OrNothing(Of(field.Shape))))),
        ["required"] = Words(map.Fields.Where(field => field.Needed).Select(field => field.Name)),
        ["additionalProperties"] = map.Open,
    };

    /// <summary>A field that is not needed may also be there and empty.</summary>
    private static JsonObject OrNothing(JsonObject schema)
    {
        if (schema["enum"] is JsonArray words)
        {
            words.Add(null);
        }
        else if (schema["anyOf"] is JsonArray shapes)
        {
            shapes.Add(new JsonObject { ["type"] = "null" });
        }
        else
        {
            var types = schema["type"] is JsonArray several ? several.Select(type => (string)type!) : [(string)schema["type"]!];
            schema["type"] = Words(types.Append("null").ToList());
        }

        return schema;
    }
}
