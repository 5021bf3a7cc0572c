using Xunit;

namespace LupusInfo.Content.Tests.Evidence;

public sealed class FactBoxTests
{
    [Fact]
    public void The_sentence_is_filled_from_the_counts() =>
        Assert.Equal("Remission was about as common without: 9 of 12 against 5 of 6.",
            World.Build(World.Evidence).Site.Evidence.FactBoxes["remission"].Reading(World.English.Ratio, World.English.Number));

    [Fact]
    public void A_changed_count_changes_the_sentence() =>
        Assert.Contains("3 of 12 against",
            World.Build(World.Evidence.Replace(
            "with: 9,", "with: 3,", StringComparison.Ordinal)).Site.Evidence.FactBoxes["remission"]
                .Reading(World.English.Ratio, World.English.Number), StringComparison.Ordinal);

    [Fact]
    public void Where_the_groups_are_shares_the_record_says_how_many_were_studied()
    {
        Assert.Equal(18, World.Build(World.Evidence).Site.Evidence.FactBoxes["remission"].Total);
        Assert.Equal(3325, World.Build(World.Evidence.Replace("studies: 1", "studies: 1\nsize: 3325", StringComparison.Ordinal))
            .Site.Evidence.FactBoxes["remission"].Total);
    }

    [Theory]
    [InlineData("with: 9, without: 5", "with: 19, without: 5", "count-too-large", "19 of 12 cannot be")]
    [InlineData("with: 9, without: 5", "with: 9", "missing-count", "says nothing of the comparison group")]
    [InlineData("total: 12", "totl: 12", "missing-field", "\"total\" is missing")]
    [InlineData("certainty: very-low", "certainty: tiny", "unknown-word", "\"tiny\" is not a value")]
    [InlineData("sources: [deng2017]\nchecked", "sources: [deng2071]\nchecked", "unknown-citation", "Did you mean \"deng2017\"?")]
    [InlineData("{remission.with}", "75 in 100", "typed-number", "typed number")]
    [InlineData("{remission.with}", "{remision.with}", "unknown-number", "{remision.with}")]
    [InlineData("kind: harm", "kind: benefit", "one-sided", "only one side")]
    [InlineData("with: 9, without: 5, shown: true", "not_reported: true, relative_risk: 0.5", "relative-risk-alone",
        "without both counts")]
    [InlineData("studies: 1", "studys: 1", "unknown-field", "Did you mean \"studies\"?")]
    public void A_box_that_does_not_add_up_is_left_out_and_reported_at_its_place(string right, string wrong, string rule, string words)
    {
        var built = World.Build(World.Evidence.ReplaceLineEndings("\n").Replace(right, wrong, StringComparison.Ordinal));
        Assert.Empty(built.Site.Evidence.FactBoxes);
        var problem = built.Problems.First(problem => problem.Rule == rule);
        Assert.Contains(words, problem.Advice, StringComparison.Ordinal);
        Assert.Equal("data/fact-boxes/remission.yaml", problem.File);
        Assert.True(problem.At.Line > 0 && problem.At.Column > 0);
    }
}
