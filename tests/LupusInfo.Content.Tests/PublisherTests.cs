using Xunit;

namespace LupusInfo.Content.Tests;

public sealed class PublisherTests
{
    [Fact]
    public void An_empty_line_is_missing_and_no_mistake()
    {
        var built = World.Build("== site.yaml\nname:\nreports: mailto:a@example.org\n");
        Assert.Empty(built.Problems);
        Assert.Equal("mailto:a@example.org", built.Site.Publisher.Reports);
        Assert.Equal(["name", "pays", "interests", "text_licence", "data_licence"], built.Site.Publisher.Missing);
    }

    [Fact]
    public void A_line_with_a_mistake_is_told_at_its_place_and_the_others_are_kept()
    {
        var built = World.Build("== site.yaml\nname: The Example Trust\nreports: javascript:alert(1)\n");
        var problem = Assert.Single(built.Problems);
        Assert.Equal(("site.yaml", 2, 10, "wrong-form"), (problem.File, problem.At.Line, problem.At.Column, problem.Rule));
        Assert.Equal(("The Example Trust", null), (built.Site.Publisher.Name, built.Site.Publisher.Reports));
    }

    [Theory]
    [InlineData("https://[")]
    [InlineData("https://a:b")]
    [InlineData("https://..")]
    [InlineData("https://a.example:99999")]
    public void An_address_of_the_site_that_is_none_takes_no_page_away(string address)
    {
        var built = World.Build($"== site.yaml\naddress: \"{address}\"\n"
            + World.Article("en/lupus/index.md", "See [the leaflet](https://example.org/leaflet)."));
        Assert.NotNull(built.Site.Find("/lupus/"));
        Assert.All(built.Problems, problem => Assert.Equal("site.yaml", problem.File));
    }

    [Fact]
    public void A_site_without_the_file_says_nothing_of_its_owner() =>
        Assert.Equal(Publisher.Fields, World.Build(World.Article("en/lupus/one.md", "Text.")).Site.Publisher.Missing);
}
