using System.Text.Json.Nodes;
using System.Text.RegularExpressions;
using LupusInfo.Content.Checking;
using LupusInfo.Content.Documentation;
using LupusInfo.Content.Reading;
using Xunit;

namespace LupusInfo.Content.Tests.Documentation;

public sealed partial class DocumentsTests
{
    private static readonly string Top = Path.GetDirectoryName(World.RealContent)!;

    public static TheoryData<string> Paths => [.. Documents.Write("").Keys];

    [Theory]
    [MemberData(nameof(Paths))]
    public void What_is_checked_in_is_what_the_program_writes(string path)
    {
        var figures = Path.Combine(Top, "docs/rules-figures.md");
        var written = Documents.Write(File.Exists(figures) ? File.ReadAllText(figures) : "")[path];
        Assert.True(
            File.Exists(Path.Combine(Top, path)) && written == File.ReadAllText(Path.Combine(Top, path)).ReplaceLineEndings("\n"),
            $"{path} is not up to date. Run: dotnet run --project src/LupusInfo.Web -- docs");
    }

    [Fact]
    public void Every_id_that_the_program_reports_has_a_page()
    {
        var reported = Directory.EnumerateFiles(Path.Combine(Top, "src/LupusInfo.Content"), "*.cs", SearchOption.AllDirectories)
            .SelectMany(file => ReportedId().Matches(File.ReadAllText(file)).Select(match => match.Groups[1].Value))
            .ToHashSet();
        Assert.True(reported.Count > 30);
        Assert.Empty(reported.Except(RulePages.All.Select(page => page.Id)));
        Assert.Equal(RulePages.All.Count, RulePages.All.Select(page => page.Id).Distinct().Count());
    }

    [Fact]
    public void A_schema_says_what_the_shape_says()
    {
        Shape shape = new MapShape("A box.",
        [
            new("name", new TextShape("Its name.", 2, 9, "^[a-z]+$"), Needed: true),
            new("people", new EitherShape(
                "How many.", new WholeShape("People.", 1), new ListShape("Groups.", new WordShape("A size.", ["few", "many"]), 1, 2))),
            new("on", new DateShape("A day.")),
        ]);
        Assert.Equal(
            """
            {"$schema":"http://json-schema.org/draft-07/schema#","description":"A box.","type":"object","properties":{
            "name":{"description":"Its name.","type":["string","number"],"minLength":2,"maxLength":9,"pattern":"^[a-z]+$"},
            "people":{"description":"How many.","anyOf":[
            {"description":"People.","type":"integer","minimum":1,"maximum":10000000},
            {"description":"Groups.","type":"array","items":{"description":"A size.","enum":["few","many"]},"minItems":1,"maxItems":2},
            {"type":"null"}]},
            "on":{"description":"A day.","type":["string","null"],"format":"date"}},
            "required":["name"],"additionalProperties":false}
            """.Replace("\n", "", StringComparison.Ordinal),
            JsonNode.Parse(JsonSchema.Write(shape))!.ToJsonString(
                new() { Encoder = System.Text.Encodings.Web.JavaScriptEncoder.UnsafeRelaxedJsonEscaping }));
    }

    [Fact]
    public void The_editors_settings_name_schemas_and_files_that_exist()
    {
        var settings = File.ReadAllText(Path.Combine(Top, ".vscode/settings.json"));
        var named = PathInSettings().Matches(settings).Select(match => match.Groups[1].Value).Distinct().ToList();
        Assert.True(named.Count >= 12);
        Assert.All(named.Where(path =>
            !path.Contains("retractions.json", StringComparison.Ordinal) && !path.Contains("redirects.yaml", StringComparison.Ordinal)),
            path => Assert.True(
            path.Contains('*', StringComparison.Ordinal)
                ? Directory.EnumerateFiles(Top + "/content", Path.GetFileName(path), SearchOption.AllDirectories)
                .Any() : File.Exists(Path.Combine(Top, path)),
            $"{path} does not exist."));
    }

    [GeneratedRegex(@"(?:\.(?:Error|Warning)|\bAdd|NoRecord<[^(]*)\(\s*""([a-z0-9-]+)""")]
    private static partial Regex ReportedId();

    [GeneratedRegex(@"""[./]*((?:docs|content)/[^""]+)""")]
    private static partial Regex PathInSettings();
}
