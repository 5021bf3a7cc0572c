using LupusInfo.Content;

namespace LupusInfo.Web.Endpoints;

/// <summary><c>/healthz</c>: for whatever starts and stops servers.</summary>
public static class Health
{
    /// <summary>One line with what is being served.</summary>
    public static IResult Answer(Site site, HttpContext context)
    {
        context.Response.Headers.CacheControl = "no-store";
        return Results.Text($"ok {site.Version} {site.Articles.Count}\n");
    }
}
