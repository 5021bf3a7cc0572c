using System.Reflection;
using System.Security.Cryptography;
using System.Text;
using System.Text.RegularExpressions;
using LupusInfo.Content;

namespace LupusInfo.Web.Delivery;

/// <summary>A file of the program's own: its bytes in every coding, under an address that changes with them.</summary>
/// <param name="Address">Where it is, with a hash of its bytes in the name.</param>
/// <param name="MediaType">Such as <c>text/css; charset=utf-8</c>.</param>
/// <param name="Bytes">By coding.</param>
public sealed record Asset(string Address, string MediaType, IReadOnlyDictionary<Coding, ReadOnlyMemory<byte>> Bytes);

/// <summary>The one stylesheet and the icon. The files of Styles/ lie in the program and are joined when it starts.</summary>
public sealed partial record Assets(Asset Stylesheet, Asset Icon)
{
    private const string Folder = "Styles/";

    /// <summary>Both, for look-up by address.</summary>
    public Asset? Find(string? address) => address == Stylesheet.Address ? Stylesheet : address == Icon.Address ? Icon : null;

    /// <summary>Reads, joins and packs the files.</summary>
    public static Assets Join()
    {
        var program = typeof(Assets).Assembly;
        var styles = program.GetManifestResourceNames()
            .Where(name => name.StartsWith(Folder, StringComparison.Ordinal) && name.EndsWith(".css", StringComparison.Ordinal))
            .Order(StringComparer.Ordinal)
            .Select(name => Read(program, name));
        return new(
            Pack("site", "css", "text/css; charset=utf-8", Shorten(string.Concat(styles))),
            Pack("icon", "svg", "image/svg+xml", Read(program, Folder + "icon.svg")));
    }

    /// <summary>Without comments and indents: they are for whoever works on the style, not for a phone on a slow line.</summary>
    private static string Shorten(string css) => Blank().Replace(Comment().Replace(css, ""), "\n").Trim();

    private static Asset Pack(string name, string ending, string mediaType, string text)
    {
        ReadOnlyMemory<byte> bytes = Encoding.UTF8.GetBytes(text);
        var hash = Convert.ToHexStringLower(SHA256.HashData(bytes.Span))[..10];
        return new($"/assets/{name}.{hash}.{ending}", mediaType, Enum.GetValues<Coding>().ToDictionary(coding => coding, coding => coding.Encode(bytes)));
    }

    private static string Read(Assembly program, string name)
    {
        using var reader = new StreamReader(program.GetManifestResourceStream(name)!);
        return reader.ReadToEnd();
    }

    [GeneratedRegex(@"/\*.*?\*/", RegexOptions.Singleline, Patterns.Timeout)]
    private static partial Regex Comment();

    [GeneratedRegex(@"\s*\n\s*", RegexOptions.None, Patterns.Timeout)]
    private static partial Regex Blank();
}
