using System.Collections.Frozen;
using System.Reflection;
using System.Security.Cryptography;
using System.Text;
using System.Text.RegularExpressions;
using LupusInfo.Content;
using Microsoft.Net.Http.Headers;

namespace LupusInfo.Web.Delivery;

/// <summary>A file of the program's own.</summary>
/// <param name="Address">Where it is.</param>
/// <param name="Answer">Its bytes, hashed and compressed once.</param>
public sealed record Asset(string Address, Answer Answer);

/// <summary>The one stylesheet and the icons. The files of Styles/ lie in the program and are joined when it starts.</summary>
public sealed partial record Assets(Asset Stylesheet, Asset Icon, IReadOnlyList<Asset> Wellknown)
{
    private const string Folder = "Styles/";

    /// <summary>A name with a hash of the bytes in it changes with them, so a browser never has to ask twice.</summary>
    internal const string ForEver = "public, max-age=31536000, immutable";

    /// <summary>Their names stay when they change.</summary>
    internal const string ForADay = "public, max-age=86400";

    private readonly FrozenDictionary<string, Asset> byAddress =
        Wellknown.Append(Stylesheet).Append(Icon).ToFrozenDictionary(asset => asset.Address, StringComparer.Ordinal);

    /// <summary>The one at an address; null when there is none.</summary>
    public Asset? Find(string? address) => address is null ? null : byAddress.GetValueOrDefault(address);

    /// <summary>Reads and joins the files.</summary>
    public static Assets Join()
    {
        var program = typeof(Assets).Assembly;
        return new(
            Named("site", "css", "text/css; charset=utf-8", Encoding.UTF8.GetBytes(Styles())),
            Named("icon", "svg", "image/svg+xml", Read(program, Folder + "icon.svg")),
            [
                // Browsers and phones ask for these two by name, whatever a page says.
                new("/favicon.ico", AnswerOf("image/x-icon", ForADay, Read(program, Folder + "favicon.ico"))),
                new("/apple-touch-icon.png", AnswerOf("image/png", ForADay, Read(program, Folder + "apple-touch-icon.png"))),
            ]);
    }

    /// <summary>The one stylesheet as text.</summary>
    public static string Styles()
    {
        var program = typeof(Assets).Assembly;
        return Shorten(string.Concat(program.GetManifestResourceNames()
            .Where(name => name.StartsWith(Folder, StringComparison.Ordinal) && name.EndsWith(".css", StringComparison.Ordinal))
            .Order(StringComparer.Ordinal)
            .Select(name => Encoding.UTF8.GetString(Read(program, name)))));
    }

    /// <summary>Without comments and indents: they are for whoever works on the style, not for a phone on a slow line.</summary>
    private static string Shorten(string css) => Blank().Replace(Comment().Replace(css, ""), "\n").Trim();

    private static Asset Named(string name, string ending, string mediaType, byte[] bytes)
    {
        var hash = Convert.ToHexStringLower(SHA256.HashData(bytes))[..10];
        return new($"/assets/{name}.{hash}.{ending}", AnswerOf(mediaType, ForEver, bytes));
    }

    private static Answer AnswerOf(string mediaType, string keep, byte[] bytes) =>
        new(StatusCodes.Status200OK, [new(HeaderNames.ContentType, mediaType), new(HeaderNames.CacheControl, keep)], bytes);

    private static byte[] Read(Assembly program, string name)
    {
        using var file = program.GetManifestResourceStream(name)!;
        using var bytes = new MemoryStream();
        file.CopyTo(bytes);
        return bytes.ToArray();
    }

    [GeneratedRegex(@"/\*.*?\*/", RegexOptions.Singleline, Patterns.Timeout)]
    private static partial Regex Comment();

    [GeneratedRegex(@"\s*\n\s*", RegexOptions.None, Patterns.Timeout)]
    private static partial Regex Blank();
}
