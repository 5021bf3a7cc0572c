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
                xml.WriteStartElement("url", Namespace);
                xml.WriteElementString("loc", Namespace, settings.BaseAddress + article.Address);
                xml.WriteElementString("lastmod", Namespace, article.Front.Updated.ToString("yyyy-MM-dd"));
                xml.WriteEndElement();
            }

            xml.WriteEndElement();
        }

        return Results.Bytes(text.ToArray(), "application/xml; charset=utf-8");
    }
}
