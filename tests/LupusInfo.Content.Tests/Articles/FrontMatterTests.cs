using LupusInfo.Content.Articles;
using LupusInfo.Content.Problems;
using LupusInfo.Content.Reading;
using Xunit;

namespace LupusInfo.Content.Tests.Articles;

public sealed class FrontMatterTests
{
    private const string Good = """
        title: "Steroids and lupus"
        description: "What steroids do in lupus, how they are taken and what can go wrong."
        order: 3
        kind: page
        updated: 2026-11-21
        """;

    [Fact]
    public void A_file_without_front_matter_is_reported_on_its_first_line() =>
        Assert.Equal("en/a.md:1:1: error no-front-matter: The file has no front matter. Start it with a line of ---, the fields (title, "
            + "description, order, updated), and a line of ---.", Single("Words only."));

    [Theory]
    [InlineData("\n---\n", "en/a.md:2:1: error no-front-matter: The front matter begins below an empty line. Take out what is above it: "
        + "--- must be the file's first line.")]
    [InlineData(" ---\n", "en/a.md:1:1: error no-front-matter: A space stands before the --- that opens the front matter. Take it out: "
        + "--- must be the first thing in the file.")]
    [InlineData("\u2014\n", "en/a.md:1:1: error no-front-matter: \"\u2014\" does not open the front matter. Write three hyphens: ---.")]
    [InlineData("----\n", "en/a.md:1:1: error no-front-matter: \"----\" does not open the front matter. Write three hyphens: ---.")]
    public void A_front_matter_that_begins_otherwise_is_told_how_to_begin(string beginning, string expected) =>
        Assert.Equal(expected, Single($"{beginning}{Good}\n---\nText."));

    [Fact]
    public void A_front_matter_that_ends_otherwise_is_told_how_to_end() =>
        Assert.Equal("en/a.md:7:1: error unclosed-front-matter: \"----\" does not close the front matter. Write three hyphens at the "
            + "beginning of the line: ---.", Single($"---\n{Good}\n----\nText."));

    [Fact]
    public void An_unclosed_front_matter_is_reported_on_its_first_line() =>
        Assert.Equal("en/a.md:1:1: error unclosed-front-matter: The front matter is opened here and never closed. Add a line of --- "
            + "after the last field.", Single($"---\n{Good}\n\nText."));

    [Fact]
    public void A_misspelt_field_is_reported_where_it_stands_with_what_was_meant() =>
        Assert.Equal("en/a.md:6:1: error unknown-field: \"updatd\" is not a field. Did you mean \"updated\"?",
            Find("unknown-field", $"---\n{Good.Replace("updated", "updatd", StringComparison.Ordinal)}\n---\n"));

    [Fact]
    public void All_mistakes_of_a_front_matter_show_in_one_run()
    {
        var problems = Read("---\ntitel: \"Steroids\"\ndescription: \"Too short.\"\norder: first\nkind: pge\nupdated: 21.11.2026\n---\n");

        Assert.Equal(
            ["missing-field", "unknown-field", "too-short", "wrong-type", "unknown-word", "bad-date"],
            problems.Where(problem =>
                problem.Rule is not "missing-field" || problem.Message.Contains("\"title\"", StringComparison.Ordinal))
                .Select(problem => problem.Rule).Distinct());
        Assert.Equal([2, 3, 4, 5, 6],
            problems.Where(problem => problem.At.Line > 1 && problem.Rule != "missing-field").Select(problem => problem.At.Line)
            .Distinct());
    }

    [Fact]
    public void A_title_of_more_than_65_characters_is_refused() =>
        Assert.StartsWith("en/a.md:2:8: error too-long: \"title\" has 66 characters; 65 is the most.",
            Single($"---\n{Good.Replace("Steroids and lupus", new string('x', 66), StringComparison.Ordinal)}\n---\n"),
            StringComparison.Ordinal);

    [Fact]
    public void A_syntax_error_of_the_front_matter_has_its_line()
    {
        var problem = Assert.Single(Read("---\ntitle: \"Steroids\norder: 3\n---\n"));
        Assert.Equal("syntax", problem.Rule);
        Assert.InRange(problem.At.Line, 2, 4);
    }

    [Fact]
    public void A_therapy_needs_its_approval_and_certainty()
    {
        var missing = Read($"---\n{Good.Replace("page", "therapy", StringComparison.Ordinal)}\n---\n").Select(problem => problem.Message);
        Assert.Contains("\"approval\" is missing.", missing);
        Assert.Contains("\"certainty\" is missing.", missing);
    }

    [Theory]
    [InlineData("---\n---")]
    [InlineData("---\n---\n")]
    [InlineData("---\n\n---\n\nRest.")]
    public void A_front_matter_without_fields_is_told_what_it_needs(string text) =>
        Assert.Contains(Read(text), problem => problem.Message.Contains("title", StringComparison.Ordinal));

    [Fact]
    public void A_file_of_one_fence_is_not_closed() =>
        Assert.Equal("unclosed-front-matter", Assert.Single(Read("---")).Rule);

    [Theory]
    [InlineData("", "")]
    [InlineData("\n", "")]
    [InlineData(" \t\n\nRest.", "\nRest.")]
    [InlineData("\nRest.\n\n---\n\nDrink.", "Rest.\n\n---\n\nDrink.")]
    public void The_body_is_all_that_stands_below_the_line_that_closes_the_front_matter(string rest, string body) =>
        Assert.Equal(
            new string('\n', Good.Split('\n').Length + 2) + body,
            FrontMatterReader.Read(new ContentFile("en/a.md", $"---\n{Good}\n---{rest}"), [])?.Body);

    [Fact]
    public void The_body_keeps_the_line_numbers_of_the_file()
    {
        var (_, body) = FrontMatterReader.Read(new ContentFile("en/a.md", $"---\n{Good}\n---\nFirst line of the body."), [])!.Value;
        Assert.Equal("First line of the body.", body.Split('\n')[7]);
    }

    private static List<Problem> Read(string text)
    {
        var problems = new List<Problem>();
        FrontMatterReader.Read(new ContentFile("en/a.md", text), problems);
        problems.Sort();
        return problems;
    }

    private static string Single(string text) => Assert.Single(Read(text)).ToString();

    private static string Find(string rule, string text) => Read(text).First(problem => problem.Rule == rule).ToString();
}
