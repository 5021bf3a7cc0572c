using System.Text.RegularExpressions;
using LupusInfo.Content.Checking;
using LupusInfo.Content.Problems;
using Xunit;

namespace LupusInfo.Content.Tests.Checking;

public sealed partial class RuleTests
{
    private static readonly IReadOnlyList<RulePage> Pages = [.. Rules.OfArticles.Cast<Rule>().Concat(Rules.OfSites)
        .Select(rule => rule.Page)];

    public static TheoryData<string> Ids => [.. Pages.Select(page => page.Id)];

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
    public void No_two_rules_have_one_id() => Assert.Equal(Pages.Count, Pages.Select(page => page.Id).Distinct().Count());

    private static RulePage Find(string id) => Pages.Single(page => page.Id == id);

    [GeneratedRegex("^[a-z]+(-[a-z]+)*$")]
    private static partial Regex KebabCase();
}
