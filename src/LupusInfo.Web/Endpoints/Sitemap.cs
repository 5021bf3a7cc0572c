using System.Text;
using System.Xml;
using LupusInfo.Content;

namespace LupusInfo.Web.Endpoints;

/// <summary><c>/sitemap.xml</c>: every page, with the day of its last change of substance.</summary>
public static class Sitemap
{
    private const string Namespace = "http://www.sitemaps.org/schemas/sitemap/0.9";

    public static IResult Answer(Site site, Settings settings)
    {
        using var text = new MemoryStream();
        using (var xml = XmlWriter.Create(text, new() { Encoding = new UTF8Encoding(encoderShouldEmitUTF8Identifier: false) }))
        {
            xml.WriteStartElement("urlset", Namespace);
            foreach (var article in site.Articles.Values)
            {
                Write(xml, settings.BaseAddress + article.Address, article.Front.Updated);
            }

            // Its words carry no day.
            foreach (var language in site.Languages.Values)
            {
                Write(xml, settings.BaseAddress + language.GlossaryAddress, null);
            }

            xml.WriteEndElement();
        }

        return Results.Bytes(text.ToArray(), "application/xml; charset=utf-8");
    }

    private static void Write(XmlWriter xml, string address, DateOnly? changed)
    {
        xml.WriteStartElement("url", Namespace);
        xml.WriteElementString("loc", Namespace, address);
        if (changed is { } day)
        {
            xml.WriteElementString("lastmod", Namespace, day.ToString("yyyy-MM-dd"));
        }

        xml.WriteEndElement();
    }
}
