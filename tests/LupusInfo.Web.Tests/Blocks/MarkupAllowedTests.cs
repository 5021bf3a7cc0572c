using AngleSharp.Dom;
using Bunit;
using LupusInfo.Content.Tests;
using LupusInfo.Web.Components.Blocks;
using LupusInfo.Web.Tests.Hostile;

namespace LupusInfo.Web.Tests.Blocks;

/// <summary>Whatever an editor types, a page gets text, links and the site's own boxes, and nothing that runs or leads astray.</summary>
public sealed class MarkupAllowedTests : InEnglish
{
    [Fact]
    public void A_body_draws_only_tags_attributes_and_addresses_that_are_allowed() =>
        Seeded.CheckMany(HostileMarkdowns.Arbitrary(), times: 200, CheckBody);

    [Fact]
    public void So_does_each_of_the_hostile_bodies() => Assert.All(HostileCorpus.Bodies, body => CheckBody(new(body)));

    private void CheckBody(HostileMarkdown markdown)
    {
        if (Real.Read(markdown.Text).Article is { } article)
        {
            var body = Render<ArticleBody>(parameters => parameters.Add(view => view.Article, article).Add(view => view.Site, Real.Site));
            Assert.All(body.Nodes.QuerySelectorAll("*"), Allowed.Check);
        }
    }
}
