using System.Text.RegularExpressions;
using LupusInfo.Content.Checking;
using Xunit;

namespace LupusInfo.Content.Tests.Checking;

public sealed partial class RuleTests
{
    public static TheoryData<string> Ids => [.. Rules.All.Select(rule => rule.Id)];

    [Theory]
    [MemberData(nameof(Ids))]
    public void The_bad_example_breaks_this_rule_and_no_other(string id) =>
        Assert.Equal([id], Examples.Problems(Find(id).Bad).Select(problem => problem.Rule).Distinct());

    [Theory]
    [MemberData(nameof(Ids))]
    public void The_good_example_breaks_no_rule(string id) =>
        Assert.Empty(Examples.Problems(Find(id).Good).Select(problem => problem.ToString()));

    [Theory]
    [MemberData(nameof(Ids))]
    public void A_rule_says_its_name_in_words_its_reason_in_one_sentence_and_the_next_step(string id)
    {
        var rule = Find(id);
        Assert.Matches(KebabCase(), id);
        Assert.EndsWith(".", rule.Why, StringComparison.Ordinal);
        Assert.All(Examples.Problems(rule.Bad), problem =>
        {
            Assert.Equal(rule.Severity, problem.Severity);
            Assert.NotEqual("", problem.Message);
            Assert.NotEqual("", problem.Suggestion);
        });
    }

    [Fact]
    public void No_two_rules_have_one_id() => Assert.Equal(Rules.All.Count, Rules.All.Select(rule => rule.Id).Distinct().Count());

    private static Rule Find(string id) => Rules.All.Single(rule => rule.Id == id);

    [GeneratedRegex("^[a-z]+(-[a-z]+)*$")]
    private static partial Regex KebabCase();
}
