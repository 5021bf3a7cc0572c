using LupusInfo.Content.Articles;
using LupusInfo.Content.Reading;
using Xunit;

namespace LupusInfo.Content.Tests.Articles;

/// <summary>A place never lies: where a passage says that the file has its letters, the file has them.</summary>
public sealed class PlacesTests
{
    private static readonly ContentFiles Real = new ContentFolder(World.RealContent).Read();

    [Fact]
    public void Each_unbroken_character_of_the_real_articles_stands_in_its_file_at_that_place()
    {
        var context = Reading.Of(Real);
        var articles = Real.Files.Where(file => Address.IsArticle(file.Path)).Select(file => ArticleReader.Read(file, context).Article!)
            .ToList();

        Assert.All(articles, article => Assert.Empty(Lies(article)));
        var passages = articles.SelectMany(Body).ToList();
        Assert.True(passages.Sum(Unbroken) > passages.Sum(passage => passage.Text.Length) * 0.99);
    }

    [Fact]
    public void Each_unbroken_character_of_any_markdown_stands_in_its_file_at_that_place() =>
        Seeded.CheckMany(MarkdownTexts.Arbitrary(), times: 1000, markdown =>
        {
            if (Reading.Body(markdown.Text).Article is { } article)
            {
                Assert.Empty(Lies(article));
            }
        });

    [Theory]
    [InlineData("| Cover the skin | Wear a hat |\n| --- | --- |\n| The sun |  x  |", "The sun")]
    [InlineData("A \\* star and the cat", "* star and the cat")]
    [InlineData("Two `` a ` b `` ticks", "a ` b")]
    [InlineData("One &gt; more words", " more words")]
    [InlineData("First line\n  second line", "second line")]
    [InlineData("> quoted\n> second line", "second line")]
    [InlineData("See [the **bold** words](https://example.org) here", "bold")]
    [InlineData("# \\\\ two", "\\")]
    public void Words_stand_unbroken_at_their_own_column(string body, string words)
    {
        var article = Reading.Body(body).Article!;
        var passage = article.Passages.First(passage =>
            passage.Kind is not PassageKind.FrontMatter && passage.Text.Contains(words, StringComparison.Ordinal));
        var start = passage.Text.IndexOf(words, StringComparison.Ordinal);

        Assert.Empty(Lies(article));
        Assert.All(Enumerable.Range(start, words.Length), offset => Assert.True(passage.IsUnbroken(offset, 1)));
        var place = passage.PlaceOf(start, 1);
        Assert.Equal(body.Split('\n')[place.Line - Reading.FirstLine].LastIndexOf(words, StringComparison.Ordinal) + 1, place.Column);
    }

    [Theory]
    [InlineData("One\ntwo", 2, 3)]
    [InlineData("a &amp; b", 2, 1)]
    [InlineData("a \\* b", 1, 2)]
    [InlineData("a **b** c", 1, 2)]
    public void A_stretch_with_a_mark_an_escape_or_a_line_break_inside_is_not_unbroken(string body, int start, int length) =>
        Assert.False(Body(Reading.Body(body).Article!).Single().IsUnbroken(start, length));

    private static IEnumerable<Passage> Body(Article article) =>
        article.Passages.Where(passage => passage.Kind is not PassageKind.FrontMatter);

    private static int Unbroken(Passage passage) =>
        Enumerable.Range(0, passage.Text.Length).Count(offset => passage.IsUnbroken(offset, 1));

    /// <summary>The characters that are said to stand where they do not, each with what stands there.</summary>
    private static IEnumerable<string> Lies(Article article)
    {
        var lines = article.File.Text.Split('\n');
        return from passage in Body(article)
               from offset in Enumerable.Range(0, passage.Text.Length)
               where passage.IsUnbroken(offset, 1)
               let at = passage.PlaceOf(offset, 1)
               let there = at.Column <= lines[at.Line - 1].Length ? lines[at.Line - 1][at.Column - 1] : '\n'
               where there != passage.Text[offset]
               select $"{at.Line}:{at.Column}: {passage.Text[offset]} is {there} in {lines[at.Line - 1]}";
    }
}
