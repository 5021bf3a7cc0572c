using System.Security.Cryptography;

namespace LupusInfo.Content.Reading;

/// <summary>A picture beside the articles. Its bytes are kept with the site, so that no request reaches the disk.</summary>
/// <param name="Path">Path from the content folder.</param>
/// <param name="MediaType">Such as <c>image/webp</c>.</param>
/// <param name="Bytes">The file as it is.</param>
public sealed record Picture(string Path, string MediaType, ReadOnlyMemory<byte> Bytes)
{
    /// <summary>Hash of path and bytes: what changes when the picture does.</summary>
    public string Hash { get; } = Path + Convert.ToHexStringLower(SHA256.HashData(Bytes.Span));

    /// <summary>The kinds that may be shown, in words.</summary>
    public const string Kinds = ".png, .jpg, .webp or .avif";

    /// <summary>What may be shown. SVG is not here: it can carry script, and content is untrusted.</summary>
    public static string? MediaTypeOf(string path) => System.IO.Path.GetExtension(path).ToLowerInvariant() switch
    {
        ".png" => "image/png",
        ".jpg" or ".jpeg" => "image/jpeg",
        ".webp" => "image/webp",
        ".avif" => "image/avif",
        _ => null,
    };
}
