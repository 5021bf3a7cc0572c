using LupusInfo.Content;

namespace LupusInfo.Web.Desk;

/// <summary>
/// What the desk needs beside its pages: one script, one stylesheet, and word of changes. In development only; elsewhere these addresses
/// do not exist.
/// </summary>
public sealed class DeskAnswers(RequestDelegate next, SiteWatcher watcher, IHostApplicationLifetime life)
{
    /// <summary>How long a save may wait to be noticed by an open page.</summary>
    private static readonly TimeSpan Pause = TimeSpan.FromMilliseconds(150);

    public Task InvokeAsync(HttpContext context) =>
        context.Request.Path.Value switch
        {
            "/_desk/desk.js" => SendAsync(context, "desk.js", "text/javascript; charset=utf-8"),
            "/_desk/desk.css" => SendAsync(context, "desk.css", "text/css; charset=utf-8"),
            "/_desk/changes" => TellAsync(context),
            _ => next(context),
        };

    private static async Task SendAsync(HttpContext context, string name, string mediaType)
    {
        context.Response.ContentType = mediaType;
        context.Response.Headers.CacheControl = "no-cache";
        await using var file = typeof(DeskAnswers).Assembly.GetManifestResourceStream("Desk/" + name)!;
        await file.CopyToAsync(context.Response.Body, context.RequestAborted);
    }

    /// <summary>Server-sent events: one as soon as the site is another than the page was made from.</summary>
    private async Task TellAsync(HttpContext context)
    {
        using var stop = CancellationTokenSource.CreateLinkedTokenSource(context.RequestAborted, life.ApplicationStopping);
        context.Response.ContentType = "text/event-stream";
        context.Response.Headers.CacheControl = "no-store";
        try
        {
            await context.Response.Body.FlushAsync(stop.Token);
            while (DeskNotes.VersionOf(watcher.Built) == context.Request.Query["since"])
            {
                await WaitForAnotherAsync(watcher.Built, stop.Token);
            }

            await context.Response.WriteAsync("data: changed\n\n", stop.Token);
        }
        catch (OperationCanceledException)
        {
            // The page was closed, or the program stops.
        }
    }

    private async Task WaitForAnotherAsync(Built built, CancellationToken stop)
    {
        while (ReferenceEquals(built, watcher.Built))
        {
            await Task.Delay(Pause, stop);
        }
    }
}
