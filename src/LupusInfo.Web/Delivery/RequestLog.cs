using System.Diagnostics;

namespace LupusInfo.Web.Delivery;

/// <summary>
/// One line a request: method, path, status, milliseconds. Nothing about who asked, and nothing after the question mark.
/// </summary>
public sealed class RequestLog(RequestDelegate next, ILogger<RequestLog> log)
{
    public async Task InvokeAsync(HttpContext context)
    {
        var trace = Telemetry.Begin();
        var started = Stopwatch.GetTimestamp();
        // Escaped, so that a line break in an address cannot forge a line; kept, because an error page is drawn under another path.
        var path = context.Request.Path.ToUriComponent();
        try
        {
            await next(context);
        }
        finally
        {
            Telemetry.End(trace, context);
            log.LogInformation(
                "{Method} {Path} {Status} {Milliseconds:0.0} ms",
                context.Request.Method,
                path,
                context.Response.StatusCode,
                Stopwatch.GetElapsedTime(started).TotalMilliseconds);
        }
    }
}
