using System.Globalization;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.Json.Schema;
using System.Text.Json.Serialization;
using CsvHelper;
using CsvHelper.Configuration;
using LupusInfo.Content;
using LupusInfo.Content.Articles;
using LupusInfo.Content.Languages;

namespace LupusInfo.Web.Data;

/// <summary>Records that others may use: one definition, from which JSON, CSV, the schema and the page are written.</summary>
/// <param name="Name">What it is of.</param>
/// <param name="Row">The type of a record; its properties are the columns.</param>
/// <param name="Rows">The records of a site; what stands before its addresses is named.</param>
public sealed record DataSet(DataSetName Name, Type Row, Func<Site, string, IEnumerable<object>> Rows)
{
    private static readonly JsonSerializerOptions Options = new(JsonSerializerOptions.Default)
    {
        PropertyNamingPolicy = JsonNamingPolicy.SnakeCaseLower,
        Converters = { new JsonStringEnumConverter(JsonNamingPolicy.KebabCaseLower) },
        RespectRequiredConstructorParameters = true,
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
        WriteIndented = true,
    };

    /// <summary>A cell that a spreadsheet would run as a formula begins with an apostrophe.</summary>
    private static readonly CsvConfiguration Spreadsheet = new(CultureInfo.InvariantCulture) { InjectionOptions = InjectionOptions.Escape };

    /// <summary>A set of records of one type.</summary>
    public static DataSet Of<T>(DataSetName name, Func<Site, string, IEnumerable<T>> rows)
        where T : class => new(name, typeof(T), rows);

    /// <summary>The names of the columns in order.</summary>
    public IReadOnlyList<string> Columns => [.. Options.GetTypeInfo(Row).Properties.Select(property => property.Name)];

    /// <summary>The file with an ending of <see cref="Address.DataEndings"/>.</summary>
    /// <param name="ending">Which form.</param>
    /// <param name="site">What is told.</param>
    /// <param name="home">What stands before its addresses.</param>
    public string Write(string ending, Site site, string home) => ending switch
    {
        "json" => JsonOf(site, home).ToJsonString(Options),
        "csv" => Csv(JsonOf(site, home)),
        "schema.json" => Schema(site.Languages[Address.RootLanguage].Words.Data).ToJsonString(Options),
        _ => throw new ArgumentOutOfRangeException(nameof(ending), ending, "There is no such form: add it here."),
    };

    /// <summary>The media type of the file with an ending.</summary>
    public static string MediaTypeOf(string ending) => ending is "csv" ? "text/csv" : "application/json";

    private JsonArray JsonOf(Site site, string home) =>
        [.. Rows(site, home).Select(row => JsonSerializer.SerializeToNode(row, Row, Options))];

    private string Csv(JsonArray rows)
    {
        var columns = Columns;
        using var text = new StringWriter();
        using (var csv = new CsvWriter(text, Spreadsheet))
        {
            Record(columns);
            foreach (var row in rows)
            {
                Record(columns.Select(column => Cell(row![column])));
            }

            void Record(IEnumerable<string> cells)
            {
                foreach (var cell in cells)
                {
                    csv.WriteField(cell);
                }

                csv.NextRecord();
            }
        }

        return text.ToString();
    }

    /// <summary>What a cell says: several things are told apart by semicolons, the parts of a day by hyphens.</summary>
    private static string Cell(JsonNode? value) => value switch
    {
        null => "",
        JsonArray { Count: > 0 } numbers when numbers[0]?.GetValueKind() is JsonValueKind.Number => string.Join('-', numbers.Select(Cell)),
        JsonArray list => string.Join("; ", list.Select(Cell)),
        JsonObject parts => string.Join(' ', parts.Select(part => Cell(part.Value))),
        _ => value.ToString(),
    };

    private JsonObject Schema(DataLabels words)
    {
        var rows = typeof(List<>).MakeGenericType(Row);
        var schema = Options.GetJsonSchemaAsNode(rows, new() { TreatNullObliviousAsNonNullable = true }).AsObject();
        foreach (var (column, values) in schema["items"]!["properties"]!.AsObject())
        {
            values!.AsObject().Insert(0, "description", words.Columns.GetValueOrDefault(column));
        }

        schema.Insert(0, "description", words.About.GetValueOrDefault(Name));
        schema.Insert(0, "title", words.Names.GetValueOrDefault(Name));
        schema.Insert(0, "$schema", "https://json-schema.org/draft/2020-12/schema");
        return schema;
    }
}
