using System.Net;
using System.Net.Sockets;
using System.Threading.RateLimiting;
using LupusInfo.Web.Tests.Commands;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.Filters;
using Microsoft.AspNetCore.Server.Kestrel.Core;
using Microsoft.AspNetCore.TestHost;
using Microsoft.Extensions.Options;

namespace LupusInfo.Web.Tests.Serving;

/// <summary>Who asks too much, too long or too slowly gets a clear answer, and takes nothing from the others.</summary>
public sealed class LimitTests : IAsyncLifetime, IDisposable
{
    private readonly Workplace place = Workplace.Small();
    private readonly WebApplication app;

    public LimitTests()
    {
        app = SiteApplication.Build(
            ["--environment=Production", "--urls=http://127.0.0.1:0",
                "--Serilog:MinimumLevel:Default=Fatal", $"--Content={place.Content}"]);
        // As set, but so that a test need not wait ten seconds; the number itself has its own line below.
        Limits.RequestHeadersTimeout = TimeSpan.FromSeconds(1);
        Limits.MaxConcurrentConnections = 3;
    }

    /// <summary>
    /// Requests that the web server refuses before the program sees them: an empty answer, and the end of the connection.
    /// </summary>
    public static TheoryData<string, string> Refused => new()
    {
        { $"GET /{new string('x', 5000)} HTTP/1.1\r\nHost: x\r\n\r\n", "414 URI Too Long" },
        { $"GET /search/?q={new string('x', 5000)} HTTP/1.1\r\nHost: x\r\n\r\n", "414 URI Too Long" },
        { $"GET / HTTP/1.1\r\nHost: x\r\nX-Long: {new string('x', 20_000)}\r\n\r\n", "431 Request Header Fields Too Large" },
        { $"GET / HTTP/1.1\r\nHost: x\r\n{string.Concat(Enumerable.Range(0, 80).Select(n => $"X-{n}: x\r\n"))}\r\n",
            "431 Request Header Fields Too Large" },
        { "GET / HTTP/1.1\r\nHost: x\r\nCookie: half", "408 Request Timeout" },
        { "GET / HTTP/1.1\r\n\r\n", "400 Bad Request" },
        { "GET / HTTP/1.1\r\nHost: x\r\nHost: y\r\n\r\n", "400 Bad Request" },
        { "GET /a b HTTP/1.1\r\nHost: x\r\n\r\n", "400 Bad Request" },
        { "GET / HTTP/1.1\r\nHost: x\r\nContent-Length: 5\r\nContent-Length: 6\r\n\r\n", "400 Bad Request" },
        { "GET / HTTP/7.3\r\nHost: x\r\n\r\n", "505 HTTP Version Not Supported" },
        { "GET * HTTP/1.1\r\nHost: x\r\n\r\n", "405 Method Not Allowed" },
        { "CONNECT evil.example:443 HTTP/1.1\r\nHost: x\r\n\r\n", "400 Bad Request" },
    };

    private KestrelServerLimits Limits => app.Services.GetRequiredService<IOptions<KestrelServerOptions>>().Value.Limits;

    public Task InitializeAsync() => app.StartAsync();

    public Task DisposeAsync() => app.DisposeAsync().AsTask();

    public void Dispose() => place.Dispose();

    [Theory]
    [MemberData(nameof(Refused))]
    public async Task What_the_server_refuses_gets_an_empty_answer_without_its_name_and_the_end(string request, string status)
    {
        using var socket = await Wire.ConnectAsync(app);
        await Wire.SendAsync(socket, request);
        var answer = await Wire.ReadAsync(socket);
        Assert.StartsWith($"HTTP/1.1 {status}\r\nContent-Length: 0\r\nConnection: close\r\n", answer, StringComparison.Ordinal);
        Assert.DoesNotContain("Server:", answer, StringComparison.Ordinal);
        Assert.EndsWith("\r\n\r\n", answer, StringComparison.Ordinal);
        Assert.StartsWith("HTTP/1.1 200",
            await AskAsync("GET / HTTP/1.1\r\nHost: x\r\nConnection: close\r\n\r\n"), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("POST / HTTP/1.1\r\nHost: x\r\nContent-Length: 1000000\r\n\r\n")]
    [InlineData("POST / HTTP/1.1\r\nHost: x\r\nContent-Length: 4000\r\n\r\nslow")]
    [InlineData("POST / HTTP/1.1\r\nHost: x\r\nTransfer-Encoding: chunked\r\n\r\n5\r\n")]
    [InlineData("OPTIONS * HTTP/1.1\r\nHost: x\r\nConnection: close\r\n\r\n")]
    [InlineData("PROPFIND / HTTP/1.1\r\nHost: x\r\nConnection: close\r\n\r\n")]
    public async Task What_is_sent_to_the_site_is_not_waited_for(string request)
    {
        var answer = await AskAsync(request);
        Assert.StartsWith("HTTP/1.1 405 Method Not Allowed\r\n", answer, StringComparison.Ordinal);
        Assert.Contains("\r\nAllow: GET, HEAD\r\n", answer, StringComparison.Ordinal);
        Assert.Contains("\r\nX-Content-Type-Options: nosniff\r\n", answer, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_connection_more_than_there_may_be_is_closed_without_an_answer()
    {
        var open = new List<Socket>();
        for (var connection = 0; connection < Limits.MaxConcurrentConnections; connection++)
        {
            open.Add(await Wire.ConnectAsync(app));
            await Wire.SendAsync(open[^1], "GET /healthz/live HTTP/1.1\r\nHost: x\r\n\r\n");
            Assert.True(await open[^1].ReceiveAsync(new byte[1]) > 0);
        }

        Assert.Equal("", await AskAsync("GET / HTTP/1.1\r\nHost: x\r\n\r\n"));
        open.ForEach(socket => socket.Dispose());
    }

    [Fact]
    public async Task The_limits_are_those_that_the_guide_for_operators_names()
    {
        await using var other = SiteApplication.Build([$"--Content={place.Content}"]);
        var limits = other.Services.GetRequiredService<IOptions<KestrelServerOptions>>().Value.Limits;
        var searches = other.Services.GetRequiredService<IOptions<ConcurrencyLimiterOptions>>().Value;
        var guide = DocumentTests.Read("docs/operations.md");
        Assert.All(
            [
                $"{limits.MaxRequestLineSize} bytes", $"{limits.MaxRequestHeadersTotalSize} bytes",
                    $"{limits.MaxRequestHeaderCount} headers",
                $"{limits.MaxRequestBodySize} bytes of body", $"{limits.RequestHeadersTimeout.TotalSeconds} s for the headers",
                $"{limits.KeepAliveTimeout.TotalSeconds} s without a request", $"{limits.MaxConcurrentConnections} connections",
                $"{limits.Http2.MaxStreamsPerConnection} streams", $"{limits.MinResponseDataRate!.BytesPerSecond} bytes a second",
                $"{searches.QueueLimit} waiting searches",
            ],
            limit => Assert.Contains(limit, guide, StringComparison.Ordinal));
    }

    [Fact]
    public async Task A_search_more_than_can_wait_is_asked_to_come_again_while_pages_are_read()
    {
        using var gate = new Gate();
        await using var site = new MadeUpSite().WithWebHostBuilder(host => host.ConfigureTestServices(services => services
            .Configure<MvcOptions>(options => options.Filters.Add(gate))
            .PostConfigure<ConcurrencyLimiterOptions>(options => (options.PermitLimit, options.QueueLimit) = (1, 0))));
        using var browser = site.CreateClient();
        var first = browser.GetAsync(new Uri("/search/?q=kidney", UriKind.Relative));
        await gate.Reached.WaitAsync();
        using var second = await browser.GetAsync(new Uri("/search/?q=sun", UriKind.Relative));
        Assert.Equal(HttpStatusCode.ServiceUnavailable, second.StatusCode);
        Assert.Equal(TimeSpan.FromSeconds(2), second.Headers.RetryAfter!.Delta);
        Assert.Contains("Please try again in a few seconds.", await second.Content.ReadAsStringAsync(), StringComparison.Ordinal);
        using var page = await browser.GetAsync(new Uri("/lupus/", UriKind.Relative));
        Assert.Equal(HttpStatusCode.OK, page.StatusCode);
        gate.Open.Release();
        Assert.Equal(HttpStatusCode.OK, (await first).StatusCode);
    }

    private Task<string> AskAsync(string request) => Wire.AskAsync(app, request);

    /// <summary>Holds the first page that searches until it is opened.</summary>
    private sealed class Gate : IAsyncPageFilter, IDisposable
    {
        private int asked;

        public SemaphoreSlim Reached { get; } = new(0);

        public SemaphoreSlim Open { get; } = new(0);

        public Task OnPageHandlerSelectionAsync(PageHandlerSelectedContext context) => Task.CompletedTask;

        public async Task OnPageHandlerExecutionAsync(PageHandlerExecutingContext context, PageHandlerExecutionDelegate next)
        {
            if (Interlocked.Increment(ref asked) == 1)
            {
                Reached.Release();
                await Open.WaitAsync(TimeSpan.FromSeconds(30));
            }

            await next();
        }

        public void Dispose()
        {
            Reached.Dispose();
            Open.Dispose();
        }
    }
}
