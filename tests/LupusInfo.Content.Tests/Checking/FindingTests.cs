using Xunit;

namespace LupusInfo.Content.Tests.Checking;

/// <summary>A finding has the right reason, and one cause has one finding.</summary>
public sealed class FindingTests
{
    [Theory]
    [InlineData("Show a tag as `<b>` or \\<b>.")]
    [InlineData("Some women have three X chromosomes (47,XXX) [@kamen2022].")]
    [InlineData("- item 2\n- step 3: rest")]
    public void What_is_no_mistake_is_not_told(string body) => Assert.Empty(Examples.Problems(body).Select(problem => problem.ToString()));

    [Theory]
    [InlineData("Take it <b>with</b> <i>food</i> <span style=\"x\">twice</span>.", "raw-html")]
    [InlineData("<span style=\"font-size:11.0pt\">Take it with food.</span>", "raw-html")]
    [InlineData("About 40 in 100 people have it [@nobody2024].", "unknown-citation")]
    [InlineData("TODO: rest. TODO: sleep.\n\nTODO: eat.", "todo-left")]
    public void One_cause_has_one_finding(string body, string rule) =>
        Assert.Equal([rule], Examples.Problems(body).Select(problem => problem.Rule));

    [Fact]
    public void Notes_to_the_editor_are_told_with_all_their_lines()
    {
        var problem = Assert.Single(Examples.Problems("TODO: rest.\n\nTODO: eat."));
        Assert.Equal($"\"TODO\" is left at lines {problem.At.Line}, {problem.At.Line + 2}.", problem.Message);
    }

    [Fact]
    public void In_a_title_no_markup_is_offered_in_the_place_of_html()
    {
        var problem = Assert.Single(Examples.Problems("---\ntitle: \"Sleep <b>well</b>\"\n---\nSleep early."));
        Assert.Equal("Take it out: \"title\" is plain text.", problem.Suggestion);
    }

    [Fact]
    public void A_day_that_has_begun_somewhere_is_not_in_the_future()
    {
        Assert.Empty(Examples.Problems("---\nupdated: 2026-11-22\n---\nSleep early."));
        Assert.NotEmpty(Examples.Problems("---\nupdated: 2026-11-23\n---\nSleep early."));
    }

    [Theory]
    [InlineData("2026-11-21", "is due today.")]
    [InlineData("2026-11-22", "is due tomorrow.")]
    [InlineData("2026-11-24", "is due on 2026-11-24, in 3 days.")]
    public void A_review_is_announced_in_the_words_of_people(string day, string words) => Assert.Contains(
        words,
        Assert.Single(Examples.Problems($"---\nupdated: 2026-01-20\nreview_by: {day}\n---\nSleep early.")).Message,
        StringComparison.Ordinal);

    [Fact]
    public void A_topic_of_two_pages_is_known() => Assert.Empty(Examples.Problems(
        "== en/lupus/one.md\n---\ntopics: [pets]\n---\nSleep early.\n== en/lupus/two.md\n---\ntopics: [pets]\n---\nSleep late."));

    [Fact]
    public void A_rule_that_has_no_exceptions_says_so() => Assert.Contains(
        Examples.Problems("---\nallow:\n  - { rule: broken-link, reason: \"It comes next week.\", until: 2027-01-01 }\n---\nSleep early."),
        problem => problem.Rule == "allowance-unknown-rule" && problem.Message == "\"broken-link\" has no exceptions.");
}
