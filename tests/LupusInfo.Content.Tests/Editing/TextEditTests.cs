using LupusInfo.Content.Editing;
using LupusInfo.Content.Problems;
using LupusInfo.Content.Reading;
using Xunit;

namespace LupusInfo.Content.Tests.Editing;

public sealed class TextEditTests
{
    [Fact]
    public void Edits_are_made_where_they_were_meant_though_others_change_the_length()
    {
        TextEdit[] edits = [new(new(1, 1), "one", "A"), new(new(1, 5), "two", "second"), new(new(2, 1, 0), "", "new line\n"),
            new(new(2, 1), "three", "third")];
        Assert.Equal("A second\nnew line\nthree", TextEdit.Apply("one two\nthree", edits));
        Assert.Equal("A second\nthird", TextEdit.Apply("one two\nthree", [edits[0], edits[1], edits[3]]));
    }

    [Fact]
    public void Of_two_that_overlap_the_first_is_made()
    {
        Assert.Equal("X three", TextEdit.Apply("one two three", [new(new(1, 5), "two three", "Y"), new(new(1, 1), "one two", "X")]));
        Assert.Equal("X two", TextEdit.Apply("one two", [new(new(1, 1), "one", "X"), new(new(1, 1), "one", "X")]));
    }

    [Theory]
    [InlineData(9, 1, "one")]
    [InlineData(0, 1, "one")]
    [InlineData(1, 0, "one")]
    [InlineData(1, 40, "one")]
    [InlineData(1, 2, "one")]
    [InlineData(1, 1, "One")]
    [InlineData(1, 5, "two\nthree")]
    [InlineData(2, 1, "three and more")]
    public void A_text_that_reads_otherwise_than_one_edit_expects_is_left_alone_whole(int line, int column, string expected) =>
        Assert.Null(TextEdit.Apply("one two\nthree", [new(new(1, 5), "two", "second"), new(new(line, column), expected, "X")]));

    [Fact]
    public void Fixes_change_only_the_files_that_have_one()
    {
        ContentFile[] files = [new("en/a.md", "the the end"), new("en/b.md", "fine")];
        var fixes = Fixes.Of(files, [Twice("en/a.md"), Problem.Warning("x", "en/b.md", new(1, 1, 1), "No fix.")]);
        Assert.Equal([new ContentFile("en/a.md", "the end")], fixes.Changed);
        Assert.Empty(fixes.Refused);
    }

    [Fact]
    public void A_file_that_reads_otherwise_stays_and_its_problem_says_so()
    {
        var problem = Twice("en/a.md");
        var fixes = Fixes.Of([new("en/a.md", "at the end")], [problem]);
        Assert.Empty(fixes.Changed);
        Assert.Equal(
            "en/a.md:1:1: warning x: Twice. The file has other words there, so nothing in it was changed by machine.",
            fixes.Told(problem).ToString());
    }

    private static Problem Twice(string path) => Problem.Warning("x", path, new(1, 1, 7), "Twice.", fix: new("the the", "the"));
}
