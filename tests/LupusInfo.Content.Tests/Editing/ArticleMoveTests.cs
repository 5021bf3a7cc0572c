using LupusInfo.Content.Addresses;
using LupusInfo.Content.Articles;
using LupusInfo.Content.Editing;
using LupusInfo.Content.Reading;
using Xunit;

namespace LupusInfo.Content.Tests.Editing;

public sealed class ArticleMoveTests
{
    private const string World =
        """
        == en/lupus/one.md
        ---
        title: "Page one"
        description: "One sentence about page one, long enough for a search engine."
        order: 1
        kind: page
        updated: 2026-11-21
        ---
        See [two](two.md), [its part](two.md#part "A title"), [kidneys](../body/kidneys.md#tests), [myself](one.md#here) and [below](#here).

        ## Here

        Text with [another][ref] and ![a picture](body.png).

        [ref]: two.md#part

        == en/lupus/two.md
        ---
        title: "Page two"
        description: "One sentence about page two, long enough for a search engine."
        order: 2
        kind: page
        updated: 2026-11-21
        redirect_from:
          - /old/two/
        ---
        Back to [one](one.md#here).

        ## Part

        Text.

        == en/body/kidneys.md
        ---
        title: "Kidneys"
        description: "One sentence about kidneys, long enough for a search engine."
        order: 1
        kind: page
        updated: 2026-11-21
        redirect_from: ["/old/kidneys/"] # from the first edition
        ---
        [One](../lupus/one.md) and [two](../lupus/two.md) and [one][1] again.

        ## Tests

        [1]: <../lupus/one.md>

        == en/redirects.yaml
        /gone/: /lupus/one/
        /gone-too/: /lupus/one/#here
        /lost/: /lupus/two/

        """;

    [Fact]
    public void Links_in_it_and_to_it_are_mended_and_nothing_else_changes()
    {
        var before = Files(World);
        var changed = Move(before, "en/lupus/one.md", "en/start/first.md");

        Assert.Equal(["en/start/first.md", "en/body/kidneys.md", "en/lupus/two.md", "en/redirects.yaml"], changed
            .Select(file => file.Path));
        Assert.Equal(
            Text(before, "en/lupus/one.md")
                .Replace("(two.md", "(../lupus/two.md", StringComparison.Ordinal)
                .Replace(": two.md#part", ": ../lupus/two.md#part", StringComparison.Ordinal)
                .Replace("(one.md#here)", "(first.md#here)", StringComparison.Ordinal)
                .Replace("(body.png)", "(../lupus/body.png)", StringComparison.Ordinal)
                .Replace("updated: 2026-11-21\n", "updated: 2026-11-21\nredirect_from: [/lupus/one/]\n", StringComparison.Ordinal),
            changed[0].Text);
        Assert.Equal(Text(before, "en/body/kidneys.md").Replace("<../lupus/one.md>", "../start/first.md", StringComparison.Ordinal)
            .Replace("../lupus/one.md", "../start/first.md", StringComparison.Ordinal), changed[1].Text);
        Assert.Equal(Text(before, "en/lupus/two.md")
            .Replace("(one.md#here)", "(../start/first.md#here)", StringComparison.Ordinal), changed[2].Text);
        Assert.Equal("/gone/: /start/first/\n/gone-too/: /start/first/#here\n/lost/: /lupus/two/\n", changed[3].Text.TrimEnd('\n') + "\n");
    }

    [Fact]
    public void The_old_address_joins_those_that_are_listed()
    {
        Assert.Contains("  - /old/two/\n  - /lupus/two/\n",
            Move(Files(World), "en/lupus/two.md", "en/lupus/second.md")[0].Text, StringComparison.Ordinal);
        Assert.Contains("redirect_from: [\"/old/kidneys/\", /body/kidneys/] # from the first edition\n",
            Move(Files(World), "en/body/kidneys.md", "en/body/kidney.md")[0].Text, StringComparison.Ordinal);
    }

    [Fact]
    public void There_and_back_again_leaves_only_an_old_address()
    {
        var start = Files(World);
        var there = With(start, "en/lupus/two.md", Move(start, "en/lupus/two.md", "en/body/second.md"));
        var back = With(there, "en/body/second.md", Move(there, "en/body/second.md", "en/lupus/two.md"));

        Assert.Equal(Text(start, "en/lupus/one.md"), Text(back, "en/lupus/one.md"));
        Assert.Contains("  - /old/two/\n  - /body/second/\n---", Text(back, "en/lupus/two.md"), StringComparison.Ordinal);
    }

    [Fact]
    public void No_link_of_the_real_content_breaks_when_a_page_moves()
    {
        var read = new ContentFolder(Tests.World.RealContent).Read();
        var built = SiteBuilder.Build(read, Tests.World.Today);
        var from = built.Site.Articles.Values
            .First(article => article.Links.Count > 3 && article.Path.Contains("regenerative", StringComparison.Ordinal)).Path;
        var moved = With(read, from, ArticleMove.Plan(read, built, from, "en/living/moved-page.md"));

        var after = SiteBuilder.Build(moved, Tests.World.Today);
        Assert.DoesNotContain(after.Problems, problem =>
            problem.Rule.Contains("link", StringComparison.Ordinal) && !built.Problems.Contains(problem));
        Assert.Equal("/living/moved-page/", Assert.IsType<RedirectOwner>(after.Site.Addresses.At(Address.OfArticle(from))).To.Path);
    }

    private static IReadOnlyList<ContentFile> Move(ContentFiles read, string from, string to) =>
        ArticleMove.Plan(read, SiteBuilder.Build(read, Tests.World.Today), from, to);

    private static ContentFiles Files(string world) =>
        Tests.World.Files(world) with { Pictures = [new("en/lupus/body.png", "image/png", new byte[] { 1 })] };

    private static ContentFiles With(ContentFiles before, string from, IReadOnlyList<ContentFile> changed) =>
        before with { Files = [.. before.Files.Where(file => file.Path != from && changed.All(other => other.Path != file.Path))
            .Concat(changed).OrderBy(file => file.Path, StringComparer.Ordinal)] };

    private static string Text(ContentFiles read, string path) => read.Files.Single(file => file.Path == path).Text;
}
