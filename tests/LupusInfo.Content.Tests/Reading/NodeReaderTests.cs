using FsCheck.Xunit;
using LupusInfo.Content.Problems;
using LupusInfo.Content.Reading;
using Xunit;

namespace LupusInfo.Content.Tests.Reading;

/// <summary>Whatever a file holds, it is read or one problem says in plain words what is wrong.</summary>
public sealed class NodeReaderTests
{
    private static readonly ContentFiles Real = new ContentFolder(World.RealContent).Read();

    private static readonly string[] Words =
    [
        "null", "~", "2026-02-30", "\"\\UFFFFFFFF\"", "!<> 3", "!x", "&a", "*a", "\u212Aidney",
            "@", "`", "%", "? ", "- ", ": ", " #x", "|", ">", "\t", "\u00A0", "\u2028", "\u0085",
        "[", "]", "{", "}", "\"", "'", "---", "...", "\0", "\uFEFF", "\uD800", "<<: *a", "!!binary", new('x', 9000), "\n", "\n\n", "\r",
            "%YAML 1.2\n",
    ];

    [Property(MaxTest = 500)]
    public void Any_text_is_read_or_reported(string? text, int seed)
    {
        var random = new Random(seed);
        var made = string.Concat((text ?? "").Select(c => random.Next(3) == 0 ? Words[random.Next(Words.Length)] : c.ToString()));
        Read(made);
    }

    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    public void Any_slip_in_a_real_file_is_read_or_reported(int seed)
    {
        var random = new Random(seed);
        foreach (var file in Real.Files)
        {
            var lines = file.Text.Split('\n').Take(60).ToList();
            lines.Insert(random.Next(lines.Count), lines[random.Next(lines.Count)]);
            var text = string.Join('\n', lines);
            for (var slip = 0; slip < 4; slip++)
            {
                text = text.Insert(random.Next(text.Length), Words[random.Next(Words.Length)]);
            }

            Read(text);
        }
    }

    [Theory]
    [InlineData("title: \"Can I \"really\" travel?\"", "1:16",
        "The text in quotes ends before this, and more stands behind it. Write \\\" for")]
    [InlineData("title: 'It's ok'", "1:12", "The text in quotes ends before this, and more stands behind it. Write '' for")]
    [InlineData("title: Lupus: can I", "1:13", "A text with a colon and a space in it needs quotes. Put the whole text in \"…\".")]
    [InlineData("title:Travel\norder: 1", "1:1", "A line here has no colon and space behind its name.")]
    [InlineData("title: a\n order: 1", "2:7", "This line begins farther to the right than the one above it.")]
    [InlineData("changes:\n  - on: x\n\t- on: y", "3:1", "A tab stands here; YAML knows only spaces")]
    [InlineData("title: a\n\u00A0order: 1", "2:1", "A no-break space stands here")]
    [InlineData("title: @home", "1:8", "A text cannot begin with @ without quotes.")]
    [InlineData("title: `code`", "1:8", "A text cannot begin with ` without quotes.")]
    [InlineData("title: %5 of people", "1:8", "A text cannot begin with % without quotes.")]
    [InlineData("title: *bold* words", "1:8", "A text cannot begin with * without quotes.")]
    [InlineData("title: *bold", "1:8", "A text cannot begin with * without quotes.")]
    [InlineData("title: \"Steroids\norder: 1", "1:8", "A quote is opened here and not closed.")]
    [InlineData("title: \"C:\\q\"", "1:11", "In a \"…\" text, \\ has a meaning of its own")]
    [InlineData("topics: [a, b\norder: 1", "2:1", "A list or group is not closed before this line.")]
    [InlineData("topics: - a", "1:9", "A list cannot begin on the line of its name")]
    [InlineData("a: \"\\UFFFFFFFF\"", "1:14", "This cannot be read as YAML or JSON.")]
    [InlineData("a: !<> 3", "1:6", "This cannot be read as YAML or JSON.")]
    [InlineData("a: 1\n---\nb: 2", "2:1", "A line of --- or ... ends the file")]
    public void A_slip_is_told_in_plain_words_at_its_place(string text, string at, string words)
    {
        var problem = Assert.Single(Read(text));
        Assert.Equal("syntax", problem.Rule);
        Assert.Equal(at, $"{problem.At.Line}:{problem.At.Column}");
        Assert.StartsWith(words, problem.Advice, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("title: Travel #1 in lupus", "1:15:11", "\"#1 in lupus\" is left out")]
    [InlineData("title: Two words # and more", "1:18:10", "\"# and more\" is left out")]
    [InlineData("title: !important Take care", "1:8:10", "YAML takes \"!important\" for a mark of its own")]
    [InlineData("title: &more Take care", "1:8:5", "YAML takes \"&more\" for a mark of its own")]
    [InlineData("title: “Can I travel?”", "1:8:15", "Curly quotes are part of the text here")]
    public void Words_that_YAML_would_drop_or_misread_are_reported(string text, string at, string words)
    {
        var problem = Assert.Single(Read(text));
        Assert.Equal(("unquoted-mark", at), (problem.Rule, $"{problem.At.Line}:{problem.At.Column}:{problem.At.Length}"));
        Assert.StartsWith(words, problem.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("certainty: low # TODO: look again")]
    [InlineData("title: \"Travel\" # a remark")]
    [InlineData("title: Vitamin C#")]
    [InlineData("# a remark\ntitle: Say “no” twice")]
    public void A_remark_and_quotes_inside_a_text_are_no_mistake(string text) => Assert.Empty(Read(text));

    [Fact]
    public void Tens_of_thousands_of_names_cost_what_they_are_long() => Growth.AssertLinear(
        32_000,
        names => Assert.Empty(Read(string.Concat(Enumerable.Range(0, names).Select(name => $"k{name}: 1\n")))));

    private static List<Problem> Read(string text)
    {
        var problems = new List<Problem>();
        var node = NodeReader.Read("a.yaml", text, 1, problems);
        Assert.True(node is not null || problems.Count > 0);
        var lines = text.Split('\n');
        Assert.All(problems, problem => Assert.InRange(problem.At.Line, 1, lines.Length));
        Assert.All(problems, problem => Assert.InRange(problem.At.Column, 1, lines[problem.At.Line - 1].Length + 1));
        return problems;
    }
}
