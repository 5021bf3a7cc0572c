using AngleSharp.Dom;
using Bunit;
using FsCheck.Xunit;
using LupusInfo.Web.Components.Blocks;

namespace LupusInfo.Web.Tests.Blocks;

/// <summary>Whatever an editor types, a page gets text, links and the site's own boxes, and nothing that runs or leads astray.</summary>
public sealed class MarkupAllowedTests : InEnglish
{
    private static readonly HashSet<string> Tags = new(StringComparer.Ordinal)
    {
        "a", "article", "blockquote", "br", "button", "caption", "circle", "code", "dd", "details", "div", "dl", "dt", "em", "figcaption", "figure", "h1", "h2", "h3", "h4", "h5", "h6", "hr",
        "img", "li", "ol", "p", "path", "pre", "rect", "section", "span", "strong", "sub", "summary", "sup", "svg", "table", "tbody", "td", "th", "thead", "time", "tr", "ul",
    };

    private static readonly HashSet<string> Attributes = new(StringComparer.Ordinal)
    {
        "alt", "aria-hidden", "aria-label", "aria-labelledby", "class", "colspan", "cx", "cy", "d", "data-label", "datetime", "focusable", "height", "href", "id", "loading", "popovertarget", "r",
        "role", "rx", "scope", "src", "start", "tabindex", "viewBox", "width", "x", "y",
    };

    private static readonly string[] Beginnings = ["https://", "http://", "mailto:", "tel:", "/", "#"];

    /// <summary>One seed, so that a run repeats.</summary>
    [Property(MaxTest = 200, Replay = "12,7", Arbitrary = [typeof(HostileMarkdowns)])]
    public void A_body_draws_only_tags_attributes_and_addresses_that_are_allowed(HostileMarkdown markdown)
    {
        if (Real.Read(markdown.Text).Article is { } article)
        {
            var body = Render<ArticleBody>(parameters => parameters.Add(view => view.Article, article).Add(view => view.Site, Real.Site));
            Assert.All(body.Nodes.QuerySelectorAll("*"), AssertAllowed);
        }
    }

    private static void AssertAllowed(IElement element)
    {
        Assert.Contains(element.LocalName, Tags);
        Assert.True(element.LocalName is not "button" || element.ParentElement!.ClassName is "term", "Only a word of the glossary has a button.");
        Assert.All(element.Attributes, attribute => Assert.Contains(attribute.Name, Attributes));
        foreach (var address in new[] { element.GetAttribute("href"), element.GetAttribute("src") }.OfType<string>())
        {
            Assert.Contains(Beginnings, start => address.StartsWith(start, StringComparison.Ordinal));
            Assert.False(address.StartsWith("//", StringComparison.Ordinal), $"{address} leads to another host.");
        }
    }
}
