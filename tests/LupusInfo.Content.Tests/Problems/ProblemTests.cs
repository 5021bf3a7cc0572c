using LupusInfo.Content.Problems;
using Xunit;

namespace LupusInfo.Content.Tests.Problems;

public sealed class ProblemTests
{
    [Fact]
    public void A_file_cannot_write_lines_or_colours_into_a_report()
    {
        var problem = Problem.Error(
            "wrong-type", "en/a\u001B[2J.md", Position.Start, "\"x\n19:00:00 INF forged\u202E\" is not it.", "Write\ta word.");
        Assert.Equal("en/a\\u001B[2J.md:1:1: error wrong-type: \"x\\n19:00:00 INF forged\\u202E\" is not it. Write\\ta word.",
            problem.ToString());
        Assert.DoesNotContain(
            '\u001B', GitHubReport.Write([problem]) + SarifReport.Write([problem], [])
            + JsonReport.Write([problem with { File = "content/" + problem.File }]));
    }

    [Fact]
    public void A_long_text_of_an_editor_is_cut_in_a_report() =>
        Assert.InRange(Problem.Error("too-long", "en/a.md", Position.Start, new string('x', 4_000_000)).ToString().Length, 1000, 3000);
}
