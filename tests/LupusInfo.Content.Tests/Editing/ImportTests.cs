using LupusInfo.Content.Editing;
using Xunit;

namespace LupusInfo.Content.Tests.Editing;

/// <summary>Files and articles of Hugo, Jekyll and Docusaurus.</summary>
public sealed class ImportTests
{
    private static readonly DateOnly Today = new(2026, 11, 21);

    [Theory]
    [InlineData("a.md", "a.md")]
    [InlineData("A Page.markdown", "a-page.md")]
    [InlineData("a.MDX", "a.md")]
    [InlineData("Guide/_index.md", "guide/index.md")]
    [InlineData("Guide/README.md", "guide/index.md")]
    [InlineData("guide/index.md", "guide/index.md")]
    [InlineData("2024-05-06-post.md", "post.md")]
    [InlineData("02_heart/3. beat.md", "heart/beat.md")]
    [InlineData("007-a.md", "a.md")]
    [InlineData("1234-a.md", "1234-a.md")]
    [InlineData("12-.md", "12.md")]
    [InlineData("–Sun & skin!.md", "sun-skin.md")]
    [InlineData("休息/休息.md", "page/page.md")]
    [InlineData("A Hat.PNG", "a-hat.png")]
    [InlineData("Día y noche.md", "dia-y-noche.md")]
    public void A_file_goes_where_its_name_is_an_address(string file, string path)
    {
        var import = Import.Plan([file], "en/drafts");
        Assert.Equal($"en/drafts/{path}", import.Paths[file]);
        Assert.Empty(import.Left);
    }

    [Fact]
    public void Files_that_would_have_one_name_get_numbers_and_what_is_no_page_and_no_picture_is_left()
    {
        var import = Import.Plan(["b.md", "B.md", "01-b.md", "b.png", "style.css", "noending"], "en");
        Assert.Equal(
            [("01-b.md", "en/b.md"), ("B.md", "en/b-2.md"), ("b.md", "en/b-3.md"), ("b.png", "en/b.png")],
            import.Paths.Select(path => (path.Key, path.Value)));
        Assert.Equal(["noending", "style.css"], import.Left);
    }

    [Fact]
    public void Of_several_pages_of_a_folder_the_one_that_programs_take_is_it()
    {
        var import = Import.Plan(["a/README.md", "a/_index.md", "b/Readme.md", "b/index.md"], "en");
        Assert.Equal(
            ["en/a/index.md", "en/a/index-2.md", "en/b/index.md", "en/b/index-2.md"],
            [import.Paths["a/_index.md"], import.Paths["a/README.md"], import.Paths["b/index.md"], import.Paths["b/Readme.md"]]);
        Assert.Equal("../a/index.md", import.Lead("b/index.md", "../a/"));
        var alike = Import.Plan(["a.md", "休息/index.md", "运动/index.md"], "en");
        Assert.Equal("page/index-2.md", alike.Lead("a.md", "运动/"));
    }

    [Fact]
    public void Every_folder_of_articles_without_a_page_of_its_own_is_named()
    {
        var import = Import.Plan(["a/b/c.md", "a/index.md", "d/e.md", "pictures/f.png"], "en/drafts");
        Assert.Equal(["en/drafts", "en/drafts/a/b", "en/drafts/d"], import.WithoutPage("en/drafts"));
        Assert.Empty(Import.Plan(["index.md"], "en/drafts").WithoutPage("en/drafts"));
    }

    [Theory]
    [InlineData("guide/sun.md", "heart.md", "heart.md")]
    [InlineData("guide/sun.md", "2-Heart.md#beat", "heart.md#beat")]
    [InlineData("guide/sun.md", "./2-Heart", "heart.md")]
    [InlineData("guide/sun.md", "../My%20page.md#a#b", "../my-page.md#a#b")]
    [InlineData("guide/sun.md", "/My page.md", "../my-page.md")]
    [InlineData("guide/sun.md", "..", "../index.md")]
    [InlineData("guide/sun.md", "old", "old.md")]
    [InlineData("guide/sun.md", "new", "new/index.md")]
    [InlineData("guide/sun.md", "newer/", "newer/index.md")]
    [InlineData("guide/sun.md", "newest", "newest/index.md")]
    [InlineData("guide/sun.md", "a%00.md", "a%00.md")]
    [InlineData("guide/sun.md", "a\0.md", "a\0.md")]
    [InlineData("guide/sun.md", "Hat.PNG", "hat.png")]
    [InlineData("My page.md", "guide/2-Heart.md", "guide/heart.md")]
    [InlineData("guide/sun.md", "#beat", "#beat")]
    [InlineData("guide/sun.md", "missing.md", "missing.md")]
    [InlineData("guide/sun.md", "https://example.org/sun.md", "https://example.org/sun.md")]
    [InlineData("guide/sun.md", "mailto:2-Heart.md", "mailto:2-Heart.md")]
    public void A_link_leads_to_where_its_target_goes(string from, string link, string led)
    {
        var import = Import.Plan(
            ["guide/sun.md", "guide/2-Heart.md", "guide/Hat.PNG", "guide/old.mdx", "guide/new/_index.md", "guide/newer/README.md",
                "guide/newest/Index.MDX", "My page.md", "index.md"],
            "en/drafts");
        Assert.Equal(led, import.Lead(from, link));
    }

    [Theory]
    [InlineData("title: Sun", "title: \"Sun\"")]
    [InlineData("linkTitle: Sun", "title: \"Sun\"")]
    [InlineData("sidebar_label: Sun", "title: \"Sun\"")]
    [InlineData("sidebar_label: Side\ntitle: Sun", "title: \"Sun\"")]
    [InlineData("weight: 7", "order: 7")]
    [InlineData("sidebar_position: 7", "order: 7")]
    [InlineData("nav_order: 7", "order: 7")]
    [InlineData("order: 0", "order: 0")]
    [InlineData("weight: -7", "order: 1\n# TODO order was: -7\nkind: page # TODO: article, therapy or claim, and what they need")]
    [InlineData("order: soon", "order: 1\n# TODO order was: soon\nkind: page # TODO: article, therapy or claim, and what they need")]
    [InlineData("lastmod: 2024-05-06", "updated: 2024-05-06")]
    [InlineData("last_modified_at: 2024-05-06 10:00:00", "updated: 2024-05-06")]
    [InlineData("last_update: 2024-05-06", "updated: 2024-05-06")]
    [InlineData("updated: 2024-05-06", "updated: 2024-05-06")]
    [InlineData("date: 2024-05-06T10:00:00Z\nlastmod: 2024-06-07", "updated: 2024-06-07")]
    [InlineData("lastmod: \"\"\ndate: 2024-05-06", "updated: 2024-05-06")]
    [InlineData("date: |\n  May\n  June\n", "# TODO updated was: May June")]
    [InlineData("date: May", "updated: 2026-11-21\n# TODO updated was: May\ndraft: true")]
    [InlineData("title: Sun", "updated: 2026-11-21\ndraft: true")]
    [InlineData("aliases: [/old/, bad, /old/, /en/]", "redirect_from: [\"/old/\", \"/en/\"]\n# TODO old address: bad")]
    [InlineData("redirect_from: /old/", "redirect_from: [\"/old/\"]")]
    [InlineData("permalink: /old/\naliases: [/older/]", "redirect_from: [\"/older/\", \"/old/\"]")]
    [InlineData("url: /drafts/sun/", "# TODO old address: /drafts/sun/")]
    [InlineData("tags:\n  - skin\n  - sun\ntitle: Sun", "# TODO was: tags:\n# TODO was:   - skin\n# TODO was:   - sun\n---")]
    [InlineData("title: Sun\nlast_update:\n  date: 2024-05-06", "# TODO was: last_update:\n# TODO was:   date: 2024-05-06\n---")]
    [InlineData("title: \"Sun", "# TODO was: title: \"Sun\n---")]
    public void Fields_are_ours_or_stand_in_a_comment(string fields, string expected) =>
        Assert.Contains($"\n{expected}\n", Draft($"---\n{fields}\n---\nText.\n"), StringComparison.Ordinal);

    [Theory]
    [InlineData("description")]
    [InlineData("summary")]
    [InlineData("excerpt")]
    public void A_description_is_taken_if_it_is_long_enough_and_cut_if_it_is_too_long(string name)
    {
        var (good, longest) = (new string('a', 50), new string('b', 160));
        Assert.Contains($"\ndescription: \"{good}\"\norder", With(good), StringComparison.Ordinal);
        Assert.Contains($"\ndescription: \"{longest}\"\norder", With(longest), StringComparison.Ordinal);
        Assert.Contains(
            $"\ndescription: \"{longest}\"\n# TODO description was cut: {longest} more\norder", With(longest + " more"),
            StringComparison.Ordinal);
        Assert.Contains(
            "\ndescription: \"TODO: Short one. What does the page say? In one sentence.\"\n", With("Short one"), StringComparison.Ordinal);
        Assert.Contains("\ndescription: \"TODO: a. What does the page say? In one sentence..\"\n", With("a"), StringComparison.Ordinal);

        string With(string description) => Draft($"---\n{name}: {description}\n---\nText.\n");
    }

    [Fact]
    public void A_title_that_is_too_long_is_cut_and_kept_whole_in_a_comment()
    {
        var whole = new string('a', 65);
        Assert.Contains($"\ntitle: \"{whole}\"\ndesc", Draft($"---\ntitle: {whole}\n---\n"), StringComparison.Ordinal);
        var title = new string('a', 64) + " \"bé";
        Assert.Contains(
            $"\ntitle: \"{new string('a', 64)}\"\n# TODO title was cut: {title}\n", Draft($"# {title}\n"), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("# A \"new\" día\n\nText.\n", "title: \"A \\\"new\\\" día\"", "Text.")]
    [InlineData("---\ntitle: Sun\n---\n\n# Sun\n\nText.\n", "title: \"Sun\"", "Text.")]
    [InlineData("---\ntitle: Sun\n---\n# Rain\n\nText.\n", "title: \"Sun\"", "# Rain\n\nText.")]
    [InlineData("Text.\n\n# Sun\n", "title: \"sun\"", "Text.\n\n# Sun")]
    [InlineData("+++\ntitle = \"Sun\"\nweight = 7\n+++\nText.\n", "title: \"Sun\"", "Text.")]
    [InlineData("\uFEFF---\r\ntitle: Sun\r\n---\r\nText.\r\nMore.\r\n", "title: \"Sun\"", "Text.\nMore.")]
    [InlineData("---\ntitle: Sun\n---", "title: \"Sun\"", "")]
    [InlineData("--- \ntitle: Sun\n+++\n", "title: \"sun\"", "--- \ntitle: Sun\n+++")]
    public void A_heading_that_is_the_title_is_not_said_twice(string text, string title, string body)
    {
        var draft = Draft(text);
        Assert.StartsWith($"---\n{title}\n", draft, StringComparison.Ordinal);
        Assert.EndsWith($"\ndraft: true\n---\n{body}\n", draft, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("::: note\nTODO: a heading\n\nText.\n:::", "note tip info")]
    [InlineData("::: warning\nTODO: a heading\n\nText.\n:::", "warning caution danger important")]
    public void Boxes_of_other_programs_are_ours(string box, string kinds)
    {
        Assert.All(kinds.Split(' '), kind =>
        {
            Assert.EndsWith($"---\n{box}\n", Draft($":::{kind}\n\nText.\n\n:::\n"), StringComparison.Ordinal);
            Assert.EndsWith(
                $"---\n{box.Replace("TODO: a heading", "Good to know", StringComparison.Ordinal)}\n",
                Draft($":::{kind}[Good to know]\nText.\n:::  \n"), StringComparison.Ordinal);
            Assert.EndsWith(
                $"---\n{box}\n\nMore.\n", Draft($"> [!{kind.ToUpperInvariant()}]\n> Text.\n\nMore.\n"), StringComparison.Ordinal);
            Assert.EndsWith(
                $"---\n{box.Replace("TODO: a heading", "In the sun", StringComparison.Ordinal)}\n",
                Draft($"> [!{kind}]- In the sun\t\n> Text.\n").TrimEnd('\n') + "\n", StringComparison.Ordinal);
        });
        Assert.EndsWith("---\n:::other\nText.\n:::\n", Draft(":::other\nText.\n:::\n"), StringComparison.Ordinal);
    }

    [Fact]
    public void Links_and_pictures_in_the_text_are_led()
    {
        var import = Import.Plan(["sun.md", "1-heart.md", "Hat.PNG"], "en/drafts");
        var draft = ImportedArticle.Write("sun.md", "See [it](1-heart.md#a) (1-heart.md) ![A hat](Hat.PNG).", import, Today);
        Assert.Equal("en/drafts/sun.md", draft.Path);
        Assert.EndsWith("\nSee [it](heart.md#a) (1-heart.md) ![A hat](hat.png).\n", draft.Text, StringComparison.Ordinal);
    }

    [Fact]
    public void The_page_of_a_folder_is_a_section()
    {
        var import = Import.Plan(["_index.md", "index-of.md"], "en/drafts");
        Assert.Contains("\nkind: section # TODO", ImportedArticle.Write("_index.md", "", import, Today).Text, StringComparison.Ordinal);
        Assert.Contains("\nkind: page # TODO", ImportedArticle.Write("index-of.md", "", import, Today).Text, StringComparison.Ordinal);
        var section = ImportedArticle.SectionPage("en/drafts/sun-and-skin", Today);
        Assert.Equal("en/drafts/sun-and-skin/index.md", section.Path);
        Assert.StartsWith("---\ntitle: \"TODO: sun and skin\"\ndescription: \"TODO: ", section.Text, StringComparison.Ordinal);
        Assert.EndsWith("\norder: 1\nkind: section\nupdated: 2026-11-21\ndraft: true\n---\n", section.Text, StringComparison.Ordinal);
    }

    private static string Draft(string text) => ImportedArticle.Write("sun.md", text, Import.Plan(["sun.md"], "en/drafts"), Today).Text;
}
