using System.Threading.RateLimiting;
using Microsoft.AspNetCore.Server.Kestrel.Core;
using Microsoft.Extensions.Options;

namespace LupusInfo.Web;

/// <summary>
/// How much may be asked, how slowly and by how many at once: all limits of the site. docs/operations.md says what an operator sees.
/// </summary>
public static class Limits
{
    /// <summary>Searches that may wait: about half a second of work for two cores. The next are asked to come again.</summary>
    private const int SearchesWaiting = 300;

    /// <summary>Longer than any address that the site makes, and than any query that it takes.</summary>
    private const int RequestLineBytes = 4096;

    /// <summary>A browser sends about 1 kB, and no cookie.</summary>
    private const int HeaderBytes = 16 * 1024;

    private const int HeaderCount = 64;

    /// <summary>Nothing is sent to this site.</summary>
    private const int BodyBytes = 4096;

    /// <summary>More are refused, so that a flood of them cannot take the memory of those who read.</summary>
    private const int Connections = 10_000;

    private const int StreamsAConnection = 32;

    /// <summary>Slower than the slowest telephone line; measured after a grace of five seconds.</summary>
    private const int BytesASecond = 240;

    private static readonly TimeSpan Grace = TimeSpan.FromSeconds(5);
    private static readonly TimeSpan HeadersTimeout = TimeSpan.FromSeconds(10);
    private static readonly TimeSpan KeepAlive = TimeSpan.FromMinutes(1);

    /// <summary>How long the program waits for slow readers when it is told to stop: containers kill after 10 seconds.</summary>
    private static readonly TimeSpan ShutdownTimeout = TimeSpan.FromSeconds(5);

    /// <summary>Sets them.</summary>
    public static void Use(WebApplicationBuilder builder)
    {
        builder.WebHost.ConfigureKestrel(kestrel => Set(kestrel.Limits));
        builder.Services.Configure<HostOptions>(host => host.ShutdownTimeout = ShutdownTimeout);
        builder.Services.Configure<ConcurrencyLimiterOptions>(searches =>
        {
            searches.PermitLimit = Environment.ProcessorCount;
            searches.QueueLimit = SearchesWaiting;
        });
        builder.Services.AddSingleton(services =>
            new ConcurrencyLimiter(services.GetRequiredService<IOptions<ConcurrencyLimiterOptions>>().Value));
    }

    private static void Set(KestrelServerLimits limits)
    {
        limits.MaxRequestLineSize = RequestLineBytes;
        limits.MaxRequestHeadersTotalSize = HeaderBytes;
        limits.MaxRequestHeaderCount = HeaderCount;
        limits.MaxRequestBodySize = BodyBytes;
        limits.MaxConcurrentConnections = Connections;
        limits.Http2.MaxStreamsPerConnection = StreamsAConnection;
        limits.MinRequestBodyDataRate = new(BytesASecond, Grace);
        limits.MinResponseDataRate = new(BytesASecond, Grace);
        limits.RequestHeadersTimeout = HeadersTimeout;
        limits.KeepAliveTimeout = KeepAlive;
    }
}
