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

/// <summary>
/// The one stylesheet, the one script and the icons. The files of Styles/ and of Scripts/ lie in the program and are joined when it starts.
/// </summary>
public sealed partial record Assets(Asset Stylesheet, Asset Script, Asset Icon, IReadOnlyList<Asset> Wellknown)
{
    private const string Folder = "Styles/";

    /// <summary>A name with a hash of the bytes in it changes with them, so a browser never has to ask twice.</summary>
    internal const string ForEver = "public, max-age=31536000, immutable";

    /// <summary>Their names stay when they change.</summary>
    internal const string ForADay = "public, max-age=86400";

    private readonly FrozenDictionary<string, Asset> byAddress =
        Wellknown.Append(Stylesheet).Append(Script).Append(Icon).ToFrozenDictionary(asset => asset.Address, StringComparer.Ordinal);

    /// <summary>The one at an address; null when there is none.</summary>
    public Asset? Find(string? address) => address is null ? null : byAddress.GetValueOrDefault(address);

    /// <summary>Reads and joins the files.</summary>
    public static Assets Join()
    {
        var program = typeof(Assets).Assembly;
        return new(
            Named("site", "css", "text/css; charset=utf-8", Encoding.UTF8.GetBytes(Styles())),
            Named("site", "js", "text/javascript; charset=utf-8", Encoding.UTF8.GetBytes(JoinedScript())),
            Named("icon", "svg", "image/svg+xml", Read(program, Folder + "icon.svg")),
            [
                // Browsers and phones ask for these two by name, whatever a page says.
                new("/favicon.ico", AnswerOf("image/x-icon", ForADay, Read(program, Folder + "favicon.ico"))),
                new("/apple-touch-icon.png", AnswerOf("image/png", ForADay, Read(program, Folder + "apple-touch-icon.png"))),
            ]);
    }

    /// <summary>The one stylesheet as text.</summary>
    public static string Styles() => Joined("css", CssComment());

    /// <summary>The one script as text. In a function: another script on the page, such as the desk's, may use the same names.</summary>
    private static string JoinedScript() => $"(() => {{\n{Joined("js", JsComment())}\n}})();";

    /// <summary>In the order of their names, without comments and indents: those are for whoever works on them, not for a phone.</summary>
    private static string Joined(string ending, Regex comment)
    {
        var program = typeof(Assets).Assembly;
        var files = program.GetManifestResourceNames()
            .Where(name => !name.StartsWith("Desk/", StringComparison.Ordinal) && name.EndsWith("." + ending, StringComparison.Ordinal))
            .Order(StringComparer.Ordinal)
            .Select(name => Encoding.UTF8.GetString(Read(program, name)));
        return Blank().Replace(comment.Replace(string.Concat(files), ""), "\n").Trim();
    }

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
    private static partial Regex CssComment();

    /// <summary>A comment has its line for itself: <c>//</c> after something could be part of a text.</summary>
    [GeneratedRegex(@"^ *//.*$", RegexOptions.Multiline, Patterns.Timeout)]
    private static partial Regex JsComment();

    [GeneratedRegex(@"\s*\n\s*", RegexOptions.None, Patterns.Timeout)]
    private static partial Regex Blank();
}
