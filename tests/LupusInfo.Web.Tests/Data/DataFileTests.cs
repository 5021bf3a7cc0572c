using System.Globalization;
using System.Net;
using System.Text.Json;
using System.Text.Json.Nodes;
using CsvHelper;
using Json.Schema;
using LupusInfo.Content.Articles;
using LupusInfo.Content.Languages;
using LupusInfo.Web.Data;
using LupusInfo.Web.Tests.Serving;

namespace LupusInfo.Web.Tests.Data;

/// <summary>The records as files, of the real content.</summary>
public sealed class DataFileTests
{
    private readonly RealSite site = RealSite.One;

    public static TheoryData<DataSetName> Names => [.. Enum.GetValues<DataSetName>()];

    [Theory]
    [MemberData(nameof(Names))]
    public async Task The_rows_fit_the_schema_and_every_column_is_explained(DataSetName name)
    {
        var text = await ReadAsync(Address.OfData(name, "schema.json"));
        using var rows = JsonDocument.Parse(await ReadAsync(Address.OfData(name, "json")));
        var found = JsonSchema.FromText(text).Evaluate(rows.RootElement, new() { OutputFormat = OutputFormat.List });
        var errors = (found.Details ?? []).SelectMany(detail => detail.Errors?.Values.AsEnumerable() ?? []);
        Assert.True(found.IsValid, string.Join('\n', errors.Take(5)));
        Assert.NotEqual(0, rows.RootElement.GetArrayLength());
        Assert.All(JsonNode.Parse(text)!["items"]!["properties"]!.AsObject(),
            column => Assert.True(((string?)column.Value!["description"])?.Length > 3, column.Key));
    }

    [Theory]
    [MemberData(nameof(Names))]
    public async Task A_spreadsheet_holds_what_the_JSON_holds(DataSetName name)
    {
        var rows = JsonNode.Parse(await ReadAsync(Address.OfData(name, "json")))!.AsArray();
        using var csv = new CsvReader(new StringReader(await ReadAsync(Address.OfData(name, "csv"))), CultureInfo.InvariantCulture);
        csv.Read();
        csv.ReadHeader();
        var columns = DataSets.All.Single(set => set.Name == name).Columns;
        Assert.Equal(columns, csv.HeaderRecord!);
        foreach (var row in rows)
        {
            Assert.True(csv.Read());
            Assert.All(columns.Where(column => row![column] is JsonValue), column =>
                Assert.Equal(Safe(row![column]!.ToString()), csv.GetField(column)));
            Assert.All(columns.Where(column => row![column] is null), column => Assert.Equal("", csv.GetField(column)));
        }

        Assert.False(csv.Read());
    }

    [Fact]
    public async Task Nothing_that_is_on_record_is_missing()
    {
        var (evidence, english) = (site.Site.Evidence, site.Site.Languages["en"]);
        Assert.Equal(english.Claims.Count, await CountAsync(DataSetName.Claims));
        Assert.Equal(evidence.Trials.Count, await CountAsync(DataSetName.Studies));
        Assert.Equal(evidence.Approvals.Values.Sum(therapy => therapy.Places.Count), await CountAsync(DataSetName.Approvals));
        Assert.Equal(evidence.FactBoxes.Values.Sum(box => box.Outcomes.Count), await CountAsync(DataSetName.FactBoxes));
        Assert.Equal(evidence.References.Count, await CountAsync(DataSetName.References));
        Assert.Equal(english.Glossary.Terms.Count, await CountAsync(DataSetName.Glossary));
        Assert.Equal(site.Site.Safety.Signs.Count, await CountAsync(DataSetName.WarningSigns));
        var medicines = JsonNode.Parse(await ReadAsync("/data/medicines.json"))!.AsArray();
        Assert.All(site.Site.Safety.MedicinesByKey.Values, medicine =>
        {
            var facts = medicines.Where(row => (string)row!["medicine"]! == medicine.Key).ToLookup(row => (string)row!["kind"]!);
            Assert.Equal(
                (medicine.Doses.Count, medicine.Harms.Count, medicine.Tests.Count, medicine.Interactions.Count, medicine.Answers.Count),
                (facts["dose"].Count(), facts["harm"].Count(), facts["test"].Count(), facts["interaction"].Count(),
                    facts["question"].Count()));
        });
    }

    [Fact]
    public async Task A_number_goes_with_its_certainty_its_note_and_its_sources()
    {
        var row = JsonNode.Parse(await ReadAsync("/data/fact-boxes.json"))!.AsArray()
            .Single(row => (string)row!["box"]! == "anifrolumab-tulip2" && (string)row["key"]! == "better")!;
        var box = site.Site.Evidence.FactBoxes["anifrolumab-tulip2"];
        Assert.Equal(
            ("moderate", box.Note, 86, 180, 57, 182),
            ((string)row["certainty"]!, (string)row["note"]!, (int)row["events_with"]!, (int)row["total_with"]!,
                (int)row["events_without"]!, (int)row["total_without"]!));
        Assert.Equal(box.Sources, row["sources"]!.AsArray().Select(source => (string)source!));
    }

    [Fact]
    public async Task A_source_is_an_item_that_reference_managers_read()
    {
        var source = site.Site.Evidence.References["morand2020"];
        var row = JsonNode.Parse(await ReadAsync("/data/references.json"))!.AsArray().Single(row => (string)row!["id"]! == source.Key)!;
        Assert.Equal("article-journal", (string)row["type"]!);
        Assert.Equal("Morand", (string)row["author"]![0]!["family"]!);
        Assert.Equal(2020, (int)row["issued"]!["date-parts"]![0]![0]!);
        Assert.Equal(source.Doi, (string)row["DOI"]!);
        Assert.StartsWith("10.", source.Doi, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("=1+1")]
    [InlineData("+1")]
    [InlineData("-1")]
    [InlineData("@sum")]
    [InlineData("\tx")]
    [InlineData("\rx")]
    public void A_cell_that_a_spreadsheet_would_run_begins_with_an_apostrophe(string text)
    {
        var set = DataSet.Of(DataSetName.Glossary, (_, home) =>
            new[] { new TermRow("x", "en", home, text, [text], null, "test", "plain") });
        using var csv = new CsvReader(new StringReader(set.Write("csv", site.Site, "")), CultureInfo.InvariantCulture);
        csv.Read();
        csv.ReadHeader();
        csv.Read();
        Assert.Equal(("'" + text, "'" + text, "plain"), (csv.GetField("term"), csv.GetField("also"), csv.GetField("means")));
    }

    [Fact]
    public async Task The_files_and_nothing_else_may_be_read_by_pages_of_other_sites_and_are_known_by_their_tag()
    {
        foreach (var address in Files)
        {
            using var answer = await site.AskAsync(HttpMethod.Get, address);
            Assert.Equal(("*", "cross-origin"),
                (Header(answer, "Access-Control-Allow-Origin"), Header(answer, "Cross-Origin-Resource-Policy")));
            Assert.Equal(
                address.EndsWith(".csv", StringComparison.Ordinal) ? "text/csv" : "application/json",
                answer.Content.Headers.ContentType!.MediaType);
            using var again = await site.AskAsync(HttpMethod.Get, address, ("If-None-Match", answer.Headers.ETag!.Tag));
            Assert.Equal((HttpStatusCode.NotModified, "*"), (again.StatusCode, Header(again, "Access-Control-Allow-Origin")));
        }

        using var page = await site.AskAsync(HttpMethod.Get, "/data/");
        Assert.Equal((null, "same-origin"), (Header(page, "Access-Control-Allow-Origin"), Header(page, "Cross-Origin-Resource-Policy")));
        using var none = await site.AskAsync(HttpMethod.Get, "/data/secrets.json");
        Assert.Equal(HttpStatusCode.NotFound, none.StatusCode);
    }

    [Fact]
    public async Task The_page_of_data_leads_to_every_file_and_says_what_may_be_done_with_it()
    {
        var page = await site.OpenAsync("/data/");
        Assert.Equal(
            Files,
            page.QuerySelectorAll("main a[href^='/data/']:not([href$='.atom'])").Select(link => link.GetAttribute("href")));
        Assert.Equal(site.Site.Publisher.DataLicence is null,
            page.Body!.TextContent.Contains(site.Site.Languages["en"].Words.Data.NoLicence, StringComparison.Ordinal));
    }

    private static string Safe(string text) => text is ['=' or '+' or '-' or '@' or '\t' or '\r', ..] ? "'" + text : text;

    private static IEnumerable<string> Files => Enum.GetValues<DataSetName>()
        .SelectMany(name => Address.DataEndings.Select(ending => Address.OfData(name, ending)));

    private static string? Header(HttpResponseMessage answer, string name) =>
        answer.Headers.TryGetValues(name, out var values) ? string.Join(", ", values) : null;

    private Task<string> ReadAsync(string address) => site.Browser.GetStringAsync(new Uri(address, UriKind.Relative));

    private async Task<int> CountAsync(DataSetName name) => JsonNode.Parse(await ReadAsync(Address.OfData(name, "json")))!.AsArray().Count;
}
