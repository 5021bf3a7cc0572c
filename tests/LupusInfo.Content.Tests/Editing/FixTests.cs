using FsCheck;
using FsCheck.Fluent;
using FsCheck.Xunit;
using LupusInfo.Content.Editing;
using LupusInfo.Content.Problems;
using Xunit;

namespace LupusInfo.Content.Tests.Editing;

/// <summary>What is fixed by machine is what was told, and nothing else.</summary>
public sealed class FixTests
{
    private const string Path = "en/lupus/a.md";

    [Theory]
    [InlineData("Cells were tested in in vitro work.")]
    [InlineData("They came from Bora Bora, by the The Hague road.")]
    [InlineData("Run `ERROR Error: the the` and use group group_name, not the_the the.")]
    [InlineData("Columns: the\tthe end, 1 1, yes yes.")]
    [InlineData("The **the** end, the \\the end, and the\nthe end.")]
    [InlineData("Stay at at home: it can wait.")]
    public void What_may_be_meant_is_left_to_the_editor(string body) => Assert.Equal(Text(body), Fixed(Text(body)));

    [Theory]
    [InlineData("Cover the the skin.", "Cover the skin.")]
    [InlineData("| Cover the the skin | Wear a hat |\n| --- | --- |\n| a | b |",
        "| Cover the skin | Wear a hat |\n| --- | --- |\n| a | b |")]
    [InlineData("A \\* star and and the cat", "A \\* star and the cat")]
    [InlineData("- Cover your skin well\n  when the the sun", "- Cover your skin well\n  when the sun")]
    [InlineData("Rest &amp; sleep and and eat.", "Rest &amp; sleep and eat.")]
    public void A_doubled_small_word_is_taken_out_and_every_other_letter_stays(string body, string mended) =>
        Assert.Equal(Text(mended), Fixed(Text(body)));

    [Theory]
    [InlineData("title: 'It''s a page on the the sun'")]
    [InlineData("title: \"Rest in the caf\\u00e9 in the the shade\"")]
    [InlineData("title: >\n  A page,\n  and the the sun")]
    public void A_title_loses_no_letter_but_the_doubled_word(string field)
    {
        var text = Text("Text.").Replace("title: \"A page on one thing\"", field, StringComparison.Ordinal);
        Assert.Contains(Fixed(text), new[] { text, text.Replace("the the", "the", StringComparison.Ordinal) });
    }

    [Fact]
    public void Another_language_may_double_its_words()
    {
        Assert.Equal(["duplicate-word"], Told("en"));
        Assert.Empty(Told("fr"));

        static IEnumerable<string> Told(string language)
        {
            var built = World.Build(World.Article($"{language}/lupus/a.md", "Vous vous sentez mal."));
            Assert.NotNull(built.Readings[$"{language}/lupus/a.md"].Article);
            return built.Problems.Select(problem => problem.Rule).Where(rule => rule == "duplicate-word");
        }
    }

    [Property(MaxTest = 200, Arbitrary = [typeof(Doubled)])]
    public void A_fixed_text_differs_from_the_text_before_by_the_fixes_that_were_told(DoubledText body)
    {
        var before = Text(body.Text);
        var problems = Found(before).Where(problem => problem.Fix is not null).ToList();
        var after = Fixed(before);

        var lines = before.Split('\n');
        Assert.All(problems, problem =>
            Assert.Equal(problem.Fix!.Expected, lines[problem.At.Line - 1].Substring(problem.At.Column - 1, problem.At.Length)));
        Assert.Equal(Undoubled(lines, problems), after);
        Assert.True(Settles(after, rounds: 10), after);
    }

    private static bool Settles(string text, int rounds) =>
        rounds > 0 && (Fixed(text) is var next && next == text || Settles(next, rounds - 1));

    /// <summary>By hand: from the last line to the first, each fix where the one behind it did not touch its words.</summary>
    private static string Undoubled(string[] lines, List<Problem> problems)
    {
        var made = new List<Problem>();
        foreach (var problem in problems.OrderBy(problem => problem.At))
        {
            if (made.Count == 0 || made[^1].At.Line < problem.At.Line || made[^1].At.Column + made[^1].At.Length <= problem.At.Column)
            {
                made.Add(problem);
            }
        }

        foreach (var problem in Enumerable.Reverse(made))
        {
            ref var line = ref lines[problem.At.Line - 1];
            line = line.Remove(problem.At.Column - 1, problem.At.Length).Insert(problem.At.Column - 1, problem.Fix!.Replacement);
        }

        return string.Join('\n', lines);
    }

    private static string Text(string body) => World.Files(World.Article(Path, body)).Files[0].Text;

    private static string Fixed(string text) => Fixes.Of([new(Path, text)], Found(text)).Changed is [var file] ? file.Text : text;

    private static IReadOnlyList<Problem> Found(string text)
    {
        var files = World.Files(World.Evidence);
        return SiteBuilder.Build(files with { Files = [.. files.Files, new(Path, text)] }, World.Today).Problems;
    }
}

/// <summary>A body in which words stand twice.</summary>
public sealed record DoubledText(string Text);

/// <summary>Makes them.</summary>
public static class Doubled
{
    private static readonly string[] Pieces =
    [
        "the", "The", "the the", "and", "and and", "in in vitro", "Bora Bora", "`the the`", "the\tthe", "a_the the", "**the** the",
            "the\\* the",
        "\n\n| the the | and |\n| --- | --- |\n| or or | b |\n\n", "\n\n- ", "\n", "\n\n", "’the the’", "1 1",
            "[the the](https://example.org)", "[@deng2017]", "&amp;", "é",
    ];

    public static Arbitrary<DoubledText> Texts() =>
        Gen.Elements(Pieces).ListOf().Select(pieces => new DoubledText(string.Join(' ', pieces))).ToArbitrary();
}
