using LupusInfo.Content;
using Microsoft.Net.Http.Headers;

namespace LupusInfo.Web.Delivery;

/// <summary>
/// Makes what is not kept yet, each page in the form that is asked for: lets the endpoint write, finishes what it wrote, and keeps it for
/// <see cref="KeptAnswers"/>. Nobody waits for another reader's request: of those who ask for a cold page at once each draws it, and the
/// first that is done is kept for all. Who refuses both forms of a page is told so: 406.
/// </summary>
/// <param name="next">The endpoint.</param>
/// <param name="store">Where it is kept.</param>
/// <param name="settings">In development a page also shows what is wrong with it, which the site does not tell: none is kept.</param>
/// <param name="telemetry">Told that an answer was made.</param>
/// <param name="markdownOf">A page as Markdown, made of the page as HTML.</param>
public sealed class FinishedAnswers(
    RequestDelegate next, AnswerStore store, Settings settings, Telemetry telemetry, Func<Answer, Answer> markdownOf)
{
    public async Task InvokeAsync(HttpContext context, Site site)
    {
        var endpoint = context.GetEndpoint();
        if ((PageForms.Has(endpoint) ? PageForms.AskedBy(context) : PageForm.Html) is not { } form)
        {
            context.Response.Headers.Vary = HeaderNames.Accept;
            context.Response.StatusCode = StatusCodes.Status406NotAcceptable;
            return;
        }

        telemetry.Answered(kept: false);
        var rule = settings.Drafts ? null : KeptAttribute.Of(endpoint);
        var variant = rule?.VariantOf(context.Request, site);
        var address = context.Request.Path.Value ?? "";
        var page = (form is PageForm.Markdown && variant is not null ? store.At(site, address)?.Find(variant, PageForm.Html) : null)
            ?? Keep(await FinishAsync(context), PageForm.Html);
        if ((form is PageForm.Markdown && page is not null ? Keep(markdownOf(page), form) : page) is { } answer)
        {
            await answer.SendAsync(context);
        }

        Answer? Keep(Answer? made, PageForm form) => made is not null && variant is not null && rule!.Keeps(made.Status)
            ? store.For(site, address, endpoint).Keep(made, variant, form)
            : made;
    }

    /// <summary>What the endpoint wrote; null where it wrote nothing but a status, which has a page of its own.</summary>
    private async Task<Answer?> FinishAsync(HttpContext context)
    {
        var response = context.Response;
        var before = response.Headers.ToDictionary(StringComparer.OrdinalIgnoreCase);
        if (PageForms.Has(context.GetEndpoint()))
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
