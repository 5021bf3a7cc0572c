using Xunit;

namespace LupusInfo.Content.Tests.Evidence;

/// <summary>Codes of illnesses.</summary>
public sealed class ConditionTests
{
    private const string Glossary = """
        == en/glossary.yaml
        nephritis: { term: "nephritis", kind: condition, means: "Inflammation of the kidneys." }

        """;

    [Fact]
    public void An_illness_has_its_codes_under_the_key_of_its_word()
    {
        var built = World.Build(Glossary + Codes("nephritis", "ICD-10"));
        Assert.DoesNotContain(built.Problems, problem => problem.File == "data/codes.yaml");
        var condition = Assert.Single(built.Site.Evidence.Conditions);
        Assert.Equal(("nephritis", "ICD-10", "N05"), (condition.Term, condition.Codes[0].System, condition.Codes[0].Code));
    }

    [Theory]
    [InlineData("nephrits", "ICD-10",
        "data/codes.yaml:1:1: error unknown-term: The glossary has no term \"nephrits\". Did you mean \"nephritis\"?")]
    [InlineData("nephritis", "ICD-12", "data/codes.yaml:1:23: error unknown-word:")]
    public void A_key_that_is_no_word_and_a_catalogue_that_is_none_are_told(string term, string system, string problem) =>
        Assert.Contains(World.Build(Glossary + Codes(term, system)).Problems,
            found => found.ToString().StartsWith(problem, StringComparison.Ordinal));

    private static string Codes(string term, string system) =>
        $"== data/codes.yaml\n{term}: [{{ system: {system}, code: N05, source: \"https://example.org/N05\", checked: 2026-11-20 }}]\n";
}
