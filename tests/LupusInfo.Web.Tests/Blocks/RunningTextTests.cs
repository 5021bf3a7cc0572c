using Bunit;
using LupusInfo.Content;
using LupusInfo.Content.Articles;
using LupusInfo.Web.Components.Blocks;

namespace LupusInfo.Web.Tests.Blocks;

public sealed class RunningTextTests : InEnglish
{
    [Fact]
    public void A_source_number_stands_in_brackets_that_are_text() =>
        Assert.Equal("Call 112[1] or 999[2, 1 (p. 4)].", Draw("Call 112 [@deng2017] or 999 [@kamen2022; @deng2017, p. 4].")
            .Find("p").TextContent);

    [Fact]
    public void Each_number_leads_to_its_source_and_has_a_place_of_its_own() =>
        Assert.Equal(
            [("cite-deng2017-1", "#ref-deng2017"), ("cite-kamen2022-1", "#ref-kamen2022"), ("cite-deng2017-2", "#ref-deng2017")],
            Draw("One [@deng2017]. Two [@kamen2022; @deng2017].").FindAll("sup.cite a")
                .Select(link => (link.Id!, link.GetAttribute("href")!)));

    [Fact]
    public void A_link_to_a_page_that_is_published_leads_to_it() =>
        Assert.Equal("/lupus/outlook/#numbers", Draw("See [the outlook](lupus/outlook.md#numbers).").Find("a").GetAttribute("href"));

    [Fact]
    public void A_link_to_a_page_that_is_left_out_is_drawn_as_its_words()
    {
        var site = Real.Site with { Articles = Real.Site.Articles.Where(entry => entry.Key != "/lupus/outlook/").ToDictionary() };
        Draw("See [the *outlook*](lupus/outlook.md#numbers) for more.", site)
            .Find("p").MarkupMatches("<p>See the <em>outlook</em> for more.</p>");
    }

    [Theory]
    [InlineData("page:check-an-offer", "<p><a href=\"/check-an-offer/\">Tick <em>it</em></a>.</p>")]
    [InlineData("page:a-z", "<p><a href=\"/a-z/\">Tick <em>it</em></a>.</p>")]
    public void A_page_that_the_program_makes_is_led_to_by_its_name(string link, string drawn) =>
        Draw($"[Tick *it*]({link}).").Find("p").MarkupMatches(drawn);

    [Fact]
    public void A_glossary_word_leads_to_its_meaning() =>
        Draw("[That *word*](term:kidney-biopsy) is one.").Find("p").MarkupMatches("""
            <p><span class="term"><a href="/glossary/kidney-biopsy/"><span>That <em>word</em></span></a><button
            popovertarget="term-kidney-biopsy" aria-label="That word: what it means"></button></span> is one.</p>
            """);

    [Theory]
    [InlineData("![a [b](https://a.example/onload=alert(document.domain)//) c](picture.png)", "a b c")]
    [InlineData("![a [b](tel:/onload=alert(1)) c](picture.png)", "a b c")]
    [InlineData("![a \"> <b onload=alert(1)> *c*](picture.png)", "a \"> <b onload=alert(1)> c")]
    [InlineData("![a ![b](picture.png) c](picture.png)", "a  c")]
    [InlineData("![a <https://a.example/onload=alert(1)> c](picture.png)", "a https://a.example/onload=alert(1) c")]
    [InlineData("![a [b](term:kidney-biopsy) c](picture.png)", "a b c")]
    public void The_words_for_a_picture_are_plain_text_whatever_an_editor_puts_in_them(string markdown, string words)
    {
        var picture = Draw(Real.Read(markdown).Article).Find("img");
        Assert.Equal(["alt", "loading", "src"], picture.Attributes.Select(attribute => attribute.Name).Order());
        Assert.Equal(words, picture.GetAttribute("alt"));
    }

    [Fact]
    public void A_source_cited_in_the_words_of_a_link_or_a_picture_is_marked_after_it() =>
        Draw("[A [@deng2017] study](https://example.org) and ![a picture [@kamen2022]](picture.png).").Find("p").MarkupMatches("""
            <p><a href="https://example.org">A study</a><sup class="cite">[<a
            id="cite-deng2017-1" href="#ref-deng2017" aria-label="Source 1">1</a>]</sup> and
            <img loading="lazy" src="/picture.png" alt="a picture"><sup class="cite">[<a
            id="cite-kamen2022-1" href="#ref-kamen2022" aria-label="Source 2">2</a>]</sup>.</p>
            """);

    [Fact]
    public void An_address_in_a_part_that_is_not_read_is_no_link() =>
        Assert.Empty(Draw(Real.Read(
            "::: note\nHead\n\n::: note\nInner\n\n| a |\n| --- |\n| b <javascript:alert(1)> | c <https://example.org> |\n:::\n:::").Article)
            .FindAll("a"));

    [Fact]
    public void No_link_stands_in_another() =>
        Assert.Single(Draw("[an address: <https://example.org/other>](https://example.org)").FindAll("a"));

    private IRenderedComponent<ArticleBody> Draw(string markdown, Site? site = null) => Draw(Real.Article(markdown), site);

    private IRenderedComponent<ArticleBody> Draw(Article article, Site? site = null) =>
        Render<ArticleBody>(parameters => parameters.Add(body => body.Article, article).Add(body => body.Site, site ?? Real.Site));
}
