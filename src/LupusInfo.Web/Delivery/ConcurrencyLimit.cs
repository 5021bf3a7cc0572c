using System.Threading.RateLimiting;
using Microsoft.Net.Http.Headers;

namespace LupusInfo.Web.Delivery;

/// <summary>Marks pages that are made anew for each reader: <see cref="ConcurrencyLimit"/> lets only so many be made at once.</summary>
[AttributeUsage(AttributeTargets.Class)]
public sealed class MadeAnewAttribute : Attribute;

/// <summary>
/// Has readers wait while as many pages are made anew as may be at once, and asks those to come again who find too many waiting. Who
/// asks does not count: nobody is told from another.
/// </summary>
/// <remarks>
/// Not the middleware of ASP.NET Core: its limiter of parts wakes ten times a second, 1 in 100 of a core while nobody reads
/// (docs/performance.md).
/// </remarks>
/// <param name="next">What makes the page.</param>
/// <param name="limiter">Counts those that are made and those that wait.</param>
public sealed class ConcurrencyLimit(RequestDelegate next, ConcurrencyLimiter limiter)
{
    private const string ComeAgainSeconds = "2";

    public Task InvokeAsync(HttpContext context) =>
        context.GetEndpoint()?.Metadata.GetMetadata<MadeAnewAttribute>() is null ? next(context) : InTurnAsync(context);

    private async Task InTurnAsync(HttpContext context)
    {
        using var turn = await limiter.AcquireAsync(1, context.RequestAborted);
        if (turn.IsAcquired)
        {
            await next(context);
            return;
        }

        context.Response.StatusCode = StatusCodes.Status503ServiceUnavailable;
        context.Response.Headers[HeaderNames.RetryAfter] = ComeAgainSeconds;
    }
}
