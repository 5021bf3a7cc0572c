using LupusInfo.Content;
using LupusInfo.Web.Delivery;
using Microsoft.Net.Http.Headers;

namespace LupusInfo.Web.Twins;

/// <summary>
/// <c>/llms-full.txt</c>: the twins of all pages, one after the other, each with its own caveats. It is made once a site, at the first
/// request; who asks meanwhile waits for it, because it takes seconds.
/// </summary>
public sealed class FullText(RequestDelegate next, AnswerStore store, SiteWatcher watcher, IServiceScopeFactory scopes)
{
    public const string Address = "/llms-full.txt";

    private static readonly SemaphoreSlim OneAtATime = new(1);

    public Task InvokeAsync(HttpContext context) => context.Request.Path == Address ? AnswerAsync(context) : next(context);

    private async Task AnswerAsync(HttpContext context)
    {
        if (await KeptAsync(watcher.Current) is { } answer)
        {
            await answer.SendAsync(context);
            return;
        }

        // The content was swapped meanwhile: two sites must not be mixed.
        context.Response.StatusCode = StatusCodes.Status503ServiceUnavailable;
        context.Response.Headers.RetryAfter = "1";
    }

    private async Task<Answer?> KeptAsync(Site site)
    {
        var kept = store.For(site, Address);
        if (Find() is { } found)
        {
            return found;
        }

        await OneAtATime.WaitAsync();
        try
        {
            return Find() ?? (await WriteAsync(site) is { } text ? kept.Keep(text) : null);
        }
        finally
        {
            OneAtATime.Release();
        }

        Answer? Find() => kept.Find(KeptAttribute.Plain, PageForm.Html);
    }

    private async Task<Answer?> WriteAsync(Site site)
    {
        using var all = new MemoryStream();
        foreach (var page in Contents.Of(site).SelectMany(part => part.Pages))
        {
            if (all.Length > 0)
            {
                all.Write("\n---\n\n"u8);
            }

            if (!await WriteTwinAsync(page.Address, site, all))
            {
                return null;
            }
        }

        return new(
            StatusCodes.Status200OK,
            [
                new(HeaderNames.ContentType, "text/plain; charset=utf-8"), new(HeaderNames.CacheControl, "no-cache"),
                new(SecurityHeaders.Robots, "noindex"),
            ],
            all.ToArray());
    }

    /// <summary>Asks for the twin as a reader would. False where it is of another site by now.</summary>
    private async Task<bool> WriteTwinAsync(string page, Site site, Stream to)
    {
        await using var scope = scopes.CreateAsyncScope();
        var context = new DefaultHttpContext { RequestServices = scope.ServiceProvider };
        context.Request.Method = HttpMethods.Get;
        context.Request.Scheme = Uri.UriSchemeHttp;
        context.Request.Host = new("localhost");
        context.Request.Path = page;
        context.Response.Body = to;
        context.Features.Set(new AskedTwin());
        await next(context);
        return context.Response.StatusCode == StatusCodes.Status200OK && scope.ServiceProvider.GetRequiredService<Site>() == site;
    }
}
