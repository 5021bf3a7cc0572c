using System.Diagnostics;
using LupusInfo.Content.Reading;
using LupusInfo.Web.Commands;

namespace LupusInfo.Web.Tests.Commands;

public sealed class GitHistoryTests
{
    private const string Sun = "en/lupus/sun.md";

    [Fact]
    public void A_page_that_was_removed_since_the_last_commit_is_an_error()
    {
        using var place = Committed();
        File.Delete(place.PathOf(Sun));
        var answer = Check(place);
        Assert.Equal(1, answer.Code);
        const string Advice = """Add "redirect_from: [/lupus/sun/]" to the page that takes its place, or a line to redirects.yaml.""";
        Assert.Equal(
            $"""
            content/en/lupus/sun.md:1:1: error lost-address: The page /lupus/sun/ was here, and now nothing is. {Advice}

                 1 lost-address  docs/rules.md#lost-address

            1 error and 0 warnings in 1 file.

            """,
            answer.Output);
    }

    [Fact]
    public void A_page_that_was_moved_by_the_verb_is_none()
    {
        using var place = Committed();
        Assert.Equal(0, place.Run(MoveCommand.Create(new Noon()), Sun, "en/lupus/sunlight.md").Code);
        Assert.Equal(new Answer(0, "No problems.\n", ""), Check(place));
    }

    [Fact]
    public void An_earlier_revision_can_be_named()
    {
        using var place = Committed();
        File.Delete(place.PathOf(Sun));
        Git(place, "commit", "-q", "-a", "-m", "gone");
        Assert.Equal(0, Check(place).Code);
        Assert.Equal(1, Check(place, "--since", "HEAD~1").Code);
        Assert.Equal(2, Check(place, "--since", "HEAD~7").Code);
        Assert.Equal(2, Check(place, "--since=--output=x").Code);
    }

    [Fact]
    public void Names_with_other_letters_and_text_with_other_endings_come_back_as_they_were()
    {
        using var place = Committed();
        place.Write("fr/lupus/soleil-été.md", "\uFEFFUne\r\nligne\r\n");
        Git(place, "add", ".");
        Git(place, "commit", "-q", "-m", "more");
        File.Delete(place.PathOf("fr/lupus/soleil-été.md"));
        Assert.Equal([new ContentFile("fr/lupus/soleil-été.md", "Une\nligne\n")], GitHistory.Before(new(place.Content), "HEAD"));
    }

    [Fact]
    public void Without_a_repository_nothing_is_compared()
    {
        using var place = Workplace.Small();
        Assert.Null(GitHistory.Before(new(place.Content), "HEAD"));
    }

    private static Workplace Committed()
    {
        var place = Workplace.Small();
        place.Write(Sun, Workplace.Page("The sun"));
        Git(place, "init", "-q");
        Git(place, "add", ".");
        Git(place, "commit", "-q", "-m", "first");
        return place;
    }

    private static Answer Check(Workplace place, params string[] args) => place.Run(CheckCommand.Create(new Noon()), args);

    private static void Git(Workplace place, params string[] args)
    {
        string[] whole = ["-C", place.Content, "-c", "user.name=Editor", "-c", "user.email=editor@example.org", "-c",
            "commit.gpgsign=false", "-c", "core.autocrlf=false", .. args];
        using var git = Process.Start("git", whole);
        git.WaitForExit();
        Assert.Equal(0, git.ExitCode);
    }
}
