using LupusInfo.Content;

namespace LupusInfo.Web.Delivery;

/// <summary>
/// Sends what is kept, before anything else is done for a request: one look-up in the answers of the current site. Whatever is asked for
/// the first time goes on, to be made.
/// </summary>
public sealed class KeptAnswers(RequestDelegate next, AnswerStore store, SiteWatcher watcher, Telemetry telemetry)
{
    public Task InvokeAsync(HttpContext context)
    {
        var site = watcher.Current;
        if (store.At(site, context.Request.Path.Value ?? "") is not { } kept || kept.Find(context, site) is not { } answer)
        {
            return next(context);
        }

        // Requests are counted by where their answer came from.
        context.SetEndpoint(kept.Endpoint);
        telemetry.Answered(kept: true);
        return answer.SendAsync(context);
    }
}
