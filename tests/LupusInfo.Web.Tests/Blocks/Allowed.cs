using AngleSharp.Dom;

namespace LupusInfo.Web.Tests.Blocks;

/// <summary>All that may be on a page.</summary>
internal static class Allowed
{
    /// <summary>What an article may bring onto its page.</summary>
    public static readonly HashSet<string> Tags = new(StringComparer.Ordinal)
    {
        "a", "article", "blockquote", "br", "button", "caption", "circle", "code", "dd", "details", "div", "dl", "dt",
        "em", "figcaption", "figure", "h1", "h2", "h3", "h4", "h5", "h6", "hr", "img", "li", "ol", "p", "path", "pre",
        "rect", "section", "span", "strong", "sub", "summary", "sup", "svg", "table", "tbody", "td", "th", "thead", "time", "tr",
        "ul",
    };

    public static readonly HashSet<string> Attributes = new(StringComparer.Ordinal)
    {
        "alt", "aria-hidden", "aria-label", "aria-labelledby", "class", "colspan", "cx", "cy", "d", "data-label",
        "datetime", "focusable", "height", "href", "id", "loading", "popovertarget", "r", "role", "rx", "scope", "src",
        "start", "tabindex", "viewBox", "width", "x", "y",
    };

    private static readonly string[] Beginnings = ["https://", "http://", "mailto:", "tel:", "/", "#"];

    private static readonly string[] Addresses = ["href", "src", "action", "formaction", "xlink:href", "data", "poster", "srcset"];

    /// <summary>Fails at an element that no article may bring.</summary>
    public static void Check(IElement element)
    {
        Assert.Contains(element.LocalName, Tags);
        Assert.True(element.LocalName is not "button"
            || element.ParentElement!.ClassName is "term", "Only a word of the glossary has a button.");
        Assert.All(element.Attributes, attribute => Assert.Contains(attribute.Name, Attributes));
        CheckAddresses(element);
    }

    /// <summary>Fails at an element that leads or loads from where no page may.</summary>
    public static void CheckAddresses(IElement element)
    {
        foreach (var address in Addresses.Select(element.GetAttribute).OfType<string>())
        {
            Assert.Contains(Beginnings, start => address.StartsWith(start, StringComparison.Ordinal));
            Assert.False(address.StartsWith("//", StringComparison.Ordinal), $"{address} leads to another host.");
        }
    }
}
