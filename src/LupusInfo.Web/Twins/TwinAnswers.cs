using LupusInfo.Web.Delivery;
using Microsoft.Net.Http.Headers;

namespace LupusInfo.Web.Twins;

/// <summary>Lets a page be written, and makes its twin of it where that is asked for. Who refuses both forms is told so: 406.</summary>
public sealed class TwinAnswers(RequestDelegate next)
{
    public Task InvokeAsync(HttpContext context, Settings settings)
    {
        if (!PageForms.IsPage(context))
        {
            return next(context);
        }

        context.Response.Headers.Vary = HeaderNames.Accept;
        switch (PageForms.AskedBy(context))
        {
            case PageForm.Html:
                return next(context);
            case PageForm.Markdown:
                return WriteTwinAsync(context, settings.BaseAddress);
            default:
                context.Response.StatusCode = StatusCodes.Status406NotAcceptable;
                return Task.CompletedTask;
        }
    }

    /// <summary>An answer that is no page, such as 404, stays as it is.</summary>
    private async Task WriteTwinAsync(HttpContext context, string home)
    {
        var response = context.Response;
        var body = response.Body;
        using var html = new MemoryStream();
        response.Body = html;
        try
        {
            await next(context);
        }
        finally
        {
            response.Body = body;
        }

        var bytes = html.ToArray();
        await body.WriteAsync(response.StatusCode == StatusCodes.Status200OK ? Twin.Of(bytes, response.Headers, home) : bytes);
    }
}
