using System.Net;
using AngleSharp.Html.Parser;
using FsCheck.Xunit;
using LupusInfo.Web.Twins;

namespace LupusInfo.Web.Tests.Twins;

public sealed class MarkdownTests
{
    [Theory]
    [InlineData("<p>In 112<sup class='cite'>[<a href='#ref-a'>8</a>]</sup> of 200</p>", "In 112[8] of 200")]
    [InlineData("<p>10<sup>6</sup> cells, H<sub>2</sub>O</p>", "10^6 cells, H2O")]
    [InlineData("<p>A <strong> bold </strong>word, <em>so</em>.</p>", "A **bold** word, *so*.")]
    [InlineData("<p><strong>“Half”</strong>way</p>", "“Half”way")]
    [InlineData("<p>2 * 3 &lt; 7_000 [sic] &amp;lt; `x`</p>", @"2 \* 3 \< 7_000 \[sic\] \&lt; \`x\`")]
    [InlineData("<p>2019. A year</p><p>- 5</p><p># 1</p><p>&gt; 7</p><p>---</p>", "2019\\. A year\n\n\\- 5\n\n\\# 1\n\n\\> 7\n\n\\---")]
    [InlineData("<p><a href='/b/'>B</a> and <a href='#c'>C</a></p>", "[B](https://x.example/b/) and [C](https://x.example/a/#c)")]
    [InlineData("<ol start='3'><li>Three<ul><li>Inside</li></ul></li><li>Four</li></ol>", "3. Three\n\n   - Inside\n4. Four")]
    [InlineData("<dl><div><dt>Is it?</dt> <dd>No</dd></div><div><dt>Also</dt><dd>B</dd><dd>C</dd></div></dl>",
        "- **Is it?** No\n- **Also**: B; C")]
    [InlineData("<blockquote><p>A</p><p>B</p></blockquote>", "> A\n>\n> B")]
    [InlineData("<details><summary>More</summary><p>Text</p></details>", "**More**\n\nText")]
    [InlineData("<table><tr><th>A|B</th><td><p>One.</p><ul><li>Two</li><li>Three</li></ul></td></tr></table>",
        "|  |  |\n| --- | --- |\n| A\\|B | One. Two; Three |")]
    [InlineData("<table><caption>Of 9</caption><thead><tr><th>A</th><th>B</th></tr></thead><tbody>"
        + "<tr><th scope='rowgroup' colspan='2'>Harms</th></tr>"
        + "<tr><th>C<span class='aside'>d</span></th><td>1 of 2</td></tr></tbody></table>",
        "**Of 9**\n\n| A | B |\n| --- | --- |\n| **Harms** |  |\n| C; d | 1 of 2 |")]
    public void What_stands_in_HTML_stands_in_Markdown(string html, string markdown) => Assert.Equal(markdown + "\n", Twin(html));

    [Property]
    public void Whatever_a_text_has_in_it_is_text_in_Markdown(string text)
    {
        var html = $"<p>{WebUtility.HtmlEncode(text)}</p><table><tr><td>{WebUtility.HtmlEncode(text)}</td></tr></table>";
        Assert.Equal(Said.By(new HtmlParser().ParseDocument(html).Body!), Said.InMarkdown(Twin(html)));
    }

    [Theory]
    [InlineData("<script>alert(1)</script>")]
    [InlineData("![x](javascript:alert(1)) [y](z)")]
    [InlineData("| a | b |\n| --- | --- |")]
    [InlineData("**not** __bold__ ~~gone~~ `code` \\n")]
    [InlineData("&amp; &#65; &lt;b&gt; <!-- gone -->")]
    [InlineData("[1]: https://x.example")]
    [InlineData("1) one 2) two")]
    [InlineData("snake_case _x_ *y*")]
    public void Text_that_looks_like_Markdown_stays_text(string text) => Whatever_a_text_has_in_it_is_text_in_Markdown(text);

    private static string Twin(string html) =>
        new MarkdownBlocks("https://x.example", "https://x.example/a/").Write(new HtmlParser().ParseDocument(html).Body!);
}
