using System.Net;
using System.Text.RegularExpressions;
using LupusInfo.Content.Articles;
using LupusInfo.Content.Problems;
using Xunit;

namespace LupusInfo.Content.Tests.Articles;

/// <summary>
/// Nothing that an editor typed is lost or changed in silence: it stands on the page as meant, or a problem stands at its place.
/// </summary>
public sealed partial class NothingLostTests
{
    /// <summary>Problems that say of a whole box, at its first line, that it is not drawn.</summary>
    private static readonly string[] OfWholeBoxes = ["unclosed-directive", "nested-directive", "unknown-directive", "unknown-record",
        "empty-directive", "not-shown"];

    [Fact]
    public void Each_visible_word_and_sign_is_on_the_page_or_in_the_place_of_a_problem() =>
        Seeded.CheckMany(MarkdownTexts.Arbitrary(), times: 300, markdown => Assert.Empty(Lost(markdown.Text)));

    [Theory]
    [InlineData("w1w[^1][^2].\n\n[^1]: w2w.\n[^2]: w3w.")]
    [InlineData("::: warning w1w w2w\nw3w\n\nw4w\n:::")]
    [InlineData("::: fact-box remission\nw1w\n:::")]
    [InlineData("::: note\nw1w\n\n::: warning\nw2w\n\nw3w\n:::\n\nw4w\n:::")]
    [InlineData("[w1w](a.md \"w2w\") ![w3w](rash.png \"w4w\")")]
    [InlineData("```w1w w2w\nw3w\n```")]
    [InlineData("[w1w]: w2w \"w3w\"")]
    [InlineData("| w1w | w2w |\n| --- | --- |\n| w3w | w4w | w5w |\nw6w | w7w")]
    [InlineData("| w37 | `w38w | ` |\n| --- | --- |")]
    [InlineData("| w1w | `w2w | w3w` |\n| --- | --- |\n| w4w | w5w |")]
    [InlineData("| w1w | `w2w` |\n| --- | --: || [w3w][r] w4w, `w5w|` `w6w` |")]
    [InlineData("| w1w | w2w |\n| --- | --- || w3w |")]
    [InlineData("| w1w | w2w |\n| --- | --- | w3w")]
    [InlineData("| w1w | w2w |\n| --- | --- || w3w |\n| w4w | w5w |")]
    [InlineData("| w1w | `w2w` |\n| --- | --- || w3w | `w4w` |")]
    [InlineData("Text [@deng2017, w1w; @kamen2022,\nw2w].")]
    public void Known_ways_to_lose_a_word(string body) => Assert.Empty(Lost(body));

    private static IEnumerable<string> Lost(string body)
    {
        var (article, problems) = Reading.Body(body);
        if (article is null)
        {
            return [];
        }

        var shown = Shown(article);
        return from match in Typed().Matches(body)
               where !shown.Contains(match.Value)
               let before = body[..match.Index]
               let at = new Position(
                   before.Count(letter => letter == '\n') + Reading.FirstLine, match.Index - before.LastIndexOf('\n'), match.Length)
               where !problems.Any(problem => Covers(problem, at, body))
               select $"{match.Value} at {at.Line}:{at.Column}";
    }

    private static HashSet<string> Shown(Article article)
    {
        var texts = article.Pictures.Select(picture => picture.Alt)
            .Append(WebUtility.HtmlDecode(Tag().Replace(Reading.Html(article), " ")));
        return [.. texts.SelectMany(text => Typed().Matches(text).Select(match => match.Value))];
    }

    private static bool Covers(Problem problem, Position at, string body)
    {
        if (problem.At.Line == at.Line && problem.At.Column < at.Column + at.Length && at.Column < problem.At.Column + problem.At.Length)
        {
            return true;
        }

        var lines = body.Split('\n');
        return OfWholeBoxes.Contains(problem.Rule) && problem.At.Line < at.Line
            && (problem.Rule is "unclosed-directive"
                || Enumerable.Range(problem.At.Line, at.Line - problem.At.Line)
                .All(line => lines[line - Reading.FirstLine] is not ":::" || line == problem.At.Line));
    }

    /// <summary>As <see cref="MarkdownTexts"/> writes them: no sign that typography or Markdown changes.</summary>
    [GeneratedRegex(@"w\d+(?:e\u0301|𝛼|[€%é–…中½?/])?w")]
    private static partial Regex Typed();

    [GeneratedRegex("<[^>]*>")]
    private static partial Regex Tag();
}
