using System.Security.Cryptography;
using Microsoft.Extensions.Primitives;
using Microsoft.Net.Http.Headers;

namespace LupusInfo.Web.Delivery;

/// <summary>
/// A finished answer: status, headers and bytes, in each content encoding with an ETag of its own. An encoding is made when it is first
/// asked for, and once. It holds nothing of the request that it was made for.
/// </summary>
public sealed class Answer
{
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
        (Status, Headers, Bytes) = (status, [.. headers], bytes);
        List<KeyValuePair<string, StringValues>> own = [.. Headers];
        var mediaType = own.Find(header => header.Key == HeaderNames.ContentType).Value.ToString();
        compressed = bytes.Length > 0 && ContentEncodings.Shorten(mediaType);
        if (compressed)
        {
            var vary = StringValues.Concat(own.Find(header => header.Key == HeaderNames.Vary).Value, HeaderNames.AcceptEncoding);
            own.RemoveAll(header => header.Key == HeaderNames.Vary);
            own.Add(new(HeaderNames.Vary, string.Join(", ", vary.ToArray())));
        }

        representations =
        [
            .. Enum.GetValues<ContentEncoding>().Select(encoding => new Lazy<Representation>(() => new(encoding, bytes, own, status))),
        ];
    }

    /// <summary>HTTP status.</summary>
    public int Status { get; }

    /// <summary>What the answer says of itself, as it was given.</summary>
    public IReadOnlyList<KeyValuePair<string, StringValues>> Headers { get; }

    /// <summary>The body as it is.</summary>
    public ReadOnlyMemory<byte> Bytes { get; }

    /// <summary>Sends it as the whole answer: 304 where the reader has it, without a body for HEAD.</summary>
    public async Task SendAsync(HttpContext context)
    {
        var (request, response) = (context.Request, context.Response);
        var body = representations[(int)(
            compressed ? ContentEncodings.Choose(request.Headers.AcceptEncoding) : ContentEncoding.Identity)].Value;
        response.StatusCode = Status;
        var headers = response.Headers;
        // Where the answer is an error, what chose it is said already.
        var chosenBy = headers.Vary.Count > 0 ? headers.GetCommaSeparatedValues(HeaderNames.Vary) : [];
        foreach (var (name, value) in body.Headers)
        {
            headers[name] = value;
        }

        if (chosenBy.Length > 0)
        {
            headers.Vary = string.Join(", ", chosenBy.Union(headers.GetCommaSeparatedValues(HeaderNames.Vary)));
        }

        if (Status == StatusCodes.Status200OK && body.IsKnownTo(request))
        {
            headers.ContentEncoding = default;
            response.StatusCode = StatusCodes.Status304NotModified;
            return;
        }

        response.ContentLength = body.Bytes.Length;
        if (!HttpMethods.IsHead(request.Method))
        {
            // A reader who hung up is nobody's error: the server drops the bytes, and no exception is made of it.
            await response.Body.WriteAsync(body.Bytes, CancellationToken.None);
        }
    }

    /// <summary>
    /// The bytes in one encoding, with all headers but the length. The tag is a hash of these very bytes, so that no two encodings share
    /// one.
    /// </summary>
    private sealed class Representation
    {
        private readonly EntityTagHeaderValue tag;
        private readonly string written;

        public Representation(
            ContentEncoding encoding, ReadOnlyMemory<byte> bytes, IEnumerable<KeyValuePair<string, StringValues>> headers, int status)
        {
            Bytes = encoding.Encode(bytes);
            written = $"\"{Convert.ToHexStringLower(SHA256.HashData(Bytes.Span))[..20]}\"";
            tag = EntityTagHeaderValue.Parse(written);
            List<KeyValuePair<string, StringValues>> all = [.. headers];
            if (encoding.Name() is { } name)
            {
                all.Add(new(HeaderNames.ContentEncoding, name));
            }

            if (status == StatusCodes.Status200OK)
            {
                all.Add(new(HeaderNames.ETag, written));
            }

            Headers = [.. all];
        }

        public ReadOnlyMemory<byte> Bytes { get; }

        public KeyValuePair<string, StringValues>[] Headers { get; }

        /// <summary>
        /// By <c>If-None-Match</c> alone: no Last-Modified is sent, so a date in a request can only be somebody's guess. Most browsers
        /// send the very tag that they were given.
        /// </summary>
        public bool IsKnownTo(HttpRequest request) => request.Headers.IfNoneMatch is { Count: > 0 } known
            && ((known.Count == 1 && known[0] == written) || request.GetTypedHeaders().IfNoneMatch.Any(one =>
                one.Equals(EntityTagHeaderValue.Any) || one.Compare(tag, useStrongComparison: false)));
    }
}
