using LupusInfo.Content.Checking;
using LupusInfo.Content.Checking.Structure;
using LupusInfo.Content.Glossary;
using LupusInfo.Content.Problems;
using Xunit;

namespace LupusInfo.Content.Tests.Articles;

/// <summary>What editors type from habit, from other programs or by a slip, and what they are told.</summary>
public sealed class MarkupTests
{
    private static readonly Surroundings Nothing = new(new(), new Dictionary<string, TermIndex>());

    [Theory]
    [InlineData("##Heading", "##")]
    [InlineData("##\u00A0Heading", "##")]
    [InlineData("Heading\n=====", "=====")]
    [InlineData("Heading\n-----", "-----")]
    [InlineData("## B {#UPPER}", "{#UPPER}")]
    [InlineData("## B {#Has Space}", "{#Has Space}")]
    [InlineData("## B {#1}", "{#1}")]
    [InlineData("## B {.cls}", "{.cls}")]
    [InlineData("[the sun][sun]", "[the sun][sun]")]
    [InlineData("[What to wear]", "[What to wear]")]
    [InlineData("[a](sun .md)", "[a](sun .md)")]
    [InlineData("[d] (sun.md)", "[d] (sun.md)")]
    [InlineData("(e)[sun.md]", "(e)[sun.md]")]
    [InlineData("[sun](sun.md and more", "[sun](sun.md and more")]
    [InlineData("![A rash](My Body.PNG)", "![A rash](My Body.PNG)")]
    [InlineData("[x]({{< ref \"a\" >}})", "{{< ref \"a\" >}}")]
    [InlineData("{{< card >}}", "{{< card >}}")]
    [InlineData("{% include x %}", "{% include x %}")]
    [InlineData("!!! note", "!!!")]
    [InlineData("> [!NOTE]\n> Text.", "[!NOTE]")]
    [InlineData("- [ ] one", "[ ]")]
    [InlineData("~~gone~~", "~~gone~~")]
    [InlineData("==mark==", "==")]
    [InlineData("H~2~O", "~2~")]
    [InlineData("**bold:**text", "**")]
    [InlineData("Text **bold and", "**")]
    [InlineData("d[^missing]", "[^missing]")]
    [InlineData("•\tFirst\n•\tSecond", "•")]
    [InlineData("See https://example.org now", "https://example.org")]
    [InlineData("See www.example.org now", "www.example.org")]
    [InlineData("Write to a@b.org now", "a@b.org")]
    [InlineData("| A | B |\n| --- | --- |\n| x | y |\nNext words.", "| A | B |")]
    [InlineData("Term\n: its meaning", ": ")]
    [InlineData("As @deng2017 showed.", "@deng2017")]
    [InlineData("Text (@deng2017).", "@deng2017")]
    [InlineData("Text [see @deng2017, p. 3].", "[see @deng2017, p. 3]")]
    [InlineData("Text [ @deng2017].", "[ @deng2017]")]
    [InlineData("::inline::", "::inline::")]
    [InlineData("One ` tick", "`")]
    [InlineData("AT&none; T", "&none;")]
    public void What_is_left_as_it_was_typed_is_an_error_at_its_place(string body, string left)
    {
        var (article, _) = Reading.Body(body);
        var lines = body.Split('\n');
        Assert.Contains(new MarkupLeftRule().Check(article!, Nothing), problem =>
            At(problem, lines).StartsWith(left.Split('\n')[0], StringComparison.Ordinal) && problem.Suggestion.Length > 0);
    }

    [Theory]
    [InlineData("Rest\\n: lie down.", ": ")]
    [InlineData("Rest\\n#sun and sea", "#")]
    [InlineData("May I rest now?", null)]
    public void Marks_are_found_in_a_field_of_several_lines_too(string question, string? left)
    {
        var fields = $"questions: [\"{question}\", \"May I walk?\", \"May I swim?\"]";
        var files = World.Files(World.Evidence + World.Article("en/lupus/a.md", "Rest.", fields: fields));
        var problems = SiteBuilder.Build(files, World.Today).Problems;
        Assert.Equal(
            left is null ? [] : [$"\"{left}\" is shown as it is typed."],
            problems.Where(problem => problem.Rule == "markup-left").Select(problem => problem.Message));
    }

    [Theory]
    [InlineData("A \\* star, `[code]` and `~~more~~`, 5 < 6, about ~5 mg, a – b, 2 * 3.")]
    [InlineData("[Words](https://example.org) and <https://example.org>, **bold** and *slanted* words.")]
    [InlineData("Two of \\[12\\] and a\\@b.org, \"quoted\" (in brackets), re:Invent, 1:2, #1 reason.")]
    [InlineData("| A | B |\n| --- | --- |\n| x\\|y | `a|b` |")]
    [InlineData("Text [@deng2017;\n@kamen2022, p. 4].")]
    public void What_is_meant_so_is_no_error(string body)
    {
        var (article, problems) = Reading.Body(body);
        Assert.Empty(new MarkupLeftRule().Check(article!, Nothing).Concat(problems).Select(problem => problem.ToString()));
    }

    [Theory]
    [InlineData("Take 2*3 tablets, then 4*5 tablets.", "sign-taken", "*3 tablets, then 4*")]
    [InlineData("That is\n> 90 in 100 of them.", "sign-taken", "> 90 in 100 of them.")]
    [InlineData("Between 5 and\n- 10 tablets.", "sign-taken", "- 10 tablets.")]
    [InlineData("Heading\n***", "sign-taken", "***")]
    [InlineData("1. One\n3. Two", "sign-taken", "3. Two")]
    [InlineData("[@deng2017, @kamen2022]", "citation-form", "deng2017, @kamen2022")]
    [InlineData("[@deng2017,kamen2022]", "citation-form", "deng2017,kamen2022")]
    [InlineData("[@]", "citation-form", "]")]
    [InlineData("::: warning Do not fly\nHeading\n\nText.\n:::", "not-shown", "::: warning Do not fly")]
    [InlineData("::: claims msc\nText.\n:::", "not-shown", "Text.")]
    [InlineData("::: note\nHead [@deng2017]\n\nText.\n:::", "not-shown", "[@deng2017]")]
    [InlineData("::: note\nHead **bold**\n\nText.\n:::", "not-shown", "**bold**")]
    [InlineData("::: note\nOne\ntwo\n\nText.\n:::", "box-heading", "One")]
    [InlineData("::: note\nA sentence.\n\nText.\n:::", "box-heading", "A sentence.")]
    [InlineData("::: note\n## Heading\n\nText.\n:::", "empty-directive", "::: note")]
    [InlineData("![a [b](https://example.org) c](rash.png)", "not-shown", "[b](https://example.org)")]
    [InlineData("Text[^1].\n\n[^1]: Used.", "not-shown", "[^1]: Used.")]
    [InlineData("```yaml a b\ncode\n```", "not-shown", "```yaml a b")]
    [InlineData("[^unused]: Never.", "not-shown", "[^unused]: Never.")]
    [InlineData("[a](https://example.org \"title\")", "not-shown", "\"title\"")]
    [InlineData("| A | B |\n| --- | --- |\n| x | y | z |", "table-shape", "x | y | z")]
    [InlineData("| A | B |\n| --- | --- |\n| x |", "table-shape", "x")]
    [InlineData("| A | B |\n| :-- | --: |\n| x | y |", "table-shape", "A | B")]
    [InlineData("| A | B |\n| --- | --- |\n| x | `a\\|b` |", "table-shape", "`a\\|b`")]
    [InlineData("## One {#same}\n\n## Two {#same}", "heading-id", "## Two {#same}")]
    [InlineData("## Where {#sources}", "heading-id", "## Where {#sources}")]
    [InlineData("```\ncode", "unclosed-code", "```")]
    [InlineData("Text.\n\n:::", "unclosed-directive", ":::")]
    [InlineData("Invis\u200Bible", "hidden-character", "\u200B")]
    [InlineData("Bell\u0007", "hidden-character", "\u0007")]
    [InlineData("Turned \u202Eword", "hidden-character", "\u202E")]
    [InlineData("No\uFFFEcharacter", "hidden-character", "\uFFFE")]
    public void What_would_be_lost_or_changed_is_an_error_at_its_place(string body, string rule, string stretch)
    {
        var lines = body.Split('\n');
        Assert.Contains((rule, stretch), Reading.Body(body).Problems.Select(problem => (problem.Rule, At(problem, lines).Trim(' '))));
    }

    [Theory]
    [InlineData("[the sun]()", "The link has no target.")]
    [InlineData("[q](http:/example.org)", "\"http:/example.org\" is not a whole address.")]
    [InlineData("[own](http://localhost:5080/nowhere/)", "\"http://localhost:5080/nowhere/\" is on your own computer only.")]
    [InlineData("[www](www.example.org)", "\"www.example.org\" lacks the start of an address. Write \"https://www.example.org\".")]
    [InlineData("[h](https//example.org)", "\"https//example.org\" lacks the start of an address. Write \"https://example.org\".")]
    [InlineData("[leaflet](leaflet.pdf)", "\"leaflet.pdf\" leads to no article, and .pdf files are not served.")]
    [InlineData("[rash](rash.png)", "\"rash.png\" is a picture, not an article. Show it with ![what it shows](rash.png).")]
    [InlineData("[here](../lupus/b.md#rest)", "Did you mean \"a.md#rest\"?")]
    [InlineData("![b](b.svg)", "\"b.svg\" is not of a kind that can be shown. Save the picture as .png, .jpg, .webp or .avif.")]
    public void A_link_that_leads_nowhere_says_why_and_what_to_write(string body, string message) =>
        Assert.Contains(Reading.Body(body).Problems, problem => problem.Advice.Contains(message, StringComparison.Ordinal));

    [Fact]
    public void A_letter_written_with_percent_signs_leads_to_the_same_place()
    {
        var link = Reading.Body("[a](%61.md#caf%C3%A9)").Article!.Links.Single();
        Assert.Equal(("en/lupus/a.md", "caf\u00E9"), (link.TargetPath, link.Fragment));
    }

    [Fact]
    public void Ids_keep_the_signs_of_other_scripts() =>
        Assert.Equal(["café", "हिन्दी"], Reading.Body("## Café\n\n## हिन्दी").Article!.Headings.Select(heading => heading.Id));

    [Fact]
    public void An_id_that_is_given_stays_and_automatic_ones_keep_clear_of_it() =>
        Assert.Equal(["harms-2", "harms"],
            Reading.Body("## Harms\n\n## What can go wrong {#harms}").Article!.Headings.Select(heading => heading.Id));

    [Theory]
    [InlineData("Sources", "section-sources", "section-sources-2")]
    [InlineData("Main", "section-main", "section-main-2")]
    [InlineData("Ref 1", "section-ref-1", "section-ref-1-2")]
    [InlineData("Ref", "section-ref", "section-ref-2")]
    [InlineData("Cite", "section-cite", "section-cite-2")]
    [InlineData("Fact box", "section-fact-box", "section-fact-box-2")]
    [InlineData("Topic", "section-topic", "section-topic-2")]
    public void An_id_that_is_made_keeps_clear_of_those_of_the_page(string words, string first, string second) =>
        Assert.Equal([first, second], Reading.Body($"## {words}\n\n## {words}").Article!.Headings.Select(heading => heading.Id));

    [Fact]
    public void A_hidden_character_never_reaches_the_page() =>
        Assert.DoesNotContain('\u0007', Reading.Html(Reading.Body("Bell\u0007").Article!));

    [Fact]
    public void A_citation_over_a_line_end_is_taken() =>
        Assert.Equal(["deng2017", "kamen2022"],
            Reading.Body("Text [@deng2017;\n@kamen2022].").Article!.Sources.Select(source => source.Key));

    [Fact]
    public void A_page_without_text_is_an_error() =>
        Assert.Contains(Reading.Body("").Problems, problem => problem.Rule is "empty-body");

    private static string At(Problem problem, string[] lines)
    {
        var line = lines[problem.At.Line - Reading.FirstLine];
        return line.Substring(problem.At.Column - 1, Math.Min(problem.At.Length, line.Length - problem.At.Column + 1));
    }
}
