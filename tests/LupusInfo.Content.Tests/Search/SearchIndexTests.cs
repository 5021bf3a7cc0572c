using LupusInfo.Content.Articles;
using Xunit;

namespace LupusInfo.Content.Tests.Search;

public sealed class SearchIndexTests
{
    private static readonly Site Site = World.Build(World.Evidence
        + World.Article("en/lupus/kidneys.md", "Nephritis is inflammation of the kidneys.", "Lupus and your kidneys")
        + World.Article("en/lupus/skin.md", "A rash can follow the sun. The kidney is not the skin.", "Lupus and your skin", 2)).Site;

    [Fact]
    public void A_word_in_the_title_wins_over_one_in_the_text() => Assert.Equal("Lupus and your kidneys", First("kidney"));

    [Fact]
    public void An_abbreviation_finds_the_pages_of_its_term() => Assert.Equal("Lupus and your kidneys", First("LN"));

    [Fact]
    public void The_words_that_people_ask_in_find_the_page_though_it_never_shows_them() =>
        Assert.Equal("en/lupus/sleep.md", World.Build(World.Evidence
            + World.Article("en/lupus/kidneys.md", "Being worn out can have many causes.", "Lupus and your kidneys")
            + World.Article("en/lupus/sleep.md", "Rest early.", "Lupus and rest", 2)
                .Replace("order: 2", "order: 2\nasked_as: [why am I worn out]", StringComparison.Ordinal))
            .Site.Languages["en"].Search.Value.Find("worn out").Pages[0].Article.Path);

    [Fact]
    public void The_number_of_a_source_leaves_no_gap_in_what_is_shown()
    {
        var site = World.Build(World.Evidence
            + World.Article("en/lupus/rest.md", "Fatigue is common [@deng2017], and it passes [@deng2017].")).Site;
        var shown = string.Concat(site.Languages["en"].Search.Value.Find("fatigue").Pages[0].Excerpt.Select(part => part.Text));
        Assert.Equal("Fatigue is common, and it passes.", shown);
    }

    [Fact]
    public void The_beginning_of_a_word_finds_it() => Assert.Equal("Lupus and your kidneys", First("nephr"));

    [Theory]
    [InlineData("isn't")]
    [InlineData("isn’t")]
    [InlineData("sjogren")]
    [InlineData("SJÖGREN’S")]
    [InlineData("cafe")]
    public void An_accent_or_another_apostrophe_is_the_same_word(string query) => Assert.Equal(
        "Lupus and rest",
        World.Build(World.Evidence
            + World.Article("en/lupus/kidneys.md", "A page on other things.", "Lupus and your kidneys")
            + World.Article("en/lupus/rest.md", "Rest isn’t all, with Sjögren's or in a café.", "Lupus and rest", 2))
            .Site.Languages["en"].Search.Value.Find(query).Pages[0].Article.Title);

    [Theory]
    [InlineData("")]
    [InlineData("   ")]
    [InlineData("zzzz")]
    [InlineData("<script>")]
    public void A_query_that_fits_nothing_finds_nothing(string query) => Assert.Empty(Site.Languages["en"].Search.Value.Find(query).Pages);

    [Fact]
    public void On_a_very_large_site_a_word_in_thousands_of_titles_is_not_sought_in_texts_and_a_rarer_word_beside_it_is()
    {
        var search = World.Build(World.Evidence
            + World.Article(
                "en/lupus/kidneys.md", string.Concat(Enumerable.Repeat("## A part\n\nText.\n\n", 4001)), "Lupus and your kidneys")
            + World.Article("en/lupus/skin.md", "A pear and a kidney.", "Lupus and your skin", 2)).Site.Languages["en"].Search.Value;
        Assert.Equal(["Lupus and your kidneys"], search.Find("kidney").Pages.Select(hit => hit.Article.Title));
        Assert.Equal("Lupus and your skin", search.Find("kidney pear").Pages[0].Article.Title);
    }

    [Fact]
    public void A_very_long_query_is_answered() => Assert.NotNull(Site.Languages["en"].Search.Value.Find(new string('a', 100_000)));

    [Theory]
    [InlineData("en")]
    [InlineData("es")]
    [InlineData("hi")]
    public void Each_word_of_a_page_is_found_and_marked_as_it_is_written(string code)
    {
        var made = new Content.Reading.ContentFolder(Path.Combine(World.RealContent, "../tests/Fixture")).Read();
        var language = SiteBuilder.Build(made, World.Today).Site.Languages[code];
        char[] between = [' ', '\n', '“', '”', '(', ')', ',', ';', ':'];
        var words = language.Navigation.Articles.SelectMany(article => article.Passages)
            .Where(passage => passage.Kind is not (PassageKind.FrontMatter or PassageKind.Heading))
            .SelectMany(passage => passage.Text.Split(between, StringSplitOptions.RemoveEmptyEntries))
            .Where(word => word.Any(char.IsLetterOrDigit)).Distinct(StringComparer.OrdinalIgnoreCase).ToList();
        Assert.True(words.Count > 60, $"{words.Count} words");
        Assert.Equal([], words.Where(word => !IsMarked(word, language.Search.Value.Find(word))));
    }

    private static bool IsMarked(string word, Content.Search.SearchResults found) =>
        found.Corrected is null && found.Pages.Concat(found.Claims).Any(hit => hit.Excerpt.Any(part => part.Marked)
            || hit.Section?.Text.Contains(word, StringComparison.OrdinalIgnoreCase) is true);

    private static string First(string query) => Site.Languages["en"].Search.Value.Find(query).Pages[0].Article.Title;
}
