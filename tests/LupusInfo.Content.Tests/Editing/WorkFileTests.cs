using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;
using LupusInfo.Content.Editing.References;
using Xunit;

namespace LupusInfo.Content.Tests.Editing;

/// <summary>Works as other programs write them. None of them is a real one.</summary>
public sealed class WorkFileTests
{
    private static readonly JsonSerializerOptions Readable = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    [Theory]
    [InlineData("article-journal", "article", "JOUR EJOUR ABST")]
    [InlineData("book", "book", "BOOK EBOOK")]
    [InlineData("chapter", "incollection inbook", "CHAP ECHAP")]
    [InlineData("paper-conference", "inproceedings conference", "CONF CPAPER")]
    [InlineData("report", "techreport report", "RPRT")]
    [InlineData("thesis", "phdthesis mastersthesis thesis", "THES")]
    [InlineData("webpage", "online electronic", "ELEC WEB")]
    [InlineData("article-newspaper", "", "NEWS")]
    [InlineData("article-magazine", "", "MGZN")]
    [InlineData("post-weblog", "", "BLOG")]
    [InlineData("document", "misc unpublished", "GEN PAMP")]
    public void What_a_work_is_is_told_in_the_words_of_CSL(string type, string bibTex, string ris)
    {
        Assert.All(
            [.. Words(bibTex).Select(word => $"@{word.ToUpperInvariant()}{{a, title = {{Rest}}}}"),
                .. Words(ris).Select(word => $"TY  - {word}\nTI  - Rest\nER  - \n")],
            text => Assert.Equal(type, Assert.Single(WorkFile.Read(text))["type"]!.ToString()));
    }

    [Fact]
    public void PubMed_has_articles_by_number()
    {
        var work = Assert.Single(WorkFile.Read("PMID- 900003\nTI  - Rest.\n"));
        Assert.Equal(("article-journal", "900003"), (work["type"]!.ToString(), work["PMID"]!.ToString()));
    }

    [Theory]
    [InlineData("container-title", "A Journal", "journal journaltitle booktitle", "JF JO T2 JA", "JT TA")]
    [InlineData("volume", "7", "volume", "VL", "VI")]
    [InlineData("issue", "2", "number issue", "IS", "IP")]
    [InlineData("publisher", "A House", "publisher institution school", "PB", "")]
    [InlineData("DOI", "10.9999/a.trial", "doi", "DO", "LID AID")]
    [InlineData("PMID", "900003", "pmid", "", "")]
    [InlineData("PMCID", "PMC99", "pmcid", "", "PMC")]
    [InlineData("URL", "https://example.org/a", "url", "UR", "")]
    public void A_field_is_found_under_each_of_the_names_that_a_format_has_for_it(
        string csl, string value, string bibTex, string ris, string pubMed)
    {
        Assert.All(
            [.. Words(bibTex).Select(tag => $"@misc{{a, title = {{Rest}}, {tag.ToUpperInvariant()} = {{{value}}}}}"),
                .. Words(ris).Select(tag => $"TY  - JOUR\n{tag}  - {value}\nTI  - Rest\nER  - \n"),
                .. Words(pubMed).Select(tag => $"PMID- 900003\n{tag,-4}- {value}\nTI  - Rest\n")],
            text => Assert.Equal(value, Assert.Single(WorkFile.Read(text))[csl]?.ToString()));
    }

    [Theory]
    [InlineData("TI")]
    [InlineData("T1")]
    [InlineData("CT")]
    public void A_title_is_found_under_each_name_of_it(string tag) =>
        Assert.Equal("Rest", Assert.Single(WorkFile.Read($"TY  - JOUR\n{tag}  - Rest\n"))["title"]!.ToString());

    [Theory]
    [InlineData("issued", """{"date-parts":[[2024]]}""", "2024", "date year", "PY Y1 DA", "DP")]
    [InlineData("page", "11-19", "11-19", "pages", "SP", "PG")]
    [InlineData("author", """[{"family":"Ruiz","given":"Ana"}]""", "Ruiz, Ana", "author", "AU A1", "FAU")]
    [InlineData("author", """[{"literal":"Group"}]""", "Group", "author", "AU A1", "CN")]
    public void Names_dates_and_pages_are_found_under_each_of_theirs(
        string csl, string value, string written, string bibTex, string ris, string pubMed)
    {
        Assert.All(
            [.. Words(bibTex).Select(tag => $"@misc{{a, title = {{Rest}}, {tag} = {{{written}}}}}"),
                .. Words(ris).Select(tag => $"TY  - JOUR\n{tag}  - {written}\nTI  - Rest\n"),
                .. Words(pubMed).Select(tag => $"PMID- 900003\n{tag,-4}- {written}\nTI  - Rest\n")],
            text => Assert.Equal(value, Field(text, csl)));
    }

    [Fact]
    public void Of_two_names_of_a_field_the_better_is_taken()
    {
        Assert.Equal(
            "A Whole Journal", Field("TY  - JOUR\nTI  - Rest\nJA  - A. J.\nT2  - Other\nJF  - A Whole Journal\n", "container-title"));
        Assert.Equal("A Whole Journal", Field("PMID- 1\nTI  - Rest\nTA  - A. J.\nJT  - A Whole Journal\n", "container-title"));
        Assert.Equal("""{"date-parts":[[2024,3,9]]}""", Field("@misc{a, title={Rest}, year={2023}, date={2024-03-09}}", "issued"));
    }

    [Fact]
    public void A_number_that_is_no_DOI_is_passed_over()
    {
        Assert.Equal("10.9999/b", Field("PMID- 1\nTI  - Rest\nLID - e17 [pii]\nLID - 10.9999/b [doi]\n", "DOI"));
        Assert.Equal("10.9999/c", Field("PMID- 1\nTI  - Rest\nLID - e17\nAID - 10.9999/c [doi]\n", "DOI"));
        Assert.Null(Field("PMID- 1\nTI  - Rest\nLID - e17 [pii]\n", "DOI"));
        Assert.Equal("10.9999/d", Field("@misc{a, title={Rest}, doi={https://doi.org/10.9999/d.,;}}", "DOI"));
    }

    [Theory]
    [InlineData("2024", "[[2024]]")]
    [InlineData("2024 Mar", "[[2024,3]]")]
    [InlineData("2024 March 9", "[[2024,3,9]]")]
    [InlineData("2024/12/01", "[[2024,12,1]]")]
    [InlineData("2024-01", "[[2024,1]]")]
    [InlineData("2024 Winter", "[[2024]]")]
    [InlineData("2024/00/05", "[[2024]]")]
    public void A_date_is_read_as_far_as_it_is_there(string text, string parts)
    {
        Assert.Equal($$"""{"date-parts":{{parts}}}""", Field($"PMID- 1\nTI  - Rest\nDP  - {text}\n", "issued"));
        Assert.Equal(
            $$"""{"date-parts":{{parts}}}""", Field($$"""{ "title": "Rest", "issued": { "raw": "{{text}}" } }""", "issued"));
        Assert.Equal(
            $$"""{"date-parts":{{parts}}}""", Field($$"""{ "title": "Rest", "issued": { "literal": "{{text}}" } }""", "issued"));
    }

    [Theory]
    [InlineData("""{ "date-parts": [["2024", "3"]] }""", "[[2024,3]]")]
    [InlineData("""{ "date-parts": [[2024, 3, 9]] }""", "[[2024,3,9]]")]
    [InlineData("""{ "date-parts": [[2024, null, 9]] }""", "[[2024]]")]
    public void A_date_of_CSL_is_written_in_numbers(string issued, string parts) => Assert.Equal(
        $$"""{"date-parts":{{parts}}}""", Field($$"""{ "title": "Rest", "issued": {{issued}} }""", "issued"));

    [Theory]
    [InlineData("""{ "date-parts": [[null]] }""")]
    [InlineData("""{ "raw": "soon" }""")]
    [InlineData("{}")]
    public void A_date_without_a_year_is_left_out(string issued) =>
        Assert.Null(Field($$"""{ "title": "Rest", "issued": {{issued}} }""", "issued"));

    [Fact]
    public void Without_a_day_that_can_be_read_a_work_of_fields_has_no_date() =>
        Assert.Null(Field("TY  - JOUR\nTI  - Rest\nPY  - soon\nDA  - \n", "issued"));

    [Theory]
    [InlineData("TY  - JOUR\nTI  - A\nSP  - 11\nEP  - 19\n", "11-19")]
    [InlineData("TY  - JOUR\nTI  - A\nSP  - 11\n", "11")]
    [InlineData("TY  - JOUR\nTI  - A\nSP  - 11\nEP  - 19\nEP  - 20\nSP  - 30\n", "11-19")]
    [InlineData("TY  - JOUR\nTI  - A\nEP  - 19\n", "19")]
    [InlineData("@misc{a, title={A}, pages={11--19}}", "11-19")]
    [InlineData("@misc{a, title={A}, pages={11–19}}", "11-19")]
    [InlineData("@misc{a, title={A}, pages={ e17- }}", "e17")]
    public void Pages_are_written_with_one_hyphen(string text, string pages) => Assert.Equal(pages, Field(text, "page"));

    [Theory]
    [InlineData("A trial of rest.", "A trial of rest")]
    [InlineData("A <i>trial</i> of C3<sup>+</sup> &amp; rest", "A trial of C3+ & rest")]
    [InlineData("Is 3 < 4 or 5 > 4", "Is 3 < 4 or 5 > 4")]
    public void A_title_has_no_marks_of_HTML_and_no_last_stop(string written, string title) =>
        Assert.Equal(title, Field($"TY  - JOUR\nTI  - {written}\n", "title"));

    [Fact]
    public void The_number_of_PubMed_Central_begins_with_its_letters_once()
    {
        Assert.Equal("PMC99", Field("PMID- 1\nTI  - A\nPMC - PMC99\n", "PMCID"));
        Assert.Equal("PMC99", Field("""{ "title": "A", "PMCID": "99" }""", "PMCID"));
    }

    [Theory]
    [InlineData("""[{ "family": "Ruiz", "given": "Ana", "ORCID": "x" }]""", """[{"family":"Ruiz","given":"Ana"}]""")]
    [InlineData("""[{ "family": "Velde", "non-dropping-particle": "van der" }]""", """[{"family":"van der Velde"}]""")]
    [InlineData("""[{ "literal": "A Group" }, { "name": "Another" }]""", """[{"literal":"A Group"},{"literal":"Another"}]""")]
    [InlineData("""[{ "family": "", "literal": "A Group", "name": "No" }]""", """[{"literal":"A Group"}]""")]
    public void Names_of_CSL_keep_the_parts_that_are_printed(string author, string names) =>
        Assert.Equal(names, Field($$"""{ "title": "A", "author": {{author}} }""", "author"));

    [Theory]
    [InlineData("TY  - JOUR\nTI  - One\nER  - \n\nTY  - BOOK\nTI  - Two\n")]
    [InlineData("PMID- 1\nTI  - One\n\nPMID- 2\nTI  - Two\n")]
    [InlineData("% words\n@misc{a, title={One}}\n@comment\n@book{ b ,\n title={Two} }")]
    [InlineData("""[{ "title": "One" }, 7, { "title": "Two" }]""")]
    [InlineData("\uFEFF \r\n[{ \"title\": \"One\" }, { \"title\": \"Two\" }]")]
    public void All_works_of_a_file_are_read(string text) =>
        Assert.Equal(["One", "Two"], WorkFile.Read(text).Select(work => work["title"]!.ToString()));

    [Fact]
    public void A_line_that_goes_on_belongs_to_the_one_before()
    {
        const string Text = "PMID- 1\r\nTI  - A long\r\n      title,\r\n\r\nwithout a tag\r\nVI  - 7\r\n";
        Assert.Equal(("A long title, without a tag", "7"), (Field(Text, "title"), Field(Text, "volume")));
        Assert.Equal("Rest", Field("TY  - JOUR\nAB  - Words: TX  - more\nTI  - Rest\n", "title"));
    }

    [Fact]
    public void Only_what_is_printed_is_kept_in_one_order_and_of_a_list_the_first()
    {
        var work = Assert.Single(WorkFile.Read("""
            { "URL": " https://example.org/a ", "abstract": "Long", "number": "N 1", "publisher": "A &amp; B", "volume": "",
              "title": ["A", "B"], "type": "report", "issue": null }
            """));
        Assert.Equal("""{"type":"report","title":"A","publisher":"A & B","number":"N 1","URL":"https://example.org/a"}""",
            work.ToJsonString(Readable));
    }

    [Theory]
    [InlineData("", "There is no work with a title in it")]
    [InlineData("[]", "There is no work with a title in it")]
    [InlineData("[7]", "There is no work with a title in it")]
    [InlineData("""[{ "title": "A" }, { "type": "book" }]""", "Work 2 of 2 has no title.")]
    [InlineData("{ \"title\":\n \"A\",\n }", "the mistake is on line 3")]
    [InlineData("""{ "title": "A", "author": [7] }""", "and not CSL-JSON: ")]
    [InlineData("""{ "title": "A", "author": [null] }""", "and not CSL-JSON: ")]
    [InlineData("""{ "title": "A", "title": "B" }""", "and not CSL-JSON: ")]
    [InlineData("""{ "title": "A", "issued": { "date-parts": 7 } }""", "and not CSL-JSON: ")]
    public void What_is_no_work_is_refused_with_words_for_it(string text, string said) =>
        Assert.Contains(said, Assert.Throws<InvalidDataException>(() => WorkFile.Read(text)).Message, StringComparison.Ordinal);

    private static string[] Words(string list) => list.Split(' ', StringSplitOptions.RemoveEmptyEntries);

    /// <summary>A field of the first work: its text, or its parts as JSON.</summary>
    internal static string? Field(string text, string name) => WorkFile.Read(text)[0][name] switch
    {
        null => null,
        JsonValue value => value.ToString(),
        var parts => parts.ToJsonString(Readable),
    };
}
