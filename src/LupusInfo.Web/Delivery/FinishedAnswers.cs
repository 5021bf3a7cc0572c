using LupusInfo.Content;
using Microsoft.Net.Http.Headers;

namespace LupusInfo.Web.Delivery;

/// <summary>
/// Answers, each page in the form that is asked for: from the <see cref="AnswerStore"/>, or lets the endpoint write and finishes what it
/// wrote. Nobody waits for another reader's request: of those who ask for a cold page at once each draws it, and the first that is done
/// is kept for all. Who refuses both forms of a page is told so: 406.
/// </summary>
/// <param name="next">The endpoint.</param>
/// <param name="store">What is kept.</param>
/// <param name="telemetry">Told whether an answer was kept.</param>
/// <param name="markdownOf">A page as Markdown, made of the page as HTML.</param>
public sealed class FinishedAnswers(RequestDelegate next, AnswerStore store, Telemetry telemetry, Func<Answer, Answer> markdownOf)
{
    public async Task InvokeAsync(HttpContext context, Site site, Settings settings)
    {
        if (PageForms.AskedBy(context) is not { } form)
        {
            context.Response.Headers.Vary = HeaderNames.Accept;
            context.Response.StatusCode = StatusCodes.Status406NotAcceptable;
            return;
        }

        // In development a page also shows what is wrong with it, which the site's articles do not tell.
        var kept = settings.Drafts ? null : context.GetEndpoint()?.Metadata.GetMetadata<KeptAttribute>();
        var key = kept?.KeyOf(context.Request, site);
        var found = Find(form);
        telemetry.Answered(kept: found is not null);
        if ((found ?? await MakeAsync(form)) is { } answer)
        {
            await answer.SendAsync(context);
        }

        Answer? Find(PageForm wanted) => key is null ? null : store.Find(site, AnswerStore.KeyOf(key, wanted));

        async Task<Answer?> MakeAsync(PageForm wanted)
        {
            var made = wanted is PageForm.Html ? await FinishAsync(context)
                : (Find(PageForm.Html) ?? await MakeAsync(PageForm.Html)) is { } page ? markdownOf(page)
                : null;
            return key is not null && made is not null && kept!.Keeps(made.Status)
                ? store.Keep(site, AnswerStore.KeyOf(key, wanted), made)
                : made;
        }
    }

    /// <summary>What the endpoint wrote; null where it wrote nothing but a status, which has a page of its own.</summary>
    private async Task<Answer?> FinishAsync(HttpContext context)
    {
        var response = context.Response;
        var before = response.Headers.ToDictionary(StringComparer.OrdinalIgnoreCase);
        if (PageForms.IsPage(context))
        {
            response.Headers.Vary = HeaderNames.Accept;
        }

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
