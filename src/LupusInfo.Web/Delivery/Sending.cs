using System.Security.Cryptography;
using Microsoft.AspNetCore.OutputCaching;
using Microsoft.Net.Http.Headers;

namespace LupusInfo.Web.Delivery;

/// <summary>Sends final bytes: with their length and a strong ETag, or as 304 when the browser has them.</summary>
public static class Sending
{
    /// <summary>Sends the bytes as the whole answer. Status and the other headers are set before.</summary>
    public static async Task SendAsync(HttpContext context, ReadOnlyMemory<byte> bytes)
    {
        var response = context.Response;
        if (response.StatusCode == StatusCodes.Status200OK)
        {
            var tag = TagOf(bytes.Span);
            response.Headers.ETag = tag;
            if (IsKnown(context.Request, tag))
            {
                // An answer without bytes must not become what the cache gives to others.
                context.Features.Get<IOutputCacheFeature>()?.Context.AllowCacheStorage = false;
                response.StatusCode = StatusCodes.Status304NotModified;
                return;
            }
        }

        response.ContentLength = bytes.Length;
        await response.Body.WriteAsync(bytes, context.RequestAborted);
    }

    /// <summary>A tag of these very bytes, so that no two codings share one.</summary>
    private static string TagOf(ReadOnlySpan<byte> bytes) => $"\"{Convert.ToHexStringLower(SHA256.HashData(bytes))[..20]}\"";

    private static bool IsKnown(HttpRequest request, string tag)
    {
        var own = EntityTagHeaderValue.Parse(tag);
        return request.GetTypedHeaders().IfNoneMatch.Any(known => known.Equals(EntityTagHeaderValue.Any) || known.Compare(own, useStrongComparison: false));
    }
}
