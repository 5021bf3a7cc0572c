using LupusInfo.Content;
using LupusInfo.Web.Pages;
using Microsoft.AspNetCore.OutputCaching;

namespace LupusInfo.Web.Delivery;

/// <summary>Which finished answers are kept, and under what key. The site's version, the program's and the day are part of it: what was made from an old site by a request that began before the swap can never be served after it.</summary>
public sealed class PageCache : IOutputCachePolicy
{
    private static readonly string ProgramVersion = typeof(PageCache).Module.ModuleVersionId.ToString("N") + typeof(Site).Module.ModuleVersionId.ToString("N");

    /// <summary>Search results are never kept: nobody's words stay in memory.</summary>
    private static readonly string[] NeverKept = ["/search/", "/healthz"];

    /// <summary>Keeps every page by this policy.</summary>
    public static void Configure(OutputCacheOptions options)
    {
        options.AddBasePolicy(new PageCache());
        options.UseCaseSensitivePaths = true;
    }

    public ValueTask CacheRequestAsync(OutputCacheContext context, CancellationToken cancellation)
    {
        var request = context.HttpContext.Request;
        var site = context.HttpContext.RequestServices.GetRequiredService<Site>();
        // In development a page also shows what is wrong with it, which the version does not tell.
        var kept = !NeverKept.Contains(request.Path.Value, StringComparer.Ordinal) && !context.HttpContext.RequestServices.GetRequiredService<Settings>().Drafts;
        context.EnableOutputCaching = true;
        context.AllowCacheLookup = kept;
        context.AllowCacheStorage = kept;
        context.AllowLocking = kept;
        context.ResponseExpirationTimeSpan = TimeSpan.FromDays(1);

        // Anything else in a query, or in the Host header, would let anyone fill the cache with copies of one page.
        var rules = context.CacheVaryByRules;
        rules.VaryByHost = false;
        rules.VaryByValues["version"] = $"{site.Version} {ProgramVersion} {site.Today:yyyyMMdd}";
        rules.VaryByValues["coding"] = Codings.Accepted(request).ToString();
        rules.VaryByValues["claims"] = ClaimQuery.KeyOf(request, site);
        return ValueTask.CompletedTask;
    }

    public ValueTask ServeFromCacheAsync(OutputCacheContext context, CancellationToken cancellation) => ValueTask.CompletedTask;

    public ValueTask ServeResponseAsync(OutputCacheContext context, CancellationToken cancellation)
    {
        context.AllowCacheStorage &= context.HttpContext.Response.StatusCode == StatusCodes.Status200OK;
        return ValueTask.CompletedTask;
    }
}
