using LupusInfo.Content;

namespace LupusInfo.Web.Endpoints;

/// <summary>Health checks, for whatever starts and stops servers and gives them readers.</summary>
public static class Health
{
    /// <summary><c>/healthz/live</c>: the program answers. If it does not, start it again.</summary>
    public static IResult Live(HttpContext context)
    {
        context.Response.Headers.CacheControl = "no-store";
        return Results.Text("ok\n");
    }

    /// <summary>
    /// <c>/healthz/ready</c>, and <c>/healthz</c>: 503 with the reason when pages are missing since the start or the content could not be
    /// read since. An edit that breaks a page while the program runs is no such reason: its last good version is served.
    /// </summary>
    public static IResult Ready(Built built, ContentHealth health, TimeProvider clock, HttpContext context)
    {
        var now = health.Now;
        context.Response.Headers.CacheControl = "no-store";
        var report = new Report(
            now.NotReady is null ? "ready" : "not ready",
            now.NotReady,
            built.Site.Version,
            built.Site.Articles.Count,
            ContentHealth.HeldBack(built).Count,
            Oldest(now),
            (long)(clock.GetUtcNow() - now.Built).TotalSeconds);
        return Results.Json(report, statusCode: now.NotReady is null ? StatusCodes.Status200OK : StatusCodes.Status503ServiceUnavailable);
    }

    private static OldestProblem? Oldest(ContentHealth.State now) => now.Since.Count == 0
        ? null
        : now.Since.MinBy(problem => problem.Value) is var (problem, since) ? new(problem.File, problem.Rule, since) : null;

    /// <summary>What the readiness answer says.</summary>
    /// <param name="Status"><c>ready</c> or <c>not ready</c>.</param>
    /// <param name="Reason">Why not; null when ready.</param>
    /// <param name="Version">Of the content that is served.</param>
    /// <param name="Served">Articles that are served.</param>
    /// <param name="HeldBack">Files that have errors: their last good version is served, or none.</param>
    /// <param name="OldestProblem">The problem that was seen first and is still there; null when there is none.</param>
    /// <param name="SecondsSinceBuild">Age of the last good build, in seconds.</param>
    public sealed record Report(
        string Status, string? Reason, string Version, int Served, int HeldBack, OldestProblem? OldestProblem, long SecondsSinceBuild);

    /// <summary>A problem and when it was first seen.</summary>
    public sealed record OldestProblem(string File, string Rule, DateTimeOffset Since);
}
