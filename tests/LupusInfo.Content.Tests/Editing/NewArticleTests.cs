using LupusInfo.Content.Articles;
using LupusInfo.Content.Editing;
using Xunit;

namespace LupusInfo.Content.Tests.Editing;

public sealed class NewArticleTests
{
    private static readonly string Pages = World.Evidence
        + World.Article("en/index.md", "Text.", "Home") + World.Article("en/cells/index.md", "Text.", "All of the cells", order: 7)
        + World.Article("en/cells/one.md", "Text.", "The first of them", order: 3);

    private static readonly Built Small = World.Build(Pages);

    [Theory]
    [InlineData(ArticleKind.Article, "article", "2027-11-21")]
    [InlineData(ArticleKind.Therapy, "therapy", "2027-05-21")]
    [InlineData(ArticleKind.Claim, "claim", "2027-05-21")]
    public void Nothing_but_its_marks_is_wrong_with_a_new_article(ArticleKind kind, string word, string reviewBy)
    {
        const string Path = "en/cells/a-therapy-with-quite-a-long-name-that-goes-on.md";
        var written = NewArticle.Write(kind, Path, Small);
        Assert.Equal(Path, written.Path);
        Assert.StartsWith("---\ntitle: \"TODO: a therapy with quite a long name that go?\"\n", written.Text, StringComparison.Ordinal);
        Assert.All(
            [
                "order: 8", $"kind: {word}", "updated: 2026-11-21", $"review_by: {reviewBy}", "  - on: 2026-11-21",
                "    note: \"First version.\"",
            ],
            line => Assert.Contains($"\n{line}\n", written.Text, StringComparison.Ordinal));
        var built = World.Build($"{Pages}\n== {Path}\n{written.Text}");
        Assert.Equal(["todo-left"], built.Problems.Where(problem => problem.File == Path).Select(problem => problem.Rule));
        Assert.Contains(Path, built.Readings.Keys);
    }

    [Fact]
    public void A_therapy_and_a_claim_name_a_therapy_that_there_is_and_a_source_that_was_read()
    {
        var therapy = NewArticle.Write(ArticleKind.Therapy, "en/cells/two.md", Small).Text;
        Assert.All(
            [
                "approval: msc # TODO", "certainty: none # TODO", "topics: [msc] # TODO", "evidence_searched: 2026-11-21\n",
                "as here [@deng2017].", "::: evidence-ladder msc\n:::", "::: trials msc\n:::", "::: approvals msc\n:::", "key_points:\n",
                "questions:\n",
            ],
            text => Assert.Contains(text, therapy, StringComparison.Ordinal));
        var claim = NewArticle.Write(ArticleKind.Claim, "en/cells/two.md", Small).Text;
        Assert.All(
            ["verdict: unsupported # TODO", "topics: [msc] # TODO", "claim: \"TODO", "questions:\n", "evidence_searched: 2026-11-21\n"],
            text => Assert.Contains(text, claim, StringComparison.Ordinal));
        Assert.DoesNotContain("key_points", claim, StringComparison.Ordinal);
        var article = NewArticle.Write(ArticleKind.Article, "en/cells/two.md", Small).Text;
        Assert.Contains("key_points:\n", article, StringComparison.Ordinal);
        Assert.DoesNotContain("msc", article, StringComparison.Ordinal);
    }

    [Fact]
    public void Where_no_therapy_has_a_study_yet_the_editor_is_asked_for_it()
    {
        var bare = World.Build(World.Article("en/index.md", "Text.", "Home"));
        var therapy = NewArticle.Write(ArticleKind.Therapy, "en/cells/two.md", bare).Text;
        Assert.Contains("\napproval: TODO # TODO", therapy, StringComparison.Ordinal);
        Assert.Contains("as here.\n", therapy, StringComparison.Ordinal);
        Assert.Contains("\norder: 1\n", therapy, StringComparison.Ordinal);
    }
}
