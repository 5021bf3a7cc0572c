using LupusInfo.Content.Reading;
using Xunit;

namespace LupusInfo.Content.Tests;

/// <summary>A data file that breaks while the site runs: what pages say stays as it was, and the editor is told the cause alone.</summary>
public sealed class LastGoodDataTests
{
    private const string Body = """
        Cells were studied [@deng2017].

        ::: fact-box remission
        :::

        ::: trials msc
        :::

        ::: approvals msc
        :::
        """;

    private static readonly string Good = World.Evidence + World.Article("en/lupus/one.md", Body, "Page one", fields: "kind: page");

    public static TheoryData<string, string> Breaks()
    {
        var breaks = new TheoryData<string, string>();
        foreach (var path in new[]
        {
            "data/references.json", "data/trials.json", "data/approvals.yaml", "data/fact-boxes/remission.yaml", "en/glossary.yaml",
        })
        {
            breaks.Add(path, "[");
            breaks.Add(path, "");
            breaks.Add(path, "a: {");
        }

        return breaks;
    }

    [Theory]
    [MemberData(nameof(Breaks))]
    public void A_broken_or_emptied_data_file_changes_nothing_that_readers_see(string path, string text)
    {
        var before = World.Build(Good);
        var after = SiteBuilder.Build(With(path, text), World.Today, before);

        Assert.Equal(before.Site.Version, after.Site.Version);
        Assert.Equal(before.Site.Evidence.Trials.Count, after.Site.Evidence.Trials.Count);
        Assert.Equal(before.Site.Evidence.References.Keys, after.Site.Evidence.References.Keys);
        Assert.Equal(before.Site.Languages["en"].Glossary.Terms.Keys, after.Site.Languages["en"].Glossary.Terms.Keys);
        Assert.Equal(before.Site.Find("/lupus/one/")!.Blocks.Count, after.Site.Find("/lupus/one/")!.Blocks.Count);
    }

    [Theory]
    [MemberData(nameof(Breaks))]
    public void The_cause_is_told_at_its_file_and_nothing_that_follows_from_it(string path, string text)
    {
        var before = World.Build(Good);
        var after = SiteBuilder.Build(With(path, text), World.Today, before);

        Assert.All(after.Problems.Except(before.Problems), problem => Assert.Equal(path, problem.File));
        Assert.NotEmpty(after.Problems.Except(before.Problems));
    }

    [Fact]
    public void A_check_of_references_with_a_comma_missing_is_one_error_and_not_a_flood()
    {
        var built = SiteBuilder.Build(With("data/references.json", "[{\"id\": \"deng2017\" \"type\": \"book\"}]"), World.Today);
        Assert.DoesNotContain(built.Problems, problem => problem.Rule is "unknown-citation" or "uncited-statement");
        Assert.Contains(built.Problems, problem => problem is { File: "data/references.json", Rule: "syntax" });
    }

    [Fact]
    public void Data_that_is_taken_away_while_the_site_runs_is_still_shown_and_told()
    {
        var before = World.Build(Good);
        var files = World.Files(Good);
        var after = SiteBuilder.Build(
            files with { Files = [.. files.Files.Where(file => file.Path != "data/trials.json")] }, World.Today, before);

        Assert.NotEmpty(after.Site.Evidence.Trials);
        Assert.Contains(after.Problems, problem => problem is { File: "data/trials.json", Rule: "data-gone" });
    }

    [Fact]
    public void A_mended_data_file_is_shown_again()
    {
        var before = World.Build(Good);
        var broken = SiteBuilder.Build(With("data/trials.json", "["), World.Today, before);
        var files = World.Files(Good.Replace("\"n\": 18", "\"n\": 20", StringComparison.Ordinal));
        Assert.Equal(20, SiteBuilder.Build(files, World.Today, broken).Site.Evidence.Trials[0].People);
    }

    [Theory]
    [InlineData("data/references.json", "\"verified\": {\"seen_at\": \"https://doi.org/x\", \"what\": \"abstract\"}",
        "\"verified\": \"abstract\"", "deng2017", "data/references.json:4")]
    [InlineData("data/fact-boxes/remission.yaml", "studies: 1", "studies: one", "remission", "data/fact-boxes/remission.yaml:9")]
    [InlineData("data/approvals.yaml", "lupus: none-found", "lupus: nothing", "msc", "data/approvals.yaml:5")]
    public void Of_a_record_with_an_error_nobody_is_told_that_it_is_not_there(
        string path, string text, string slip, string key, string place)
    {
        var files = World.Files(Good);
        var broken = files.Files.Single(file => file.Path == path).Text.Replace(text, slip, StringComparison.Ordinal);
        var told = SiteBuilder.Build(With(path, broken), World.Today).Problems.Where(problem => problem.File == "en/lupus/one.md").ToList();
        Assert.Contains(told, problem => problem.Advice == $"\"{key}\" is there, and its record has an error: {place}. Mend it there.");
        Assert.DoesNotContain(told, problem => problem.Message.Contains("no ", StringComparison.Ordinal) && problem.LookedFor == key);
    }

    private static ContentFiles With(string path, string text)
    {
        var files = World.Files(Good);
        return files with { Files = [.. files.Files.Select(file => file.Path == path ? new(path, text) : file)] };
    }
}
