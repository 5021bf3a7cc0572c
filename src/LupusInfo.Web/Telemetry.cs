using System.Diagnostics;
using System.Diagnostics.Metrics;
using LupusInfo.Content;
using LupusInfo.Content.Problems;
using OpenTelemetry;
using OpenTelemetry.Metrics;
using OpenTelemetry.Trace;

namespace LupusInfo.Web;

/// <summary>
/// What can be measured from outside, by OpenTelemetry. What is said of a request comes from closed lists: no path, no query, nobody's
/// address.
/// </summary>
public sealed class Telemetry
{
    /// <summary>Where measurements are sent. Without it there is neither collecting nor sending.</summary>
    public const string Setting = "OTEL_EXPORTER_OTLP_ENDPOINT";

    /// <summary>Name of the meter and of the traces of this program.</summary>
    private const string Name = "LupusInfo";

    /// <summary>Those of the framework that say nothing of a reader: the requests by status and route, connections, memory.</summary>
    private static readonly string[] Meters =
    [
        Name, SiteWatcher.Measures, "Microsoft.AspNetCore.Hosting", "Microsoft.AspNetCore.Server.Kestrel", "System.Runtime",
    ];

    private static readonly ActivitySource Traces = new(Name);

    private readonly Counter<long> answers;

    /// <summary>Begins to measure.</summary>
    public Telemetry(IMeterFactory factory, SiteWatcher watcher, ContentHealth health, TimeProvider clock)
    {
        var meter = factory.Create(Name);
        answers = meter.CreateCounter<long>("lupusinfo.answers", "{answer}", "Pages by where they came from: kept, or drawn anew.");
        meter.CreateObservableGauge("lupusinfo.content.articles", () => watcher.Current.Articles.Count, "{article}",
            "Articles that are served.");
        meter.CreateObservableGauge("lupusinfo.content.held_back", () => ContentHealth.HeldBack(watcher.Built).Count, "{file}",
            "Files that have errors: their last good version is served, or none.");
        meter.CreateObservableGauge("lupusinfo.content.problems", () => Problems(watcher.Built), "{problem}", "Problems by severity.");
        meter.CreateObservableGauge("lupusinfo.content.age", () => (clock.GetUtcNow() - health.Now.Built).TotalSeconds, "s",
            "Since the content was last built.");
        meter.CreateObservableGauge("lupusinfo.content.ready", () => health.Now.NotReady is null ? 1 : 0, "1",
            "1 while /healthz/ready answers 200.");
        meter.CreateObservableGauge("lupusinfo.content.version",
            () => new Measurement<int>(1, Tag("version", watcher.Current.Version)), "1", "Always 1; which version is served.");
    }

    /// <summary>Measures and sends where <see cref="Setting"/> says; nothing is sent without it.</summary>
    public static void Use(WebApplicationBuilder builder)
    {
        builder.Services.AddSingleton<Telemetry>();
        if (!string.IsNullOrEmpty(builder.Configuration[Setting]))
        {
            Collect(builder.Services.AddOpenTelemetry())
                .WithMetrics(metrics => metrics.AddOtlpExporter()).WithTracing(traces => traces.AddOtlpExporter());
        }
    }

    /// <summary>What is collected, wherever it goes.</summary>
    public static OpenTelemetryBuilder Collect(OpenTelemetryBuilder telemetry) => telemetry
        .WithMetrics(metrics => metrics.AddMeter(Meters))
        .WithTracing(traces => traces.AddSource(Name, SiteWatcher.Measures));

    /// <summary>
    /// The trace of a request: a root of its own, so that nothing that a reader sent stands in it. Null while nobody collects.
    /// </summary>
    public static Activity? Begin()
    {
        if (!Traces.HasListeners())
        {
            return null;
        }

        // The framework's own activity takes its number from a header of the request.
        Activity.Current = null;
        return Traces.StartActivity("answer", ActivityKind.Server);
    }

    /// <summary>Says of a trace how the request ended.</summary>
    public static void End(Activity? trace, HttpContext context) => trace?
        .SetTag("http.response.status_code", context.Response.StatusCode)
        .SetTag("http.route", (context.GetEndpoint() as RouteEndpoint)?.RoutePattern.RawText)
        .Dispose();

    /// <summary>Counts an answer.</summary>
    /// <param name="kept">Whether it was there already.</param>
    public void Answered(bool kept) => answers.Add(1, Tag("source", kept ? "kept" : "drawn"));

    private static IEnumerable<Measurement<int>> Problems(Built built) =>
        Enum.GetValues<Severity>().Select(severity => new Measurement<int>(
            built.Problems.Count(problem => problem.Severity == severity), Tag("severity", severity.ToString().ToLowerInvariant())));

    private static KeyValuePair<string, object?> Tag(string name, string value) => new(name, value);
}
