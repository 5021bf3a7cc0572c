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
        // Kept, because an error page is drawn under another path.
        var path = context.Request.Path;
        try
        {
            await next(context);
        }
        finally
        {
            Telemetry.End(trace, context);
            if (log.IsEnabled(LogLevel.Information))
            {
                log.LogInformation(
                    "{Method} {Path} {Status} {Milliseconds:0.0} ms",
                    context.Request.Method,
                    // Escaped, so that a line break in an address cannot forge a line.
                    path.ToUriComponent(),
                    context.Response.StatusCode,
                    Stopwatch.GetElapsedTime(started).TotalMilliseconds);
            }
        }
    }
}
