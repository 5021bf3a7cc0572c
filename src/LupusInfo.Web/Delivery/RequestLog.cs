using System.Diagnostics;

namespace LupusInfo.Web.Delivery;

/// <summary>
/// One line a request: method, path, status, milliseconds. Nothing about who asked, and nothing after the question mark.
/// </summary>
public sealed class RequestLog(RequestDelegate next, ILogger<RequestLog> log)
{
    /// <summary>Made ready once: a line needs no array for its values and no look-up of its template.</summary>
    private static readonly Action<ILogger, string, string, int, double, Exception?> Line =
        LoggerMessage.Define<string, string, int, double>(LogLevel.Information, default, "{Method} {Path} {Status} {Milliseconds} ms");

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
                // The path escaped, so that a line break in an address cannot forge a line.
                Line(log, context.Request.Method, path.ToUriComponent(), context.Response.StatusCode,
                    Math.Round(Stopwatch.GetElapsedTime(started).TotalMilliseconds, 1), null);
            }
        }
    }
}
