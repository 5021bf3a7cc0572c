namespace LupusInfo.Web.Endpoints;

/// <summary>
/// <c>/robots.txt</c>: everything may be read by machines. Search results say themselves that they are not to be listed: who may not read
/// them could not know.
/// </summary>
public static class Robots
{
    public static IResult Answer(Settings settings) => Results.Text($"""
        User-agent: *
        Disallow:

        Sitemap: {settings.BaseAddress}/sitemap.xml

        """);
}
