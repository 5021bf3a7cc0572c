using System.Text.RegularExpressions;
using LupusInfo.Content.Articles;
using Xunit;

namespace LupusInfo.Content.Tests.Articles;

public sealed class ArticleReaderTests
{
    [Fact]
    public void Sources_are_numbered_by_first_use_and_each_mention_has_its_own_place()
    {
        var article = Read("One [@kamen2022]. Two [@deng2017; @kamen2022, p. 4].");

        Assert.Equal(["kamen2022", "deng2017"], article.Sources.Select(source => source.Key));
        Assert.Equal(["cite-kamen2022-1", "cite-deng2017-1", "cite-kamen2022-2"], article.Citations.Select(citation => citation.Id));
        Assert.Equal("p. 4", article.Citations[2].Place);
    }

    [Fact]
    public void A_source_number_stands_close_to_its_word() =>
        Assert.Equal("<p>We know of nephritis[1]. More.</p>\n", Html(Read("We know of nephritis [@deng2017]. More.")));

    [Fact]
    public void A_fact_box_counts_as_a_mention_of_its_source()
    {
        var article = Read("::: fact-box remission\n:::\n\nText [@kamen2022].");

        Assert.Equal(["deng2017", "kamen2022"], article.Sources.Select(source => source.Key));
        Assert.Equal("cite-deng2017-1", Assert.Single(article.Blocks.OfType<FactBoxBlock>().Single().Sources).Id);
    }

    [Fact]
    public void An_unknown_citation_is_an_error_at_its_line_and_column() =>
        Assert.Equal(["en/lupus/a.md:12:12: error unknown-citation: No reference has the key \"deng2071\". Did you mean \"deng2017\"?"],
            Errors("\nWe know. [@deng2071]"));

    [Fact]
    public void Raw_html_is_shown_as_text_and_never_as_markup() =>
        Assert.DoesNotContain("<script", Html(Read("Before <script>alert(1)</script> after.")), StringComparison.OrdinalIgnoreCase);

    [Theory]
    [InlineData("javascript:alert(1)")]
    [InlineData("data:text/html,hello")]
    [InlineData("vbscript:x")]
    [InlineData("JaVaScRiPt:alert(1)")]
    public void A_link_of_a_kind_that_can_run_code_is_refused_and_drawn_as_words(string url)
    {
        var built = World.Build(World.Evidence + World.Article("en/lupus/a.md", $"See [this page]({url}) now."));
        Assert.Contains(built.Problems, problem => problem.Rule == "link-scheme");

        var (article, _) = ArticleReader
            .Read(World.Files(World.Article("en/lupus/a.md", $"See [this page]({url}) now.")).Files[0], Context());
        Assert.DoesNotContain("href", Html(article!), StringComparison.Ordinal);
    }

    [Fact]
    public void A_relative_file_link_becomes_an_address()
    {
        var built = World.Build(World.Evidence
            + World.Article("en/lupus/a.md", "See [the kidneys](../symptoms/kidneys.md#tests).")
            + World.Article("en/symptoms/kidneys.md", "## Tests\n\nText.", title: "Kidneys"));
        Assert.DoesNotContain(built.Problems, problem => problem.Rule is "broken-link" or "broken-fragment");
        var link = Assert.Single(
            built.Site.Find("/lupus/a/")!.Blocks.OfType<Prose>().SelectMany(prose => prose.Text).OfType<ArticleLinkSegment>());
        Assert.Equal(new ArticleLinkSegment("en/symptoms/kidneys.md", "tests", "the kidneys"), link);
    }

    [Fact]
    public void A_link_to_no_article_names_the_nearest() =>
        Assert.Equal(
            ["en/lupus/a.md:11:19: error broken-link: \"../symptoms/kidnys.md\" leads to no article. "
                + "Did you mean \"../symptoms/kidneys.md\"?"],
            World.Problems(World.Evidence + World.Article("en/lupus/a.md", "See [the kidneys](../symptoms/kidnys.md) now.")
                + World.Article("en/symptoms/kidneys.md", "Text.", title: "Kidneys"))
                .Where(line => line.Contains("broken-link", StringComparison.Ordinal)));

    [Fact]
    public void A_heading_can_name_its_own_id_and_every_id_is_used_once()
    {
        var article = Read("## What can go wrong {#harms}\n\nText.\n\n## Eye checks\n\nText.\n\n## Eye checks\n\nText.");
        Assert.Equal(["harms", "eye-checks", "eye-checks-2"], article.Headings.Select(heading => heading.Id));
        Assert.Equal("What can go wrong", article.Headings[0].Text);
    }

    [Fact]
    public void The_first_use_of_a_term_links_to_its_meaning_and_the_second_does_not()
    {
        var segments = ((Prose)Read("Lupus nephritis is common. Nephritis can be treated.").Blocks[0]).Text;
        Segment[] expected = [new HtmlSegment("<p>"), new TermLinkSegment("nephritis", "Lupus nephritis"),
            new HtmlSegment(" is common. Nephritis can be treated.</p>\n")];
        Assert.Equal(expected, segments);
    }

    [Theory]
    [InlineData("::: fact-bx remission\n:::", "\"::: fact-bx\" is not a directive. Did you mean \"::: fact-box\"?")]
    [InlineData("::: fact-box remision\n:::", "There is no fact box \"remision\". Did you mean \"remission\"?")]
    [InlineData("::: note\nHeading\n\nText.", "\"::: note\" is opened here and never closed. Add a line of ::: after its last line.")]
    [InlineData("::: urgent\nPhone today if\n\n- you have a fever.\n:::",
        "Write \"::: warning-signs GROUP\"; the signs of each group are in warning-signs.yaml.")]
    [InlineData("::: approvals mcs\n:::", "There is no therapy in approvals.yaml \"mcs\". Did you mean \"msc\"?")]
    public void A_directive_that_cannot_be_drawn_says_what_was_meant(string body, string message) =>
        Assert.Contains(Errors(body), line =>
            line.StartsWith("en/lupus/a.md:11:1: error ", StringComparison.Ordinal) && line.EndsWith(message, StringComparison.Ordinal));

    [Fact]
    public void A_callout_takes_its_first_line_as_heading_below_the_heading_before_it()
    {
        var article = Read("## What to know\n\n::: warning\nDo not stop on your own\n\n- Ask your team first.\n:::");
        var callout = article.Blocks.OfType<Callout>().Single();
        Assert.Equal(("Do not stop on your own", 3, CalloutKind.Warning), (callout.Heading, callout.Level, callout.Kind));
        Assert.Contains("<li>Ask your team first.</li>", Html(callout.Text), StringComparison.Ordinal);
    }

    [Fact]
    public void Each_character_of_a_passage_knows_its_place_in_the_file()
    {
        var article = Read("First **bold words** and [a link](https://example.org) here\nand on the next line [@deng2017]. End.");
        var passage = article.Passages.Single(passage => passage.Kind is PassageKind.Paragraph);

        Assert.Equal("First bold words and a link here and on the next line . End.", passage.Text);
        Assert.Equal((11, 9), (passage.PlaceOf(passage.Text.IndexOf("bold", StringComparison.Ordinal), 4).Line, passage
            .PlaceOf(passage.Text.IndexOf("bold", StringComparison.Ordinal), 4).Column));
        Assert.Equal((12, 12), (passage.PlaceOf(passage.Text.IndexOf("next", StringComparison.Ordinal), 4).Line, passage
            .PlaceOf(passage.Text.IndexOf("next", StringComparison.Ordinal), 4).Column));
    }

    [Fact]
    public void Two_tables_under_one_heading_have_names_of_their_own()
    {
        var table = "| Test | Shows |\n| --- | --- |\n| ANA | Antibodies |\n\n";
        var html = Html(Read($"## Blood\n\n{table}Words.\n\n{table}"));
        var names = Regex.Matches(html, "aria-label=\"([^\"]*)\"").Select(match => match.Groups[1].Value).ToList();
        Assert.Equal(2, names.Distinct().Count());
    }

    [Theory]
    [InlineData("| Sleep | 58 | 42 of 100 |", false)]
    [InlineData("| Sleep | 58 | Most of them slept badly |", true)]
    public void A_table_of_words_becomes_cards_on_a_phone_and_one_of_numbers_stays_a_table(string row, bool cards)
    {
        var html = Html(Read($"## Harms\n\n| Harm | Had it | Not |\n| --- | --- | --- |\n{row}"));
        Assert.Equal(cards, html.Contains("table wide", StringComparison.Ordinal));
        Assert.Equal(cards, html.Contains("data-label=\"Not\"", StringComparison.Ordinal));
    }

    [Fact]
    public void A_table_has_no_style_attribute_and_can_be_scrolled_by_keyboard()
    {
        var html = Html(Read("| Test | Shows |\n| :--- | ---: |\n| ANA | Antibodies |"));
        Assert.DoesNotContain("style", html, StringComparison.Ordinal);
        Assert.Contains("tabindex=\"0\"", html, StringComparison.Ordinal);
    }

    private static ReadingContext Context() => new(World.Build(World.Evidence).Site.Evidence, World
        .Build(World.Evidence).Site.Glossaries(), new HashSet<string>(), new HashSet<string>());

    /// <summary>Reads the body alone, so that rules about the whole article do not matter here.</summary>
    private static Article Read(string body) =>
        ArticleReader.Read(World.Files(World.Article("en/lupus/a.md", body)).Files[0], Context()).Article!;

    private static IEnumerable<string> Errors(string body) =>
        ArticleReader.Read(World.Files(World.Article("en/lupus/a.md", body)).Files[0], Context()).Problems
            .Select(problem => problem.ToString());

    private static string Html(Article article) => Html(article.Blocks.OfType<Prose>().SelectMany(prose => prose.Text));

    /// <summary>The text's own HTML, with words in place of what is drawn later.</summary>
    private static string Html(IEnumerable<Segment> text) => string.Concat(text.Select(segment => segment switch
    {
        HtmlSegment html => html.Html,
        ArticleLinkSegment link => link.Words,
        TermLinkSegment term => term.Words,
        CitationSegment mark => "[" + string.Join(", ", mark.Citations.Select(citation => citation.Number)) + "]",
        _ => "",
    }));
}
