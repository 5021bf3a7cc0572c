using LupusInfo.Content;
using LupusInfo.Content.Reading;
using LupusInfo.Web.Commands;

namespace LupusInfo.Web.Tests.Commands;

public sealed class NewCommandTests
{
    [Theory]
    [InlineData("article", "en/living/a-page-that-nobody-has-written.md")]
    [InlineData("therapy", "en/regenerative/a-therapy-with-quite-a-long-name-that-goes-on-and-on.md")]
    [InlineData("claim", "en/claims/msc-cures-the-cold.md")]
    public void A_new_file_has_no_fault_but_its_marks(string kind, string path)
    {
        using var place = Workplace.Real();
        // Pages are written after the records that they draw.
        var today = SiteBuilder.Build(new ContentFolder(place.Content).Read(), new(2026, 11, 21)).Site.Articles.Values
            .Max(page => page.Changed);
        var noon = new Noon(today);
        var answer = place.Run(NewCommand.Create(noon), kind, path);
        Assert.Equal((0, ""), (answer.Code, answer.Error));
        Assert.StartsWith($"Wrote {path}. It will be at {path[2..^3]}/ when", answer.Output, StringComparison.Ordinal);

        var found = place.Run(CheckCommand.Create(noon), "--format", "github", path).Output.TrimEnd('\n').Split('\n');
        var marked = place.Read(path).Split('\n').Index()
            .Where(line => line.Item.Contains("TODO", StringComparison.Ordinal)).Select(line => line.Index + 1);
        Assert.Contains($"\"TODO\" is left at lines {string.Join(", ", marked.Take(12))}", Assert.Single(found), StringComparison.Ordinal);
        Assert.Contains($"updated: {today:yyyy-MM-dd}\n", place.Read(path), StringComparison.Ordinal);
    }

    [Fact]
    public void A_new_file_stands_last_in_its_section()
    {
        using var place = Workplace.Small();
        place.Write("en/lupus/sun.md", Workplace.Page("The sun").Replace("order: 1", "order: 7", StringComparison.Ordinal));
        place.Run(NewCommand.Create(new Noon()), "article", "en/lupus/rain.md");
        place.Run(NewCommand.Create(new Noon()), "article", "en/weather/rain.md");
        Assert.Contains("order: 8\n", place.Read("en/lupus/rain.md"), StringComparison.Ordinal);
        Assert.Contains("order: 1\n", place.Read("en/weather/rain.md"), StringComparison.Ordinal);
    }

    [Fact]
    public void Nothing_is_overwritten()
    {
        using var place = Workplace.Small();
        var before = place.Texts();
        Assert.Equal(new Answer(2, "", "en/lupus/index.md exists already.\n"), place
            .Run(NewCommand.Create(new Noon()), "article", "en/lupus/index.md"));
        Assert.Equal(before, place.Texts());
    }

    [Theory]
    [InlineData("en/lupus.md", "en/lupus/index.md is at /lupus/ already.")]
    [InlineData("en/search.md", "The site itself is at /search/ already.")]
    [InlineData("en/error/404.md", "The site itself is at /error/404/ already.")]
    [InlineData("en/lupus/old.md", "en/redirects.yaml is at /lupus/old/ already.")]
    public void An_address_that_is_taken_is_refused(string path, string words)
    {
        using var place = Workplace.Small();
        place.Write("en/redirects.yaml", "/lupus/old/: /lupus/\n");
        Assert.Equal(new Answer(2, "", words + "\n"), place.Run(NewCommand.Create(new Noon()), "article", path));
        Assert.False(File.Exists(place.PathOf(path)));
    }

    [Theory]
    [InlineData("en/lupus/.md")]
    [InlineData("en/lupus/rain.md\n")]
    [InlineData("en/out/rain.md")]
    public void A_file_that_nothing_would_read_or_that_lies_elsewhere_is_refused(string path)
    {
        using var place = Workplace.Small();
        Directory.CreateSymbolicLink(place.PathOf("en/out"), Path.GetTempPath());
        Assert.Equal(2, place.Run(NewCommand.Create(new Noon()), "article", path).Code);
        Assert.False(File.Exists(place.PathOf(path)));
    }

    [Fact]
    public void A_kind_that_is_none_is_refused()
    {
        using var place = Workplace.Small();
        Assert.NotEqual(0, place.Run(NewCommand.Create(new Noon()), "poem", "en/lupus/rain.md").Code);
        Assert.False(File.Exists(place.PathOf("en/lupus/rain.md")));
    }
}
