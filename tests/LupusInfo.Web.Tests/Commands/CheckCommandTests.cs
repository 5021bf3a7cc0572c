using System.Text.Json.Nodes;
using LupusInfo.Web.Commands;

namespace LupusInfo.Web.Tests.Commands;

public sealed class CheckCommandTests
{
    private static readonly string[] Broken = ["en/lupus/broken.md", "en/lupus/wordy-page.md"];

    [Fact]
    public void Content_without_a_fault_says_so_and_answers_0()
    {
        using var place = Workplace.Small();
        Assert.Equal(new Answer(0, "No problems.\n", ""), Check(place));
    }

    [Fact]
    public void Equal_findings_of_a_file_are_shown_once_with_the_other_lines()
    {
        using var place = Workplace.Small();
        place.Write("en/lupus/page.md", Workplace.Page("Page", body: "Wear the the hat.\n\nWear the the coat.\n\nWear the the scarf."));
        var output = Check(place).Output;
        Assert.Equal(2, output.Split("duplicate-word: ").Length);
        Assert.Contains("| and on line 10, 12\n", output, StringComparison.Ordinal);
        Assert.Contains("3 duplicate-word", output, StringComparison.Ordinal);
    }

    [Fact]
    public void What_stands_in_a_baseline_is_not_told_again_and_what_is_new_is()
    {
        using var place = Workplace.Small();
        place.Write("en/lupus/page.md", Workplace.Page("Page", body: "Wear the the hat."));
        var known = place.PathOf("../known.json");
        Check(place, "--format", "json", "--output", known);
        Assert.Equal("No problems.\n", Check(place, "--baseline", known).Output);
        place.Write("en/lupus/page.md", Workplace.Page("Page", body: "Rest.\n\nWear the the hat.\n\nWear the the coat."));
        Assert.Contains("page.md:12:6: warning duplicate-word", Check(place, "--baseline", known).Output, StringComparison.Ordinal);
        var other = Check(place, "--baseline", place.PathOf("en/lupus/page.md"));
        Assert.Equal(2, other.Code);
        Assert.Contains("no report of this check", other.Error, StringComparison.Ordinal);
    }

    [Fact]
    public void Each_problem_is_shown_with_its_line_and_its_place_in_it()
    {
        using var place = WithProblems();
        Assert.Equal(
            """
            content/en/lupus/broken.md:8:56: error broken-link: "outlok.md" leads to no article. Link to a .md file that exists.
                 8 | Most people live long lives with it: see [the outlook](outlok.md).
                   |                                                        ^^^^^^^^^

            content/en/lupus/wordy-page.md:8:103: warning duplicate-word: "the" stands twice. Take one out.
                 8 | … all. A urine test comes before the the biopsy, and a blood test comes first of all. A urine tes…
                   |                                  ^^^^^^^
            content/en/lupus/wordy-page.md:10:1: warning duplicate-word: "Then" stands twice. Take one out.
                10 | Then then rest.
                   | ^^^^^^^^^

                 1 broken-link  docs/rules.md#broken-link
                 2 duplicate-word  docs/rules.md#duplicate-word

            1 error and 2 warnings in 2 files.

            """,
            Check(place).Output);
    }

    [Fact]
    public void Errors_answer_1_and_warnings_only_when_they_count_as_errors()
    {
        using var place = WithProblems();
        Assert.Equal(1, Check(place).Code);
        Assert.Equal(0, Check(place, place.PathOf("en/lupus/wordy-page.md")).Code);
        Assert.Equal(1, Check(place, place.PathOf("en/lupus/wordy-page.md"), "--warnings-as-errors").Code);
    }

    [Theory]
    [InlineData("en/travel.MD", 0)]
    [InlineData("en/travel.docx", 0)]
    [InlineData("en/travel.md~", 2)]
    [InlineData("en/.travel.md", 2)]
    public void A_file_that_nothing_reads_is_never_said_to_have_no_problems(string path, int code)
    {
        using var place = Workplace.Small();
        place.Write(path, "x");
        var answer = Check(place, place.PathOf(path));
        Assert.Equal(code, answer.Code);
        Assert.DoesNotContain("No problems", answer.Output, StringComparison.Ordinal);
        Assert.Contains("read", answer.Output + answer.Error, StringComparison.Ordinal);
    }

    [Fact]
    public void Only_the_parts_that_are_named_are_reported_from_where_ever_they_are_named()
    {
        using var place = WithProblems();
        Assert.Contains("1 error and 0 warnings in 1 file.", Check(place, place.PathOf(Broken[0])).Output, StringComparison.Ordinal);
        Assert.Contains("0 errors and 2 warnings in 1 file.", Check(place, Broken[1]).Output, StringComparison.Ordinal);
        Assert.Contains("1 error and 2 warnings in 2 files.", Check(place, "en/lupus").Output, StringComparison.Ordinal);
        Assert.Contains("1 error and 2 warnings in 2 files.", Check(place, place.Content).Output, StringComparison.Ordinal);
        Assert.Equal("No problems.\n", Check(place, "en/index.md").Output);
    }

    [Fact]
    public void Another_content_folder_can_be_checked()
    {
        using var place = WithProblems();
        using var output = new StringWriter();
        Assert.Equal(1, Command().Parse([place.Content]).Invoke(new() { Output = output }));
        Assert.Contains("1 error and 2 warnings in 2 files.", output.ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public void What_cannot_be_checked_answers_2_and_says_why()
    {
        using var place = Workplace.Small();
        Assert.Equal(new Answer(2, "", "There is no file or folder en/lupus/nowhere.md.\n"), Check(place, "en/lupus/nowhere.md"));
        Assert.Equal(new Answer(2, "", "/ is not in the content folder /content.\n"), Check(place, "/"));
        Assert.Equal(new Answer(2, "", "Git knows no revision last-week of /content.\n"), Check(place, "--since", "last-week"));

        using var error = new StringWriter();
        Assert.Equal(2, Command().Parse(["--content", "/nowhere/at-all"]).Invoke(new() { Error = error }));
        Assert.Equal("There is no content folder at /nowhere/at-all.\n", error.ToString());
    }

    [Fact]
    public void Two_runs_over_the_real_content_print_the_same()
    {
        using var place = Workplace.Real();
        Assert.Equal(Check(place), Check(place));
    }

    [Theory]
    [InlineData("json")]
    [InlineData("sarif")]
    [InlineData("github")]
    public void Two_runs_write_the_same_in_every_format(string format)
    {
        using var place = WithProblems();
        Assert.Contains("content/en/lupus/broken.md", Check(place, "--format", format).Output, StringComparison.Ordinal);
        Assert.Equal(Check(place, "--format", format), Check(place, "--format", format));
    }

    [Fact]
    public void A_report_can_go_to_a_file()
    {
        using var place = WithProblems();
        var file = Path.Combine(place.Content, "..", "report.sarif");
        Assert.Equal(new Answer(1, "", ""), Check(place, "--format", "sarif", "--output", file));
        Assert.Equal("2.1.0", (string?)JsonNode.Parse(File.ReadAllText(file))!["version"]);
    }

    [Fact]
    public void Fixes_are_made_once_and_a_second_run_changes_nothing()
    {
        using var place = WithProblems();
        var first = Check(place, "--fix");
        Assert.Equal("Fixed 1 file.\n", first.Error);
        Assert.Contains("1 error and 1 warning in 2 files.", first.Output, StringComparison.Ordinal);
        Assert.Contains("comes before the biopsy", place.Read(Broken[1]), StringComparison.Ordinal);
        Assert.EndsWith("\nThen then rest.\n", place.Read(Broken[1]), StringComparison.Ordinal);

        var texts = place.Texts();
        Assert.Equal("Nothing to fix.\n", Check(place, "--fix").Error);
        Assert.Equal(texts, place.Texts());
    }

    [Fact]
    public void A_fix_keeps_the_line_endings_of_the_file()
    {
        using var place = WithProblems();
        place.Write(Broken[1], "\uFEFF" + place.Read(Broken[1]).ReplaceLineEndings("\r\n"));
        Check(place, "--fix");
        Assert.Equal("\uFEFF---\r\n"u8, File.ReadAllBytes(place.PathOf(Broken[1])).AsSpan(0, 8));
        Assert.EndsWith("\r\nThen then rest.\r\n", place.Read(Broken[1]), StringComparison.Ordinal);
    }

    [Fact]
    public void A_quiet_check_shows_errors_and_counts_warnings()
    {
        using var place = WithProblems();
        var output = Check(place, "--quiet").Output;
        Assert.DoesNotContain("stands twice", output, StringComparison.Ordinal);
        Assert.Contains("leads to no article", output, StringComparison.Ordinal);
        Assert.Contains("1 error and 2 warnings in 2 files.", output, StringComparison.Ordinal);
    }

    [Fact]
    public void Another_day_can_be_asked_about()
    {
        using var place = Workplace.Small();
        place.Write("en/lupus/sun.md",
            Workplace.Page("The sun").Replace("updated:", "review_by: 2027-05-21\nupdated:", StringComparison.Ordinal));
        Assert.Equal(0, Check(place).Code);
        Assert.Contains("review-overdue", Check(place, "--today", "2027-05-22").Output, StringComparison.Ordinal);
        Assert.Contains("is due today.", Check(place, "--today", "2027-05-21").Output, StringComparison.Ordinal);
        Assert.NotEqual(0, Check(place, "--today", "tomorrow").Code);
    }

    [Fact]
    public void A_draft_is_checked_and_nothing_in_it_fails_the_check()
    {
        using var place = Workplace.Small();
        place.Write("en/lupus/sun.md",
            Workplace.Page("The sun", body: "TODO: see [the rain](rain.md).")
            .Replace("updated:", "draft: true\nupdated:", StringComparison.Ordinal));
        var answer = Check(place, "--format", "github");
        Assert.Equal(0, answer.Code);
        Assert.Contains("title=todo-left", answer.Output, StringComparison.Ordinal);
        Assert.Contains("title=broken-link", answer.Output, StringComparison.Ordinal);
    }

    private static Workplace WithProblems()
    {
        var place = Workplace.Small();
        place.Write(Broken[0],
            Workplace.Page("A broken page", body: "Most people live long lives with it: see [the outlook](outlok.md)."));
        var sentence = " A urine test comes before the biopsy, and a blood test comes first of all.";
        place.Write(Broken[1],
            Workplace.Page("A page with a long line",
            body: $"{sentence}{sentence.Replace("the", "the the", StringComparison.Ordinal)}{sentence}\n\nThen then rest."));
        return place;
    }

    private static System.CommandLine.Command Command() => CheckCommand.Create(new Noon());

    private static Answer Check(Workplace place, params string[] args) => place.Run(Command(), args);
}

/// <summary>A clock that stands at noon: of the day that the tests live in, or of another.</summary>
internal sealed class Noon(DateOnly? day = null) : TimeProvider
{
    public override TimeZoneInfo LocalTimeZone => TimeZoneInfo.Utc;

    public override DateTimeOffset GetUtcNow() => new(day ?? new(2026, 11, 21), new(12, 0), TimeSpan.Zero);
}
