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
        TextEdit[] edits = [new(new(1, 1, 3), "A"), new(new(1, 5, 3), "second"), new(new(2, 1, 0), "new line\n"), new(new(2, 1, 5), "third")];
        Assert.Equal("A second\nnew line\nthree", TextEdit.Apply("one two\nthree", edits));
        Assert.Equal("A second\nthird", TextEdit.Apply("one two\nthree", [edits[0], edits[1], edits[3]]));
    }

    [Fact]
    public void Of_two_that_overlap_the_first_is_made()
    {
        Assert.Equal("X three", TextEdit.Apply("one two three", [new(new(1, 5, 9), "Y"), new(new(1, 1, 7), "X")]));
        Assert.Equal("X two", TextEdit.Apply("one two", [new(new(1, 1, 3), "X"), new(new(1, 1, 3), "X")]));
    }

    [Theory]
    [InlineData(9, 1, 1)]
    [InlineData(1, 40, 1)]
    [InlineData(2, 3, 20)]
    public void One_that_lies_outside_the_text_is_left_out(int line, int column, int length) =>
        Assert.Equal("one two\nthree", TextEdit.Apply("one two\nthree", [new(new(line, column, length), "X")]));

    [Fact]
    public void Fixes_change_only_the_files_that_have_one()
    {
        ContentFile[] files = [new("en/a.md", "the the end"), new("en/b.md", "fine")];
        var changed = Fixes.Apply(files, [Problem.Warning("x", "en/a.md", new(1, 1, 7), "Twice.", fix: new("the")), Problem.Warning("x", "en/b.md", new(1, 1, 1), "No fix.")]);
        Assert.Equal([new ContentFile("en/a.md", "the end")], changed);
    }
}
