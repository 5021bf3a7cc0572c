using LupusInfo.Content.Glossary;
using LupusInfo.Content.Reading;
using Xunit;

namespace LupusInfo.Content.Tests.Glossary;

public sealed class TermIndexTests
{
    private static readonly TermIndex Index = TermIndex.Read(new ContentFile("en/glossary.yaml", """
        nephritis:
          { term: "nephritis", also: ["lupus nephritis"], abbreviation: "LN", kind: condition, means: "Inflammation of the kidneys." }
        kidney-biopsy: { term: "kidney biopsy", kind: test, means: "A small piece of kidney is looked at." }
        rest: { term: "rest", kind: therapy, means: "What you do when you are tired.", link: false }
        """), []);

    [Theory]
    [InlineData("Lupus Nephritis is treated.", "Lupus Nephritis")]
    [InlineData("Two kidney biopsys, then nephritis.", "kidney biopsy,nephritis")]
    [InlineData("LNs and LN-like, a non-LN and LNx", "LN")]
    [InlineData("glomerulonephritis", "")]
    [InlineData("Rest well.", "")]
    [InlineData("n", "")]
    [InlineData("", "")]
    public void The_longest_wording_is_found_as_a_whole_word_in_any_case(string text, string found) => Assert.Equal(found, Found(text));

    [Fact]
    public void A_letter_that_only_some_tables_call_a_capital_k_is_no_word_of_the_glossary_and_stops_nothing() =>
        Assert.Equal("nephritis", Found("\u212Aidney biopsy in nephritis"));

    private static string Found(string text) => string.Join(',', Index.FindIn(text).Select(match => text[match.Start..match.End]));
}
