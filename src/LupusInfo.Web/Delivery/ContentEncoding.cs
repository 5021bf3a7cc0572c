using System.Collections.Frozen;
using System.IO.Compression;
using LupusInfo.Web.Endpoints;
using Microsoft.Extensions.Primitives;
using Microsoft.Net.Http.Headers;

namespace LupusInfo.Web.Delivery;

/// <summary>A content encoding (RFC 9110, 8.4): how the bytes of an answer are compressed.</summary>
public enum ContentEncoding
{
    Identity,
    Gzip,
    Brotli,
}

/// <summary>Response compression: choosing an encoding, and encoding by it.</summary>
public static class ContentEncodings
{
    /// <summary>
    /// Brotli 10 of 11: a page is a tenth smaller than at 9, which fills tables of 32 MB for it and is no quicker; 11 takes twice the time
    /// for a fiftieth. Each page is compressed once a version.
    /// </summary>
    private const int BrotliQuality = 10;

    private const int BrotliWindow = 22;

    /// <summary>From the densest to the plainest: the order among those that a reader likes equally.</summary>
    private static readonly ContentEncoding[] Densest = [ContentEncoding.Brotli, ContentEncoding.Gzip, ContentEncoding.Identity];

    private static readonly string[] Texts = ["text/", "application/xml",
        "application/json", Feed.MediaType, "application/x-", "image/svg+xml"];

    /// <summary>What nearly all browsers, and nearly all programs, send word for word: it is weighed once.</summary>
    private static readonly FrozenDictionary<string, ContentEncoding> Usual =
        new string[][] { ["gzip", "deflate", "br", "zstd"], ["gzip", "deflate", "br"], ["gzip", "deflate"], ["br"], ["gzip"], ["identity"] }
            .Select(wishes => string.Join(", ", wishes))
            .ToFrozenDictionary(wish => wish, wish => Weigh(wish), StringComparer.Ordinal);

    /// <summary>Whether compressing makes what is of a media type shorter: pictures are compressed already.</summary>
    public static bool Shorten(string mediaType) => Texts.Any(type => mediaType.StartsWith(type, StringComparison.Ordinal));

    /// <summary>
    /// The one that the reader likes best (RFC 9110, 12.5.3). Who refuses all three gets the bytes as they are: the field may be
    /// disregarded,
    /// and a page is worth more than a 406.
    /// </summary>
    public static ContentEncoding Choose(StringValues acceptEncoding) =>
        acceptEncoding is [{ } only] && Usual.TryGetValue(only, out var usual) ? usual : Weigh(acceptEncoding);

    private static ContentEncoding Weigh(StringValues acceptEncoding)
    {
        if (acceptEncoding.Count == 0 || !StringWithQualityHeaderValue.TryParseList(acceptEncoding, out var wishes))
        {
            return ContentEncoding.Identity;
        }

        var best = Densest.MaxBy(encoding => QualityOf(encoding, wishes));
        return QualityOf(best, wishes) > 0 ? best : ContentEncoding.Identity;
    }

    /// <summary>The word for <c>Content-Encoding</c>; null where the bytes are as they are.</summary>
    public static string? Name(this ContentEncoding encoding) => encoding switch
    {
        ContentEncoding.Brotli => "br",
        ContentEncoding.Gzip => "gzip",
        _ => null,
    };

    /// <summary>The bytes, encoded.</summary>
    public static ReadOnlyMemory<byte> Encode(this ContentEncoding encoding, ReadOnlyMemory<byte> bytes) => encoding switch
    {
        ContentEncoding.Brotli => Brotli(bytes.Span),
        ContentEncoding.Gzip => Gzip(bytes.Span),
        _ => bytes,
    };

    /// <summary>Identity is welcome unless it is refused, but after all that the reader names.</summary>
    private static double QualityOf(ContentEncoding encoding, IList<StringWithQualityHeaderValue> wishes) =>
        Wish(wishes, encoding.Name() ?? "identity") ?? (encoding is ContentEncoding.Identity ? RestOf(wishes) : Wish(wishes, "*") ?? 0);

    private static double RestOf(IList<StringWithQualityHeaderValue> wishes) => Wish(wishes, "*") is 0 ? 0 : double.Epsilon;

    private static double? Wish(IList<StringWithQualityHeaderValue> wishes, string name)
    {
        foreach (var wish in wishes)
        {
            if (wish.Value.Equals(name, StringComparison.OrdinalIgnoreCase))
            {
                return wish.Quality ?? 1;
            }
        }

        return null;
    }

    private static ReadOnlyMemory<byte> Brotli(ReadOnlySpan<byte> bytes)
    {
        var compressed = new byte[BrotliEncoder.GetMaxCompressedLength(bytes.Length)];
        return BrotliEncoder.TryCompress(bytes, compressed, out var length, BrotliQuality, BrotliWindow)
            ? compressed[..length]
            : throw new InvalidOperationException("Brotli did not find room in its own largest size.");
    }

    private static ReadOnlyMemory<byte> Gzip(ReadOnlySpan<byte> bytes)
    {
        using var compressed = new MemoryStream();
        using (var gzip = new GZipStream(compressed, CompressionLevel.SmallestSize, leaveOpen: true))
        {
            gzip.Write(bytes);
        }

        return compressed.ToArray();
    }
}
