using Microsoft.AspNetCore.Hosting.Server;
using Microsoft.AspNetCore.Http.Features;

namespace LupusInfo.Web.Commands;

/// <summary>A server without a network: the application is asked from within, and answers as it answers a reader.</summary>
internal sealed class InnerServer : IServer
{
    private Func<IFeatureCollection, Task>? application;

    public IFeatureCollection Features { get; } = new FeatureCollection();

    /// <summary>Asks for an address, with its query. May be called by many at a time, once the application has started.</summary>
    public async Task<InnerAnswer> AskAsync(string address)
    {
        var path = address.Split('?')[0];
        var request = new HttpRequestFeature
        {
            Protocol = HttpProtocol.Http11,
            Scheme = Uri.UriSchemeHttp,
            Method = HttpMethods.Get,
            Path = Uri.UnescapeDataString(path),
            QueryString = address[path.Length..],
            RawTarget = address,
        };
        request.Headers.Host = "localhost";
        var response = new HttpResponseFeature();
        using var body = new MemoryStream();
        var exchange = new FeatureCollection();
        exchange.Set<IHttpRequestFeature>(request);
        exchange.Set<IHttpResponseFeature>(response);
        exchange.Set<IHttpResponseBodyFeature>(new StreamResponseBodyFeature(body));
        await application!(exchange);
        return new(response.StatusCode, response.Headers.ContentType.ToString(), body.ToArray());
    }

    public Task StartAsync<TContext>(IHttpApplication<TContext> application, CancellationToken cancellationToken)
        where TContext : notnull
    {
        this.application = async exchange =>
        {
            var context = application.CreateContext(exchange);
            await application.ProcessRequestAsync(context);
            application.DisposeContext(context, null);
        };
        return Task.CompletedTask;
    }

    public Task StopAsync(CancellationToken cancellationToken) => Task.CompletedTask;

    public void Dispose()
    {
        // It holds nothing.
    }
}

/// <summary>What the application answered.</summary>
/// <param name="Status">HTTP status.</param>
/// <param name="MediaType">Content-Type, with its parameters.</param>
/// <param name="Bytes">The body as it is, not compressed.</param>
internal sealed record InnerAnswer(int Status, string MediaType, byte[] Bytes);
