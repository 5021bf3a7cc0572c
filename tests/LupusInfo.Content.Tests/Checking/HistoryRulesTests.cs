using LupusInfo.Content.Checking;
using Xunit;

namespace LupusInfo.Content.Tests.Checking;

public sealed class HistoryRulesTests
{
    private const string Changes = "changes: [{ on: 2026-11-20, note: \"First version.\" }]";

    private static readonly string Other = World.Article("en/lupus/other.md", "Text.", "Another page", 2);

    private static readonly string Before = World.Article("en/lupus/one.md", "Steroids calm inflammation.", fields: Changes);

    [Fact]
    public void A_page_that_is_gone_without_a_trace_is_an_error() => Assert.Equal(
        ["en/lupus/one.md:1:1: error lost-address: The page /lupus/one/ was here, and now nothing is. Add \"redirect_from: "
            + "[/lupus/one/]\" to the page that takes its place, or a line to redirects.yaml."],
        Found(Before, Other));

    [Fact]
    public void The_page_that_took_its_place_is_named() => Assert.Equal(
        ["en/lupus/one.md:1:1: error lost-address: The page /lupus/one/ was here, and now nothing is. It seems to be en/living/uno.md "
            + "now: "
            + "add \"redirect_from: [/lupus/one/]\" there. The command mv does that, and mends the links."],
        Found(Before, Other + World.Article("en/living/uno.md", "Steroids lessen inflammation.", fields: Changes)));

    [Fact]
    public void A_page_that_left_its_address_to_another_is_none()
    {
        Assert.Empty(Found(Before, World.Article("en/lupus/uno.md", "Text.", fields: "redirect_from: [/lupus/one/]")));
        Assert.Empty(Found(Before, Other + "== en/redirects.yaml\n/lupus/one/: /lupus/other/\n"));
        Assert.Empty(Found(Before, World.Article("en/lupus/one/index.md", "Text.")));
    }

    [Fact]
    public void A_page_that_is_left_out_for_a_mistake_is_not_gone() =>
        Assert.Empty(Found(Before, Other + World.Article("en/lupus/uno.md", "[@nobody]", fields: "redirect_from: [/lupus/one/]")));

    [Fact]
    public void A_draft_that_is_gone_was_never_there() =>
        Assert.Empty(Found(World.Article("en/lupus/one.md", "Text.", fields: "draft: true"), Other));

    [Fact]
    public void A_changed_text_without_a_new_note_is_a_warning() => Assert.Equal(
        ["en/lupus/one.md:9:10: warning unexplained-change: The text changed, and \"changes\" does not say so. Add an entry with today's "
            + "date, if the change matters to readers."],
        Found(Before, Before.Replace("calm", "lessen", StringComparison.Ordinal)));

    [Fact]
    public void A_changed_text_with_a_new_note_and_a_changed_line_break_are_none()
    {
        Assert.Empty(Found(Before,
            Before.Replace("calm", "lessen", StringComparison.Ordinal)
            .Replace("[{ on: 2026-11-20", "[{ on: 2026-11-21, note: \"Plainer.\" }, { on: 2026-11-20", StringComparison.Ordinal)));
        Assert.Empty(Found(Before, Before.Replace("Steroids calm", "Steroids\n  calm", StringComparison.Ordinal)));
    }

    private static IEnumerable<string> Found(string before, string now)
    {
        var files = World.Files(now);
        return HistoryRules.Check(World.Files(before).Files, files, SiteBuilder.Build(files, World.Today))
            .Select(problem => problem.ToString());
    }
}
