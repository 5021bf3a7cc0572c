namespace LupusInfo.Web.Endpoints;

/// <summary><c>/robots.txt</c>: everything may be read by machines, but for search results, which are pages about pages.</summary>
public static class Robots
{
    public static IResult Answer(Settings settings) => Results.Text($"""
        User-agent: *
        Disallow: /search/

        Sitemap: {settings.BaseAddress}/sitemap.xml

        """);
}
