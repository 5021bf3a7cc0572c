using Xunit;

namespace LupusInfo.Content.Tests.Checking;

public sealed class AllowancesTests
{
    private const string TooLong = "You can swim or walk or ride or dance or row or climb or run or jump or sing or play or rest or "
        + "sleep as you like.";

    [Theory]
    [InlineData("2027-01-01", false)]
    [InlineData("2026-11-22", false)]
    [InlineData("2026-11-21", true)]
    [InlineData("2026-10-01", true)]
    public void A_finding_is_let_stand_until_its_day(string until, bool found) =>
        Assert.Equal(found, Examples.Problems(
            $"---\nallow:\n  - {{ rule: sentence-too-long, reason: \"The law's own words.\", until: {until} }}\n---\n{TooLong}")
            .Any(problem => problem.Rule == "sentence-too-long"));

    [Fact]
    public void An_allowance_of_one_rule_leaves_the_others() =>
        Assert.Contains(Examples.Problems(
            "---\nallow:\n  - { rule: link-text, reason: \"The law's own words.\", until: 2027-01-01 }\n---\n" + TooLong), problem =>
            problem.Rule == "sentence-too-long");

    [Fact]
    public void A_therapy_page_cannot_be_let_off_its_parts()
    {
        var problems = Examples.Problems("---\nkind: therapy\nallow:\n  - { rule: therapy-parts, reason: \"It is only a short page.\", "
            + "until: 2027-01-01 }\n---\nCells are given by a drip.");
        Assert.Equal(5, problems.Count(problem => problem.Rule == "therapy-parts"));
        Assert.Contains(problems, problem => problem.Rule == "allowance-unknown-rule");
    }
}
