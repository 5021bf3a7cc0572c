using System.Text;
using System.Xml;
using LupusInfo.Content;
using LupusInfo.Content.Articles;

namespace LupusInfo.Web.Endpoints;

/// <summary>
/// <c>/sitemap.xml</c>: every page, with the newest day that it shows and, where other languages have it, with all of them.
/// </summary>
public static class Sitemap
{
    private const string Namespace = "http://www.sitemaps.org/schemas/sitemap/0.9";

    private const string Xhtml = "http://www.w3.org/1999/xhtml";

    public static IResult Answer(Site site, Settings settings) =>
        Results.Bytes(Write(site, settings.BaseAddress), "application/xml; charset=utf-8");

    /// <summary>The file.</summary>
    /// <param name="site">What is served.</param>
    /// <param name="home">What stands before each address.</param>
    public static byte[] Write(Site site, string home)
    {
        using var text = new MemoryStream();
        using (var xml = XmlWriter.Create(text, new() { Encoding = new UTF8Encoding(encoderShouldEmitUTF8Identifier: false) }))
        {
            xml.WriteStartElement("urlset", Namespace);
            xml.WriteAttributeString("xmlns", "xhtml", null, Xhtml);
            foreach (var article in site.Articles.Values)
            {
                var same = site.TranslationsOf(article).Select(other => (other.Language, other.Address));
                Write(xml, home, article.Address, article.Changed, [.. same]);
            }

            // What the program makes carries no day. A page of search results is none to be found.
            foreach (var page in site.LanguagesInOrder.SelectMany(Made).GroupBy(made => made.Name, made => (made.Code, made.Address)))
            {
                List<(string Code, string Address)> same = [.. page];
                same.ForEach(one => Write(xml, home, one.Address, null, same));
            }

            xml.WriteEndElement();
        }

        return text.ToArray();
    }

    /// <summary>The pages that the program makes in a language, each with a name that it has in all languages.</summary>
    private static IEnumerable<(string Name, string Code, string Address)> Made(Language language) =>
    [
        .. language.Pages.Where(page => page is not ProgramPage.Search)
            .Select(page => (page.ToString(), language.Code, language.AddressOf(page))),
        .. language.Glossary.Terms.Keys.Select(key => (key, language.Code, Address.OfTerm(language.Code, key))),
    ];

    /// <summary>One page, and the same in other languages.</summary>
    /// <param name="xml">Where to.</param>
    /// <param name="home">What stands before each address.</param>
    /// <param name="address">Of the page.</param>
    /// <param name="changed">When it changed; null where no day is known.</param>
    /// <param name="same">The page in each language that has it, the one for everybody else first.</param>
    private static void Write(XmlWriter xml, string home, string address, DateOnly? changed, List<(string Code, string Address)> same)
    {
        xml.WriteStartElement("url", Namespace);
        xml.WriteElementString("loc", Namespace, home + address);
        if (changed is { } day)
        {
            xml.WriteElementString("lastmod", Namespace, day.ToString("yyyy-MM-dd"));
        }

        foreach (var (code, other) in same.Count > 1 ? [.. same, ("x-default", same[0].Address)] : same[..0])
        {
            xml.WriteStartElement("link", Xhtml);
            xml.WriteAttributeString("rel", "alternate");
            xml.WriteAttributeString("hreflang", code);
            xml.WriteAttributeString("href", home + other);
            xml.WriteEndElement();
        }

        xml.WriteEndElement();
    }
}
