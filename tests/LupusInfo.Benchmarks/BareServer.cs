using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;

namespace LupusInfo.Benchmarks;

/// <summary>The same answer from as little as there can be: what the server of the framework alone can do, and its output cache.</summary>
internal static class BareServer
{
    /// <summary>Where the output cache answers; elsewhere nothing does but the server.</summary>
    public const string Cached = "/cached";

    /// <summary>Serves the files "page" and "headers" of a folder until it is ended.</summary>
    public static async Task<int> RunAsync(string port, string folder)
    {
        var page = await File.ReadAllBytesAsync(Path.Combine(folder, "page"));
        var headers = (await File.ReadAllLinesAsync(Path.Combine(folder, "headers"))).Select(line => line.Split(": ", 2)).ToList();
        var builder = WebApplication.CreateSlimBuilder();
        builder.Logging.ClearProviders();
        builder.WebHost.UseUrls($"http://127.0.0.1:{port}").ConfigureKestrel(kestrel => kestrel.AddServerHeader = false);
        builder.Services.AddOutputCache(cache => cache.AddBasePolicy(policy =>
            policy.Cache().Expire(TimeSpan.FromHours(1)).SetVaryByHeader("Accept-Encoding")));
        var app = builder.Build();
        app.UseWhen(context => context.Request.Path == Cached, branch => branch.UseOutputCache());
        app.Run(context =>
        {
            foreach (var header in headers)
            {
                context.Response.Headers[header[0]] = header[1];
            }

            context.Response.ContentLength = page.Length;
            return context.Response.Body.WriteAsync(page).AsTask();
        });
        await app.RunAsync();
        return 0;
    }
}
