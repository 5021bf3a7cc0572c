using System.Security.Cryptography;
using System.Text;

namespace LupusInfo.Content.Reading;

/// <summary>One text file of the content folder.</summary>
/// <param name="Path">Path from the content folder, with forward slashes: <c>en/lupus/outlook.md</c>.</param>
/// <param name="Text">The whole text, without a byte order mark.</param>
public sealed record ContentFile(string Path, string Text)
{
    /// <summary>Hash of path and text: what changes when the file does.</summary>
    public string Hash { get; } = HashOf(Path + "\n" + Text);

    /// <summary>The path's last part.</summary>
    public string Name => Path[(Path.LastIndexOf('/') + 1)..];

    /// <summary>The path without its last part: <c>en/lupus</c>.</summary>
    public string Folder => Path.LastIndexOf('/') is >= 0 and var slash ? Path[..slash] : "";

    /// <summary>16 digits for a text.</summary>
    internal static string HashOf(string text) => Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(text)))[..16];
}
