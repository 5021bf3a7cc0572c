using System.Collections.Concurrent;
using System.Diagnostics;
using LupusInfo.Content;
using LupusInfo.Content.Reading;
using LupusInfo.Web.Tests.Commands;
using Microsoft.AspNetCore.Mvc.Testing;
using Microsoft.AspNetCore.TestHost;
using OpenTelemetry;
using OpenTelemetry.Metrics;
using OpenTelemetry.Trace;

namespace LupusInfo.Web.Tests.Serving;

/// <summary>What leaves the program for whoever watches it.</summary>
public sealed class TelemetryTests
{
    [Fact]
    public async Task What_is_measured_says_how_the_site_does_and_nothing_about_its_readers()
    {
        var metrics = new List<MetricSnapshot>();
        var traces = new ConcurrentQueue<Activity>();
        await using (var site = new MadeUpSite().WithWebHostBuilder(host => host.ConfigureTestServices(services =>
            Telemetry.Collect(services.AddOpenTelemetry())
                .WithMetrics(with => with.AddInMemoryExporter(metrics))
                .WithTracing(with => with.AddProcessor(new Ended(traces))))))
        {
            using var browser = site.CreateClient();
            foreach (var address in new[] { "/lupus/", "/lupus/", "/search/?q=secretillness", "/secretpage/?x=secretquery" })
            {
                using var request = new HttpRequestMessage(HttpMethod.Get, address);
                request.Headers.Add("traceparent", "00-5ec2e700000000000000000000000001-5ec2e70000000001-01");
                request.Headers.Add("User-Agent", "SecretBrowser/1.0");
                request.Headers.Add("X-Forwarded-For", "203.0.113.7");
                using var answer = await browser.SendAsync(request);
            }

            // Its first build was over before anybody collected.
            _ = new SiteWatcher(new ContentFolder(MadeUpSite.Folder), TimeProvider.System, drafts: false);
            Assert.True(site.Services.GetRequiredService<MeterProvider>().ForceFlush());
            Assert.True(site.Services.GetRequiredService<TracerProvider>().ForceFlush());
        }

        Assert.Superset(
            new HashSet<string>
            {
                "http.server.request.duration", "lupusinfo.answers", "lupusinfo.content.articles", "lupusinfo.content.held_back",
                "lupusinfo.content.problems", "lupusinfo.content.age", "lupusinfo.content.ready", "lupusinfo.content.version",
                "lupusinfo.content.build.duration",
            },
            metrics.Select(metric => metric.Name).ToHashSet());
        Assert.Contains(traces, trace => trace.OperationName == "answer");
        var said = metrics.SelectMany(metric => metric.MetricPoints.SelectMany(point => Tags(point)))
            .Concat(traces.SelectMany(trace => trace.TagObjects.Select(tag => $"{tag.Key}={tag.Value}")
                .Append(trace.DisplayName).Append($"{trace.TraceId} {trace.ParentId}")))
            .ToHashSet();
        Assert.Contains("source=kept", said);
        Assert.Contains("source=drawn", said);
        Assert.Contains("http.response.status_code=404", said);
        // Where the server listens is no reader's address: other tests of this process listen too.
        said.RemoveWhere(text => text.StartsWith("server.address=", StringComparison.Ordinal));
        Assert.DoesNotContain(said, text => new[] { "secret", "5ec2e7", "203.0.113", "127.0.0.1", "::1" }
            .Any(word => text.Contains(word, StringComparison.OrdinalIgnoreCase)));
    }

    [Theory]
    [InlineData("", false)]
    [InlineData("http://127.0.0.1:4317", true)]
    public async Task Nothing_is_collected_unless_it_is_said_where_to_send_it(string where, bool collected)
    {
        using var place = Workplace.Small();
        await using var app = new WebApplicationFactory<Program>()
            .WithWebHostBuilder(host => host.UseSetting("Content", place.Content).UseSetting(Telemetry.Setting, where));
        Assert.Equal(collected, app.Services.GetService<MeterProvider>() is not null);
        Assert.Equal(collected, app.Services.GetService<TracerProvider>() is not null);
    }

    private static IEnumerable<string> Tags(MetricPoint point)
    {
        foreach (var tag in point.Tags)
        {
            yield return $"{tag.Key}={tag.Value}";
        }
    }

    /// <summary>
    /// Keeps what has ended. The answers of other tests of this process are traced too, on their own threads, and one may still be
    /// on its way in here when the site of this test is gone: a list would be changed while it is read.
    /// </summary>
    private sealed class Ended(ConcurrentQueue<Activity> traces) : BaseProcessor<Activity>
    {
        public override void OnEnd(Activity data) => traces.Enqueue(data);
    }
}
