using Bunit;
using LupusInfo.Content.Articles;
using LupusInfo.Web.Components.Blocks;

namespace LupusInfo.Web.Tests.Blocks;

public sealed class ArticleBodyTests : InEnglish
{
    public static TheoryData<string> Articles => [.. Real.Site.Articles.Keys];

    [Fact]
    public void Each_kind_of_block_is_drawn_by_its_component_in_the_order_of_the_article()
    {
        var article = Real.Article("""
            First words.

            ::: warning-signs liver
            :::

            ::: note
            A note

            Text.
            :::

            ::: fact-box deng2017-remission
            :::

            ::: evidence-ladder msc
            :::

            ::: trials msc
            :::

            ::: approvals msc
            :::

            ::: claims exosomes
            :::
            """);
        var drawn = Draw(article).Nodes.OfType<AngleSharp.Dom.IElement>()
            .Select(element => element.ClassName is { Length: > 0 } name ? name : element.LocalName);
        Assert.Equal(["p", "care-card urgent", "callout note", "fact-box", "ladder", "records-box", "records-box", "claims"], drawn);
    }

    [Fact]
    public void Every_kind_of_block_has_a_component()
    {
        var kinds = typeof(Block).Assembly.GetTypes().Where(type => type.IsSubclassOf(typeof(Block)));
        var drawn = Real.Site.Articles.Values.SelectMany(article => article.Blocks)
            .Append(Real.Article("::: claims msc\n:::").Blocks[0]).Select(block => block.GetType()).ToHashSet();
        Assert.Superset(kinds.ToHashSet(), drawn);
    }

    [Fact]
    public void The_empty_corner_of_a_table_is_no_heading() =>
        Draw(Real.Article("| | With | Without |\n| --- | --- | --- |\n| Better | 9 | 5 |")).Find("thead")
            .MarkupMatches("<thead><tr><td></td><th scope=\"col\">With</th><th scope=\"col\">Without</th></tr></thead>");

    [Theory]
    [MemberData(nameof(Articles))]
    public void A_real_article_is_drawn_without_script_or_style_attribute_and_with_no_id_twice(string address)
    {
        var body = Draw(Real.Site.Find(address)!);
        Assert.Empty(body.FindAll("script, style, [style], [onclick], iframe"));
        Assert.Empty(body.FindAll("[id]").GroupBy(element => element.Id).Where(group => group.Count() > 1).Select(group => group.Key));
    }

    [Theory]
    [MemberData(nameof(Articles))]
    public void Every_label_in_a_real_article_names_a_part_that_is_there(string address)
    {
        var body = Draw(Real.Site.Find(address)!);
        Assert.All(body.FindAll("[aria-labelledby]"), element =>
            Assert.NotNull(body.Find($"[id='{element.GetAttribute("aria-labelledby")}']").TextContent));
    }

    [Theory]
    [MemberData(nameof(Articles))]
    public void Every_citation_of_a_real_article_is_drawn_once_and_leads_to_its_source(string address)
    {
        var article = Real.Site.Find(address)!;
        var drawn = Draw(article).FindAll("sup.cite a").Select(link => (link.Id, link.GetAttribute("href")));
        Assert.Equal(article.Citations.Select(citation => ((string?)citation.Id, (string?)$"#{citation.SourceId}")).Order(), drawn.Order());
    }

    private IRenderedComponent<ArticleBody> Draw(Article article) =>
        Render<ArticleBody>(parameters => parameters.Add(body => body.Article, article).Add(body => body.Site, Real.Site));
}
