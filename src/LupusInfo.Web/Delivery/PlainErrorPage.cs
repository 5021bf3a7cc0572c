namespace LupusInfo.Web.Delivery;

/// <summary>
/// The last page there is: when drawing a page fails and drawing the page that says so fails too. Made of nothing that can fail, and so in
/// English. The exceptions were logged before it is asked.
/// </summary>
public sealed class PlainErrorPage(RequestDelegate next, Settings settings)
{
    private const string Page = """
        <!doctype html>
        <html lang="en">
        <head><meta charset="utf-8"><meta name="robots" content="noindex"><title>Something went wrong</title></head>
        <body>
        <h1>Something went wrong on our side</h1>
        <p>It is nothing that you did. Please try again in a minute.</p>
        <p>If you feel very ill now, call your emergency number, such as 112, 999 or 911.</p>
        <p><a href="/">Start again from the first page</a></p>
        </body>
        </html>

        """;

    public async Task InvokeAsync(HttpContext context)
    {
        try
        {
            await next(context);
        }
        catch (Exception) when (!context.Response.HasStarted)
        {
            context.Response.Clear();
            SecurityHeaders.Set(context.Response.Headers, SecurityHeaders.Of(settings));
            context.Response.StatusCode = StatusCodes.Status500InternalServerError;
            context.Response.ContentType = "text/html; charset=utf-8";
            context.Response.Headers.CacheControl = "no-store";
            await context.Response.WriteAsync(Page, CancellationToken.None);
        }
    }
}
