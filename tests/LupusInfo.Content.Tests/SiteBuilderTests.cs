using LupusInfo.Content.Problems;
using Xunit;

namespace LupusInfo.Content.Tests;

public sealed class SiteBuilderTests
{
    private const string Text = "The immune system protects you. In lupus it attacks the body.";

    [Fact]
    public void A_new_file_appears_in_its_section_and_in_previous_and_next()
    {
        var before = World.Build(Lupus("one", 1) + Lupus("three", 3));
        var after = World.Build(Lupus("one", 1) + Lupus("two", 2) + Lupus("three", 3), before);

        var section = Assert.Single(after.Site.Languages["en"].Navigation.Sections);
        Assert.Equal(["Page one", "Page two", "Page three"], section.Articles.Select(article => article.Title));
        var (previous, next) = after.Site.Languages["en"].Navigation.NeighboursOf(after.Site.Find("/lupus/two/")!);
        Assert.Equal(("Page one", "Page three"), (previous?.Title, next?.Title));
        Assert.NotEqual(before.Site.Version, after.Site.Version);
    }

    [Fact]
    public void An_edit_of_an_article_takes_the_records_over_and_a_new_article_reads_them_again()
    {
        var before = World.Build(World.Evidence + Lupus("one", 1));
        Assert.Same(before.Site.Evidence, World.Build(World.Evidence + Lupus("one", 1) + "\nMore.", before).Site.Evidence);

        const string Answers = """
            == en/answers.yaml
            what-is-it: { asked: ["What is it?", "what it is"], answer: "An illness of many years.", page: lupus/two.md,
                sources: [deng2017] }

            """;
        var missing = World.Build(World.Evidence + Answers + Lupus("one", 1), before);
        Assert.Contains(missing.Problems, problem => problem.File == "en/answers.yaml");
        var there = World.Build(World.Evidence + Answers + Lupus("one", 1) + Lupus("two", 2), missing);
        Assert.DoesNotContain(there.Problems, problem => problem.File == "en/answers.yaml");
        Assert.Equal(World.Build(World.Evidence + Answers + Lupus("one", 1) + Lupus("two", 2)).Problems, there.Problems);
    }

    [Fact]
    public void What_is_wrong_with_data_is_still_told_after_an_edit_of_an_article()
    {
        var broken = World.Evidence.Replace("\"n\": 18", "\"n\": \"many\"", StringComparison.Ordinal)
            + "== en/redirects.yaml\n/old/: /nowhere/\n";
        var before = World.Build(broken + Lupus("one", 1));
        Assert.Contains(before.Problems, problem => problem.File == "data/trials.json");
        Assert.Contains(before.Problems, problem => problem.File == "en/redirects.yaml");
        Assert.Equal(before.Problems, World.Build(broken + Lupus("one", 1) + "\nMore.", before).Problems);
    }

    [Theory]
    [InlineData("en/lupus/one.md", "cannot-be-read")]
    [InlineData("en/lupus/one.md", "rule-failed")]
    [InlineData("data/trials.json", "cannot-be-read")]
    public void What_the_program_failed_at_is_read_again_though_it_did_not_change(string path, string rule)
    {
        var sound = World.Build(World.Evidence + Lupus("one", 1) + Lupus("two", 2));
        var failed = sound with { Problems = [Problem.Error(rule, path, Position.Start, "It failed.", "Wait.")] };
        var after = World.Build(World.Evidence + Lupus("one", 1) + Lupus("two", 2), failed);
        Assert.Equal(path == "data/trials.json", !ReferenceEquals(sound.Site.Evidence, after.Site.Evidence));
        Assert.Equal(path == "en/lupus/one.md", !ReferenceEquals(ReadingOf("one", sound), ReadingOf("one", after)));
        Assert.Same(ReadingOf("two", sound), ReadingOf("two", after));
        Assert.Equal(sound.Problems, after.Problems);

        static object? ReadingOf(string page, Built built) => built.Readings[$"en/lupus/{page}.md"].Article;
    }

    [Fact]
    public void A_broken_save_keeps_the_last_good_text_and_says_where_it_broke()
    {
        var before = World.Build(Lupus("one", 1));
        var after = World.Build(Lupus("one", 1).Replace("\n---\n" + Text, "\n" + Text, StringComparison.Ordinal), before);

        Assert.Contains(after.Site.Find("/lupus/one/")!.Passages, passage =>
            passage.Text.Contains("attacks the body", StringComparison.Ordinal));
        Assert.Contains(after.Problems, problem =>
            problem.ToString().StartsWith("en/lupus/one.md:1:1: error unclosed-front-matter:", StringComparison.Ordinal));
    }

    [Fact]
    public void A_broken_article_is_left_out_at_first_start_and_every_other_is_served()
    {
        var built = World.Build(Lupus("one", 1) + World.Article("en/lupus/two.md", "[@nobody]", "Page two", 2));
        Assert.NotNull(built.Site.Find("/lupus/one/"));
        Assert.Null(built.Site.Find("/lupus/two/"));
    }

    [Fact]
    public void What_an_older_version_says_is_not_told_at_places_of_the_file_as_it_is_now()
    {
        var old = Lupus("one", 1).Replace("updated: 2026-11-21", "updated: 2026-11-25", StringComparison.Ordinal);
        var before = World.Build(old);
        Assert.Contains(before.Problems, problem => problem.Rule == "updated-in-the-future");

        var after = World.Build(old.Replace("2026-11-25", ">-", StringComparison.Ordinal), before);
        Assert.NotNull(after.Site.Find("/lupus/one/"));
        Assert.DoesNotContain(after.Problems, problem => problem.Rule == "updated-in-the-future");
    }

    [Fact]
    public void A_page_on_a_therapy_is_as_new_as_the_newest_study_that_it_counts()
    {
        var counted = World.Article("en/lupus/cells.md", Text, fields: "approval: msc");
        var studied = World.Evidence.Replace("\"checked\": \"2026-11-20\"", "\"checked\": \"2026-11-24\"", StringComparison.Ordinal);
        var built = World.Build(studied + counted + World.Article("en/lupus/list.md", "::: evidence-ladder msc\n:::", "Another page", 2));
        Assert.All(["/lupus/cells/", "/lupus/list/"], address =>
            Assert.Equal(new DateOnly(2026, 11, 24), built.Site.Find(address)!.Changed));
        Assert.Equal(2, built.Problems.Count(problem => problem.Rule == "updated-older-than-record"));
    }

    [Fact]
    public void A_language_none_of_whose_articles_can_be_served_takes_nothing_down()
    {
        var built = World.Build(Lupus("one", 1) + World.Article("de/lupus/two.md", "[@nobody]", "Seite zwei", 2));
        Assert.NotNull(built.Site.Find("/lupus/one/"));
        Assert.DoesNotContain(built.Problems, problem => problem.Rule is "rule-failed" or "cannot-be-read");
    }

    [Fact]
    public void A_deleted_article_is_gone()
    {
        var before = World.Build(Lupus("one", 1) + Lupus("two", 2));
        Assert.Null(World.Build(Lupus("one", 1), before).Site.Find("/lupus/two/"));
    }

    [Fact]
    public void A_draft_is_shown_only_where_drafts_are()
    {
        var world = World.Article("en/lupus/one.md", Text, "Page one", fields: "draft: true");
        Assert.Null(World.Build(world).Site.Find("/lupus/one/"));
        Assert.NotNull(World.Build(world, drafts: true).Site.Find("/lupus/one/"));
    }

    [Fact]
    public void An_article_whose_file_did_not_change_is_not_read_again()
    {
        var before = World.Build(Lupus("one", 1) + Lupus("two", 2));
        var after = World.Build(Lupus("one", 1) + Lupus("two", 2).Replace("attacks", "harms", StringComparison.Ordinal), before);
        Assert.Same(before.Site.Find("/lupus/one/"), after.Site.Find("/lupus/one/"));
        Assert.NotSame(before.Site.Find("/lupus/two/"), after.Site.Find("/lupus/two/"));
    }

    [Fact]
    public void A_link_is_right_as_soon_as_its_article_is_there_and_wrong_as_soon_as_it_is_gone()
    {
        var one = World.Article("en/lupus/one.md", "See [page two](two.md) for more on that.", "Page one");
        var alone = World.Build(one);
        Assert.Contains(alone.Problems, problem => problem.Rule == "broken-link");

        var both = World.Build(one + Lupus("two", 2), alone);
        Assert.DoesNotContain(both.Problems, problem => problem.Rule == "broken-link");
        Assert.NotNull(both.Site.Find("/lupus/one/"));

        Assert.Contains(World.Build(one, both).Problems, problem => problem.Rule == "broken-link");
    }

    [Fact]
    public void A_rule_finds_the_same_whether_or_not_the_article_was_checked_before()
    {
        var world = World.Evidence + Lupus("one", 1) + World.Article("en/lupus/two.md", "The the word stands twice. TODO.", "Page two", 2);
        var first = World.Build(world);
        var second = World.Build(world + Lupus("three", 3), first);
        Assert.Contains(first.Problems, problem => problem.Rule == "duplicate-word");
        Assert.Equal(OfTwo(first), OfTwo(second));

        static IEnumerable<string> OfTwo(Built built) =>
            built.Problems.Where(problem => problem.File == "en/lupus/two.md").Select(problem => problem.ToString());
    }

    [Fact]
    public void Another_language_is_served_under_its_code()
    {
        var built = World.Build(Lupus("one", 1) + World.Article("fr/lupus/un.md", Text, "Page en français"));
        Assert.Equal("Page en français", built.Site.Find("/fr/lupus/un/")?.Title);
        Assert.Equal(["Page one"], built.Site.Languages["en"].Navigation.Sections
            .SelectMany(section => section.Articles).Select(article => article.Title));
    }

    [Fact]
    public void Building_twice_gives_the_same_site()
    {
        var world = World.Evidence + Lupus("one", 1) + Lupus("two", 2) + World.Article("en/lupus/bad.md", "[@nobody] [@none]", "Bad", 3);
        var (a, b) = (World.Build(world), World.Build(world));
        Assert.Equal(a.Site.Version, b.Site.Version);
        Assert.Equal(a.Problems.Select(problem => problem.ToString()), b.Problems.Select(problem => problem.ToString()));
    }

    [Theory]
    [InlineData("[")]
    [InlineData("> ")]
    [InlineData("- ")]
    [InlineData("*a _b ")]
    [InlineData("![")]
    [InlineData("::: note\n")]
    [InlineData("[@")]
    public void A_stray_mark_twenty_thousand_times_takes_no_other_page_down(string mark)
    {
        var built = World.Build(Lupus("one", 1)
            + World.Article("en/lupus/two.md", string.Concat(Enumerable.Repeat(mark, 20_000)), "Page two", 2));
        Assert.NotNull(built.Site.Find("/lupus/one/"));
    }

    [Fact]
    public void Directives_in_directives_are_told_where_nobody_could_have_meant_so_many()
    {
        Assert.DoesNotContain("too-deep", Rules(120));
        Assert.Contains("too-deep", Rules(200));

        static IEnumerable<string> Rules(int times) => World.Build(World.Article(
            "en/lupus/a.md", string.Concat(Enumerable.Repeat("::: note\n", times)) + string.Concat(Enumerable.Repeat(":::\n", times))))
            .Problems.Select(problem => problem.Rule);
    }

    private static string Lupus(string name, int order) => World.Article($"en/lupus/{name}.md", Text, $"Page {name}", order);
}
