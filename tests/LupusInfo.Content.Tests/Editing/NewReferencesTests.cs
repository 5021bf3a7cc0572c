using System.Text.Json.Nodes;
using LupusInfo.Content.Editing.References;
using LupusInfo.Content.Evidence;
using Xunit;

namespace LupusInfo.Content.Tests.Editing;

public sealed class NewReferencesTests
{
    private static readonly DateOnly Today = new(2026, 11, 21);

    [Theory]
    [InlineData("Abel", "abel2024 b c")]
    [InlineData("Bob", "b bob2024 c")]
    [InlineData("Zorn", "b c zorn2024")]
    public void A_work_stands_behind_the_key_that_comes_before_its_own(string family, string keys)
    {
        var joined = Join("[\n  { \"id\": \"b\" },\n  { \"id\": \"c\",\n    \"type\": \"book\" }\n]\n", Work(family));
        Assert.Equal(Split(keys), JsonNode.Parse(joined.File.Text)!.AsArray().Select(source => source!["id"]!.ToString()));
        Assert.EndsWith("\n]\n", joined.File.Text, StringComparison.Ordinal);
        Assert.Equal(NewReferences.Path, joined.File.Path);
    }

    [Fact]
    public void The_first_work_of_a_file_is_the_only_one_in_it()
    {
        var text = Join("[]", Work("Abel")).File.Text;
        Assert.Equal("abel2024", Assert.Single(JsonNode.Parse(text)!.AsArray())!["id"]!.ToString());
        Assert.StartsWith("[\n  {\n    \"id\": \"abel2024\",\n", text, StringComparison.Ordinal);
        Assert.EndsWith("\n  }\n]\n", text, StringComparison.Ordinal);
    }

    [Fact]
    public void A_file_that_is_laid_out_on_one_line_is_left_alone()
    {
        var refused = Assert.Throws<InvalidDataException>(() => Join("""[{ "id": "b" }, { "id": "d" }]""", Work("Cole")));
        Assert.StartsWith("data/references.json does not have each record on lines of its own", refused.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("""{ "title": "A", "DOI": "10.9999/KNOWN" }""")]
    [InlineData("""{ "title": "A", "DOI": "10.9999/known", "PMID": "8" }""")]
    [InlineData("""{ "title": "A", "PMID": "7" }""")]
    [InlineData("""{ "title": "A", "URL": "https://example.org/known" }""")]
    public void A_work_that_is_there_is_not_written_twice(string work)
    {
        var joined = Join("[\n]\n", JsonNode.Parse(work)!.AsObject());
        Assert.Equal(["known2020"], joined.Known);
        Assert.Empty(joined.Added);
        Assert.Equal("[\n]\n", joined.File.Text);
    }

    [Theory]
    [InlineData(""" "DOI": "10.9999/new" """)]
    [InlineData(""" "PMID": "9" """)]
    [InlineData(""" "URL": "https://example.org/new" """)]
    public void A_work_that_is_twice_in_one_file_is_written_once(string number)
    {
        var work = $$"""{ "title": "On rest", {{number}} }""";
        var joined = Join("[]", JsonNode.Parse(work)!.AsObject(), JsonNode.Parse(work)!.AsObject());
        Assert.Equal(["onrest"], joined.Added.Keys);
        Assert.Equal(["onrest"], joined.Known);
    }

    [Theory]
    [InlineData("""{ "title": "A", "DOI": "10.9999/other", "PMID": "7" }""")]
    [InlineData("""{ "title": "A", "PMID": "8", "URL": "https://example.org/known" }""")]
    [InlineData("""{ "title": "A" }""")]
    public void What_has_another_number_is_another_work(string work) =>
        Assert.Single(Join("[\n]\n", JsonNode.Parse(work)!.AsObject()).Added);

    [Theory]
    [InlineData("""{ "title": "A", "author": [{ "family": "O'Brien-Núñez" }] }""", "obriennunez")]
    [InlineData("""{ "title": "A", "author": [{ "literal": "The Rest Group of all the World's Lands" }] }""", "therestgroupofalltheworl")]
    [InlineData("""{ "title": "On rest", "issued": { "date-parts": [[2021]] } }""", "onrest2021")]
    [InlineData("""{ "title": "休息", "author": [] }""", "source")]
    public void A_key_is_made_of_the_first_name_and_the_year(string work, string key) =>
        Assert.Equal(key, Assert.Single(Join("[]", JsonNode.Parse(work)!.AsObject()).Added).Key);

    [Fact]
    public void Two_works_with_one_key_get_numbers()
    {
        var joined = Join("[]", Work("Abel"), Work("Abel"), Work("Known", 2020), Work("Abel"));
        Assert.Equal(["abel2024", "abel2024-2", "abel2024-3", "known2020-2"], joined.Added.Keys.Order(StringComparer.Ordinal));
    }

    [Theory]
    [InlineData(""" "URL": "https://example.org/a", "DOI": "10.9999/a" """, "https://example.org/a")]
    [InlineData(""" "DOI": "10.9999/a", "PMID": "1" """, "https://doi.org/10.9999/a")]
    [InlineData(""" "PMID": "1" """, "https://pubmed.ncbi.nlm.nih.gov/1/")]
    [InlineData(""" "volume": "1" """, null)]
    public void A_work_has_an_address_a_day_and_waits_to_be_read(string fields, string? address)
    {
        var joined = Join("[]", JsonNode.Parse($$"""{ "title": "A", {{fields}} }""")!.AsObject());
        var entry = JsonNode.Parse(joined.File.Text)![0]!;
        Assert.Equal(address, entry["URL"]?.ToString());
        Assert.Equal("""{"date-parts":[[2026,11,21]]}""", entry["accessed"]!.ToJsonString());
        Assert.Equal($$"""{"seen_at":"{{address ?? "TODO"}}","what":"TODO"}""", entry["verified"]!.ToJsonString());
        Assert.Equal("[]", entry["author"]!.ToJsonString());
        Assert.True(JsonNode.DeepEquals(entry, JsonNode.Parse(Assert.Single(joined.Added).Value)));
    }

    private static NewReferences Join(string file, params JsonObject[] works)
    {
        var known = new Reference
        {
            Key = "known2020", Type = "book", Title = "Known", Doi = "10.9999/known", Pmid = "7", Url = "https://example.org/known",
            Read = "abstract", At = default,
        };
        var bare = new Reference { Key = "bare", Type = "book", Title = "Bare", Read = "abstract", At = default };
        return NewReferences.Join(new(NewReferences.Path, file),
            new Dictionary<string, Reference>(StringComparer.Ordinal) { [bare.Key] = bare, [known.Key] = known }, works, Today);
    }

    private static JsonObject Work(string family, int year = 2024) => JsonNode.Parse(
        $$"""{ "title": "A", "author": [{ "family": "{{family}}" }], "issued": { "date-parts": [[{{year}}]] } }""")!.AsObject();

    private static string[] Split(string keys) => keys.Split(' ');
}
