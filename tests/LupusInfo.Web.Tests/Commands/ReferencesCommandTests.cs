using LupusInfo.Web.Commands;

namespace LupusInfo.Web.Tests.Commands;

public sealed class ReferencesCommandTests
{
    private const string Csl = """
        { "source": "Crossref", "DOI": "10.9999/a.trial", "type": "article-journal", "title": "A trial of rest in lupus.",
          "author": [{ "given": "Ána", "family": "Ruiz", "sequence": "first" }, { "literal": "The Rest Group" }],
          "container-title": ["A Journal"], "issued": { "date-parts": [["2024", "3"]] }, "volume": "7", "abstract": "Long." }
        """;

    private const string Ris = """
        TY  - JOUR
        AU  - Ruiz, Ána
        AU  - The Rest Group
        TI  - A trial of rest in lupus
        JO  - A Journal
        PY  - 2024/03/01
        VL  - 7
        IS  - 2
        SP  - 11
        EP  - 19
        DO  - https://doi.org/10.9999/a.trial
        ER  - 

        """;

    private const string PubMed = """
        PMID- 900003
        OWN - NLM
        DP  - 2024 Mar
        TI  - A trial of rest
              in lupus.
        PG  - 11-19
        LID - 10.9999/a.trial [doi]
        FAU - Ruiz, Ána
        AU  - Ruiz A
        CN  - The Rest Group
        JT  - A Journal
        IS  - 1234-5678 (Electronic)
        VI  - 7
        IP  - 2
        PMC - PMC99

        """;

    private const string BibTeX = """
        % from somewhere
        @article{whatever,
          author = {\'{A}na Ruiz and {The Rest Group}},
          title = "A trial of {rest} in lupus",
          journal = {A Journal}, year = 2024, volume = {7}, number = {2}, pages = {11--19},
          doi = {10.9999/a.trial}
        }
        """;

    [Theory]
    [InlineData("a.json", Csl)]
    [InlineData("a.ris", Ris)]
    [InlineData("a.nbib", PubMed)]
    [InlineData("a.bib", BibTeX)]
    public void A_work_joins_the_sources_in_its_place_and_waits_for_somebody_to_read_it(string name, string text)
    {
        using var place = With(name, text);
        var before = place.Read("data/references.json");
        var shown = Run(place, "add", place.PathOf("../" + name));
        Assert.Contains("\"id\": \"ruiz2024\"", shown.Output, StringComparison.Ordinal);
        Assert.EndsWith("Nothing was written: add --write.", shown.Output.TrimEnd(), StringComparison.Ordinal);
        Assert.Equal(before, place.Read("data/references.json"));
        var answer = Run(place, "add", place.PathOf("../" + name), "--write");
        Assert.True(answer.Code == 0, answer.Error);
        Assert.Contains("Added ruiz2024.", answer.Output, StringComparison.Ordinal);
        var added = place.Read("data/references.json");
        Assert.True(added.IndexOf("\"abel2020\"", StringComparison.Ordinal) < added.IndexOf("\"ruiz2024\"", StringComparison.Ordinal));
        Assert.True(added.IndexOf("\"ruiz2024\"", StringComparison.Ordinal) < added.IndexOf("\"zorn2021\"", StringComparison.Ordinal));
        Assert.All(
            [
                "\"title\": \"A trial of rest in lupus\"", "\"family\": \"Ruiz\"", "\"given\": \"Ána\"", "\"literal\": \"The Rest Group\"",
                "\"container-title\": \"A Journal\"", "\"DOI\": \"10.9999/a.trial\"", "\"volume\": \"7\"", "\"what\": \"TODO\"", "2024",
            ],
            field => Assert.Contains(field, added, StringComparison.Ordinal));
        Assert.DoesNotContain("abstract", added, StringComparison.Ordinal);

        place.Write("en/lupus/page.md", Workplace.Page("Page", body: "It was found [@ruiz2024]."));
        var check = place.Run(CheckCommand.Create(TimeProvider.System)).Output;
        Assert.Contains("error source-not-read: Nobody has said how far \"ruiz2024\" was read.", check, StringComparison.Ordinal);
        Assert.Contains("1 error and", check, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("{\\\"O}zt{\\\"u}rk, Bj\\o rn and {M\\\"uller and Sons} and \\v{S}imon \\'{\\i}n~Garc\\'ia",
        "Öztürk|Bjørn|Müller and Sons|García|Šimon ín")]
    [InlineData("Mu{\\~n}oz, Fran\\c{c}ois and Stra{\\ss}er", "Muñoz|François|Straßer")]
    public void Letters_that_TeX_spells_out_are_written_as_letters(string authors, string names)
    {
        using var place = With("a.bib",
            $"@article{{x, author = {{{authors}}}, title = {{A \\textit{{great}} trial \\& more}}, year = 2020}}");
        var shown = Run(place, "add", place.PathOf("../a.bib")).Output;
        Assert.All(names.Split('|'), name => Assert.Contains($": \"{name}\"", shown, StringComparison.Ordinal));
        Assert.Contains("\"title\": \"A great trial & more\"", shown, StringComparison.Ordinal);
    }

    [Fact]
    public void A_work_that_is_there_is_named_and_another_of_the_same_author_and_year_gets_a_number()
    {
        using var place = With("a.json", Csl);
        Run(place, "add", place.PathOf("../a.json"), "--write");
        Assert.Contains("cite it as [@ruiz2024]", Run(place, "add", place.PathOf("../a.json")).Output, StringComparison.Ordinal);
        place.Write("../b.json", Csl.Replace("a.trial", "b.trial", StringComparison.Ordinal));
        Assert.Contains("Added ruiz2024-2.", Run(place, "add", place.PathOf("../b.json"), "--write").Output, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("a.txt", "Some words.", "There is no work with a title in it")]
    [InlineData("a.json", "{ \"a\": ", "the mistake is on line 1")]
    [InlineData("a.json", "{}", "There is no work with a title in it")]
    [InlineData("a.json", "{ \"title\": \"A\", \"author\": \"Ruiz\" }", "and not CSL-JSON")]
    [InlineData("a.bib", "@article{x, author = {A", "There is no work with a title in it")]
    [InlineData("a.ris", "TY  - JOUR\nER  - \n", "There is no work with a title in it")]
    public void A_file_without_a_work_is_refused_and_nothing_is_written(string name, string text, string said)
    {
        using var place = With(name, text);
        var before = place.Read("data/references.json");
        var answer = Run(place, "add", place.PathOf("../" + name));
        Assert.Equal(2, answer.Code);
        Assert.Contains(said, answer.Error, StringComparison.Ordinal);
        Assert.Equal(before, place.Read("data/references.json"));
    }

    [Fact]
    public async Task A_number_is_asked_for_over_the_network_only_when_told_to()
    {
        var accepted = "";
        await using var host = await Listener.StartAsync(context =>
        {
            accepted = context.Request.Headers.Accept.ToString();
            context.Response.StatusCode = context.Request.Path == "/10.9999/a.trial" ? 200 : 404;
            return context.Response.WriteAsync(Csl);
        });
        using var place = With("a.json", Csl);
        Assert.Contains("add --fetch", Run(place, "add", "10.9999/a.trial").Error, StringComparison.Ordinal);
        Assert.Equal("", accepted);
        Assert.Contains("404", Fetch("10.9999/another").Error, StringComparison.Ordinal);
        Assert.Contains("Added ruiz2024.", Fetch("10.9999/a.trial").Output, StringComparison.Ordinal);
        Assert.StartsWith("application/vnd.citationstyles.csl+json", accepted, StringComparison.Ordinal);

        Answer Fetch(string number) => Run(place, "add", number, "--fetch", "--write", "--ask", host.Address);
    }

    private static Workplace With(string name, string text)
    {
        var place = Workplace.Small();
        place.Write("data/references.json", $"[\n{Record("abel2020")},\n{Record("zorn2021")}\n]\n");
        place.Write("../" + name, text);
        return place;
    }

    private static string Record(string key) => $$"""
          { "id": "{{key}}", "type": "webpage", "title": "A page", "author": [], "URL": "https://example.org/{{key}}",
            "container-title": "A site", "accessed": { "date-parts": [[2026, 11, 20]] },
            "verified": { "seen_at": "here", "what": "agency page" } }
        """;

    private static Answer Run(Workplace place, params string[] args) => place.Run(ReferencesCommand.Create(TimeProvider.System), args);
}
