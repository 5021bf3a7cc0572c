using System.Security.Cryptography;
using Microsoft.Extensions.Primitives;
using Microsoft.Net.Http.Headers;

namespace LupusInfo.Web.Delivery;

/// <summary>
/// A finished answer: status, headers and bytes, in each content encoding with an ETag of its own. An encoding is made when it is first
/// asked
/// for, and once. It holds nothing of the request that it was made for.
/// </summary>
public sealed class Answer
{
    private static readonly string[] Compressible =
        ["text/", "application/xml", "application/json", "application/atom+xml", "image/svg+xml"];

    private readonly KeyValuePair<string, StringValues>[] headers;
    private readonly bool compressed;
    private readonly Lazy<Representation>[] representations;

    /// <summary>Finishes an answer.</summary>
    /// <param name="status">HTTP status.</param>
    /// <param name="headers">
    /// Content-Type, Cache-Control and what else the answer says of itself; nothing about its length or encoding.
    /// </param>
    /// <param name="bytes">The body as it is.</param>
    public Answer(int status, IEnumerable<KeyValuePair<string, StringValues>> headers, ReadOnlyMemory<byte> bytes)
    {
        Status = status;
        this.headers = [.. headers];
        var mediaType = this.headers.FirstOrDefault(header => header.Key == HeaderNames.ContentType).Value.ToString();
        compressed = bytes.Length > 0 && Compressible.Any(type => mediaType.StartsWith(type, StringComparison.Ordinal));
        representations = [.. Enum.GetValues<ContentEncoding>().Select(encoding => new Lazy<Representation>(() => new(encoding, bytes)))];
    }

    /// <summary>HTTP status.</summary>
    public int Status { get; }

    /// <summary>Sends it as the whole answer: 304 where the reader has it, without a body for HEAD.</summary>
    public async Task SendAsync(HttpContext context)
    {
        var (request, response) = (context.Request, context.Response);
        var body = representations[(int)(
            compressed ? ContentEncodings.Choose(request.Headers.AcceptEncoding) : ContentEncoding.Identity)].Value;
        response.StatusCode = Status;
        foreach (var (name, value) in headers)
        {
            response.Headers[name] = value;
        }

        if (compressed)
        {
            response.Headers.AppendCommaSeparatedValues(HeaderNames.Vary, HeaderNames.AcceptEncoding);
            response.Headers.ContentEncoding = body.Encoding.Name();
        }

        if (Status == StatusCodes.Status200OK)
        {
            response.Headers.ETag = body.Tag;
            if (body.IsKnownTo(request))
            {
                response.Headers.ContentEncoding = default;
                response.StatusCode = StatusCodes.Status304NotModified;
                return;
            }
        }

        response.ContentLength = body.Bytes.Length;
        if (!HttpMethods.IsHead(request.Method))
        {
            // A reader who hung up is nobody's error: the server drops the bytes, and no exception is made of it.
            await response.Body.WriteAsync(body.Bytes, CancellationToken.None);
        }
    }

    /// <summary>The bytes in one encoding. The tag is a hash of these very bytes, so that no two encodings share one.</summary>
    private sealed class Representation
    {
        private readonly EntityTagHeaderValue tag;

        public Representation(ContentEncoding encoding, ReadOnlyMemory<byte> bytes)
        {
            Encoding = encoding;
            Bytes = encoding.Encode(bytes);
            Tag = $"\"{Convert.ToHexStringLower(SHA256.HashData(Bytes.Span))[..20]}\"";
            tag = EntityTagHeaderValue.Parse(Tag);
        }

        public ContentEncoding Encoding { get; }

        public ReadOnlyMemory<byte> Bytes { get; }

        public string Tag { get; }

        /// <summary>
        /// By <c>If-None-Match</c> alone: no Last-Modified is sent, so a date in a request can only be somebody's guess.
        /// </summary>
        public bool IsKnownTo(HttpRequest request) =>
            request.Headers.IfNoneMatch.Count > 0
            && request.GetTypedHeaders().IfNoneMatch.Any(known =>
                known.Equals(EntityTagHeaderValue.Any) || known.Compare(tag, useStrongComparison: false));
    }
}
