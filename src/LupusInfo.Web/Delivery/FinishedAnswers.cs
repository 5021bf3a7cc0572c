using LupusInfo.Content;

namespace LupusInfo.Web.Delivery;

/// <summary>
/// Answers, each page in the form that is asked for: from the <see cref="AnswerStore"/>, or lets the endpoint write and finishes what it
/// wrote. Nobody waits for another reader's request: of those who ask for a cold page at once each draws it, and the first that is done
/// is kept for all.
/// </summary>
public sealed class FinishedAnswers(RequestDelegate next, AnswerStore store, Telemetry telemetry)
{
    public async Task InvokeAsync(HttpContext context, Site site, Settings settings)
    {
        // In development a page also shows what is wrong with it, which the site's articles do not tell.
        var kept = settings.Drafts ? null : context.GetEndpoint()?.Metadata.GetMetadata<KeptAttribute>();
        var form = PageForms.AskedBy(context);
        var key = form is not null && kept?.KeyOf(context.Request, site) is { } own ? $"{own} {form}" : null;
        var found = key is null ? null : store.Find(site, key);
        telemetry.Answered(kept: found is not null);
        if (found is not { } answer)
        {
            answer = await FinishAsync(context);
            if (answer is null)
            {
                return;
            }

            answer = key is not null && kept!.Keeps(answer.Status) ? store.Keep(site, key, answer) : answer;
        }

        await answer.SendAsync(context);
    }

    /// <summary>What the endpoint wrote; null where it wrote nothing but a status, which has a page of its own.</summary>
    private async Task<Answer?> FinishAsync(HttpContext context)
    {
        var response = context.Response;
        var before = response.Headers.ToDictionary(StringComparer.OrdinalIgnoreCase);
        var body = response.Body;
        using var written = new MemoryStream();
        response.Body = written;
        try
        {
            await next(context);
        }
        finally
        {
            response.Body = body;
        }

        if (written.Length == 0 && response.StatusCode >= StatusCodes.Status400BadRequest)
        {
            return null;
        }

        if (response.Headers.CacheControl.Count == 0)
        {
            // Browsers may keep a page, but ask each time: a correction must reach everyone at once.
            response.Headers.CacheControl = "no-cache";
        }

        response.Headers.ContentLength = null;
        var own = response.Headers.Where(header => !before.TryGetValue(header.Key, out var value) || value != header.Value);
        return new(response.StatusCode, own, written.ToArray());
    }
}
