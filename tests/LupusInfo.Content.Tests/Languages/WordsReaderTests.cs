using LupusInfo.Content.Languages;
using LupusInfo.Content.Problems;
using LupusInfo.Content.Reading;
using Xunit;

namespace LupusInfo.Content.Tests.Languages;

public sealed class WordsReaderTests
{
    /// <summary>A language that has begun: two strings are its own, one of the site group.</summary>
    private const string Begun = """
        language_name: español
        one: ["1"]
        thousands: "."
        site:
          menu: "Menú"
          brand: "{site}, inicio"
        """;

    private readonly List<Problem> problems = [];

    [Fact]
    public void English_stands_in_for_each_string_that_is_missing_and_for_no_other()
    {
        var words = Read(Begun);
        Assert.Equal(("Menú", World.English.Site.Search, "{site}, inicio"),
            (words.Site.Menu, words.Site.Search, words.Site.Brand.Template));
        Assert.Equal(World.English.Months, words.Months);
        Assert.Equal("1.589", words.Number(1589));
        Assert.Equal(World.English.Evidence.Certainties, words.Evidence.Certainties);
    }

    [Fact]
    public void Each_string_that_is_missing_is_told_once_where_it_belongs()
    {
        Read(Begun);
        Assert.All(problems, problem => Assert.Equal(("missing-field", "es/words.yaml"), (problem.Rule, problem.File)));
        Assert.Contains(problems, problem => problem is { At.Line: 5 } && problem.Message.Contains("\"search\"", StringComparison.Ordinal));
        Assert.Equal(problems.Count, problems.Distinct().Count());
    }

    [Fact]
    public void Without_a_file_and_without_English_something_stands_in_each_place()
    {
        var words = WordsReader.Read("en/words.yaml", null, null, problems);
        Assert.Equal("no-words", Assert.Single(problems).Rule);
        Assert.NotEqual("", words.Site.Menu);
        Assert.Empty(words.One);
    }

    [Theory]
    [InlineData("brand: \"{site}, inicio\"", "brand: \"{sito}, inicio\"", "words-differ", 6)]
    [InlineData("brand: \"{site}, inicio\"", "brand: \"inicio\"", "words-differ", 6)]
    [InlineData("menu: \"Menú\"", "menue: \"Menú\"", "unknown-field", 5)]
    [InlineData("menu: \"Menú\"", "menu: []", "wrong-type", 5)]
    public void A_string_that_is_wrong_is_a_problem_at_its_line_and_English_stands_in(string right, string wrong, string rule, int line)
    {
        var words = Read(Begun.Replace(right, wrong, StringComparison.Ordinal));
        Assert.Contains(problems, problem => problem.Rule == rule && problem.At.Line == line);
        Assert.Equal(
            right.StartsWith("menu", StringComparison.Ordinal) ? World.English.Site.Menu : World.English.Site.Brand.Template,
            right.StartsWith("menu", StringComparison.Ordinal) ? words.Site.Menu : words.Site.Brand.Template);
    }

    [Fact]
    public void A_language_says_itself_which_numbers_take_the_form_for_one()
    {
        var words = Read(Begun.Replace("one: [\"1\"]", "one: [\"0\", \"1\"]", StringComparison.Ordinal));
        Assert.DoesNotContain(problems, problem => problem.Rule == "words-differ");
        Assert.Equal(("one 0", "one 1", "other 2"), (Said(0), Said(1), Said(2)));

        string Said(int number) => words.Count(new(new("one {count}"), new("other {count}")), number);
    }

    [Fact]
    public void Twelve_months_are_twelve_in_every_language()
    {
        var words = Read(Begun + "\nmonths: [enero, febrero]\n");
        Assert.Contains(problems, problem => problem.Rule == "words-differ");
        Assert.Equal(World.English.Months, words.Months);
    }

    [Theory]
    [InlineData("")]
    [InlineData("just words")]
    [InlineData("[a, b]")]
    [InlineData("site: { menu: ")]
    public void A_file_that_holds_no_words_leaves_English_standing(string text)
    {
        Assert.Equal(World.English.Site, Read(text).Site);
        Assert.NotEmpty(problems);
    }

    private Words Read(string text) => WordsReader.Read("es/words.yaml", new ContentFile("es/words.yaml", text), World.English, problems);
}
