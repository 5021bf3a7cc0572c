using LupusInfo.Web.Commands;

namespace LupusInfo.Web.Tests.Commands;

public sealed class ImportCommandTests
{
    private const string Hugo = """
        ---
        title: "Sun and skin"
        linkTitle: Sun
        weight: 30
        date: 2024-05-06T10:00:00Z
        aliases: [/old/sun/, relative]
        tags:
          - skin
          - sun
        ---

        # Sun and skin

        See [the heart](2_Heart%20Page.md#beat), [a page](https://example.org/x.md) and ![A hat](My%20Hat.PNG).

        > [!WARNING]
        > Wear a **hat**.
        > Always.

        """;

    private const string Docusaurus = """
        ---
        id: heart
        sidebar_position: 2
        description: What the heart does when it is well, and how one can listen to it in peace.
        ---
        # The heart

        :::tip Good to know
        It beats.
        :::

        """;

    [Fact]
    public void Articles_of_other_programs_come_in_as_drafts_with_their_links_pictures_and_boxes()
    {
        using var place = With(
            ("guide/_index.md", "# A guide\n\nWelcome.\n"), ("guide/Sun & skin.md", Hugo), ("guide/2_Heart Page.md", Docusaurus),
            ("guide/My Hat.PNG", "x"), ("guide/style.css", "x"));
        var answer = Run(place);
        Assert.True(answer.Code == 0, answer.Error);
        Assert.Contains("Left alone: guide/style.css", answer.Output, StringComparison.Ordinal);
        var sun = place.Read("en/drafts/guide/sun-skin.md");
        Assert.StartsWith("""
            ---
            title: "Sun and skin"
            description: "TODO: Sun and skin. What does the page say? In one sentence."
            order: 30
            kind: page # TODO: article, therapy or claim, and what they need
            updated: 2024-05-06
            draft: true
            redirect_from: ["/old/sun/"]
            # TODO old address: relative
            # TODO was: tags:
            # TODO was:   - skin
            # TODO was:   - sun
            ---
            See [the heart](heart-page.md#beat), [a page](https://example.org/x.md) and ![A hat](my-hat.png).

            ::: warning
            TODO: a heading

            Wear a **hat**.
            Always.
            :::
            """, sun, StringComparison.Ordinal);
        var heart = place.Read("en/drafts/guide/heart-page.md");
        Assert.Contains("title: \"The heart\"", heart, StringComparison.Ordinal);
        Assert.Contains("order: 2\n", heart, StringComparison.Ordinal);
        Assert.Contains("::: note\nGood to know\n\nIt beats.\n:::", heart, StringComparison.Ordinal);
        Assert.DoesNotContain("# The heart", heart, StringComparison.Ordinal);
        Assert.True(File.Exists(place.PathOf("en/drafts/guide/my-hat.png")));
        Assert.Contains("kind: section", place.Read("en/drafts/guide/index.md"), StringComparison.Ordinal);
    }

    [Fact]
    public void The_check_reads_every_draft_that_came_in_and_tells_what_is_left_to_do_without_failing()
    {
        using var place = With(
            ("a/sun.md", Hugo),
            ("Bare.md", "Only words, with {{< a shortcode >}}.\n"),
            ("toml.md", "+++\ntitle = \"A page\"\nweight = 7\nflavour = \"mint\"\n+++\nText.\n"),
            ("long.md", $"---\ntitle: {new string('x', 90)}\ndescription: \"{new string('y', 200)}\"\n---\nText.\n"),
            ("2024-05-06-post.md", "---\nlayout: post\n---\nText.\n"),
            ("bad.md", "---\ntitle: \"A\n---\nText.\n"),
            ("post.md", "# One\n\nText.\n"));
        Run(place);
        var check = place.Run(CheckCommand.Create(TimeProvider.System));
        Assert.True(check.Code == 0, check.Output);
        Assert.Contains("warning todo-left", check.Output, StringComparison.Ordinal);
        Assert.Contains("en/drafts/bare.md", check.Output, StringComparison.Ordinal);
        Assert.Contains("shortcode", check.Output, StringComparison.Ordinal);
        Assert.True(File.Exists(place.PathOf("en/drafts/post-2.md")));
        var toml = place.Read("en/drafts/toml.md");
        Assert.All(
            ["title: \"A page\"", "order: 7", "# TODO was: flavour: \"mint\""],
            line => Assert.Contains(line, toml, StringComparison.Ordinal));
    }

    [Fact]
    public void A_second_time_nothing_is_overwritten()
    {
        using var place = With(("a.md", "# One\n\nText.\n"));
        Run(place);
        place.Write("en/drafts/a.md", "mine");
        var answer = Run(place);
        Assert.Equal(2, answer.Code);
        Assert.Contains("is there already", answer.Error, StringComparison.Ordinal);
        Assert.Equal("mine", place.Read("en/drafts/a.md"));
    }

    [Fact]
    public void Nothing_is_written_unless_it_is_said()
    {
        using var place = With(("a.md", "# One\n\nText.\n"));
        var answer = place.Run(ImportCommand.Create(TimeProvider.System), place.PathOf("../other"));
        Assert.Contains("a.md -> en/drafts/a.md", answer.Output, StringComparison.Ordinal);
        Assert.False(Directory.Exists(place.PathOf("en/drafts")));
    }

    [Fact]
    public void A_folder_without_Markdown_is_refused()
    {
        using var place = With(("a.txt", "x"));
        Assert.Contains("no Markdown", Run(place).Error, StringComparison.Ordinal);
    }

    private static Workplace With(params (string Path, string Text)[] files)
    {
        var place = Workplace.Small();
        foreach (var (path, text) in files)
        {
            place.Write("../other/" + path, text);
        }

        return place;
    }

    private static Answer Run(Workplace place) => place.Run(ImportCommand.Create(TimeProvider.System), place.PathOf("../other"), "--write");
}
