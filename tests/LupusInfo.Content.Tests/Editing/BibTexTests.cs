using Xunit;
using static LupusInfo.Content.Tests.Editing.WorkFileTests;

namespace LupusInfo.Content.Tests.Editing;

/// <summary>What is BibTeX's own: letters of TeX, values in braces and quotes, names in one field.</summary>
public sealed class BibTexTests
{
    [Theory]
    [InlineData("""\`a \'e \^o \~n \"u \r{a} \v{s} \c{c}""", "à é ô ñ ü å š ç")]
    [InlineData("""{\'E}{\"O} \'{\i} \=a \.z \H{o} \u{g} \k{a} \d{s} \b{b}""", "ÉÖ í ā ż ő ğ ą ṣ b")]
    [InlineData("""\ss \o \O \l \L""", "ßøØłŁ")]
    [InlineData("""{\aa}{\AA}{\ae}{\AE}{\oe}{\OE}{\i}{\j}""", "åÅæÆœŒij")]
    [InlineData("""A---B $x$ a~b   c\textbf{d}""", "A—B x a b cd")]
    public void Letters_that_TeX_spells_out_are_letters(string written, string read) =>
        Assert.Equal(read, Field($"@misc{{a, title = {{{written}}}}}", "title"));

    [Theory]
    [InlineData("title = {Rest, {and} more}", "Rest, and more")]
    [InlineData("title = \"Rest, and {\"}more\"", "Rest, and \"more")]
    [InlineData("title = {{Rest}}", "Rest")]
    [InlineData("title = 2024", "2024")]
    [InlineData("title = \"M{\\\"u}ller, again\"", "Müller, again")]
    [InlineData("note = \"a {, } b\", title = {Rest}", "Rest")]
    [InlineData("TITLE={Rest},", "Rest")]
    [InlineData("bad-name_2 = {x}\n,\n title = {Rest}", "Rest")]
    [InlineData("title = \"Rest } more\", year = 2024", "Rest more")]
    [InlineData("title = \"Rest { more\", year = {2024}", "Rest more")]
    [InlineData("title = \"{Rest}\"", "Rest")]
    [InlineData("note = \"Sj\\\"ogren\", title = \"Sj\\\"ogren, too\", year = {2024}", "Sjögren, too")]
    public void A_value_ends_where_its_braces_and_quotes_do(string fields, string title) =>
        Assert.Equal(title, Field($"@misc{{a, {fields}}}", "title"));

    [Fact]
    public void A_value_that_is_never_closed_ends_with_the_file() => Assert.All(
        ["@misc{a, title = {Rest", "@misc{a, title = \"Rest", "@misc{a, title = Rest"], text => Assert.Equal("Rest", Field(text, "title")));

    [Fact]
    public void A_long_summary_in_quotes_with_letters_of_TeX_hides_no_field_behind_it() => Assert.Equal("Rest", Field(
        $"@misc{{a, abstract = \"{string.Concat(Enumerable.Repeat("In Sj{\\\"o}gren, rest. ", 400))}\", title = {{Rest}}}}", "title"));

    [Fact]
    public void Braces_that_do_not_match_are_characters_though_there_are_ten_thousand() => Assert.Equal(
        "Rest", Field($"@misc{{a, {string.Concat(Enumerable.Repeat("x = \"{\",", 10_000))} title = {{Rest}}}}", "title"));

    [Theory]
    [InlineData("Ana Maria Ruiz", """[{"family":"Ruiz","given":"Ana Maria"}]""")]
    [InlineData("Ruiz, Ana", """[{"family":"Ruiz","given":"Ana"}]""")]
    [InlineData("Ruiz", """[{"literal":"Ruiz"}]""")]
    [InlineData("{Rest and Sleep, Inc.}", """[{"literal":"Rest and Sleep Inc."}]""")]
    [InlineData("{\\'A}lvarez, Jos{\\'e}", """[{"family":"Álvarez","given":"José"}]""")]
    [InlineData("{M{\\\"u}ller and Sons}", """[{"literal":"Müller and Sons"}]""")]
    [InlineData("Ruiz, Ana and others", """[{"family":"Ruiz","given":"Ana"}]""")]
    [InlineData("", "[]")]
    [InlineData("Ruiz, Ana and  Bo Li\nand {The Group}",
        """[{"family":"Ruiz","given":"Ana"},{"family":"Li","given":"Bo"},{"literal":"The Group"}]""")]
    public void Names_are_told_apart_and_family_names_from_given_ones(string author, string names) =>
        Assert.Equal(names, Field($"@misc{{a, title={{A}}, author={{{author}}}}}", "author"));

    [Fact]
    public void A_group_in_quotes_and_braces_is_whole_and_an_empty_name_is_none()
    {
        Assert.Equal("""[{"literal":"World Rest Group"}]""", Field("@misc{a, title={A}, author=\"{World Rest Group}\"}", "author"));
        Assert.Equal("[]", Field("TY  - JOUR\nTI  - A\nAU  - \n", "author"));
    }
}
