using System.Text.RegularExpressions;

namespace LupusInfo.Content.Articles;

/// <summary>
/// A place on this site: a path from its root, and a part of the page where one is meant. It can only be made of text that is one: no other
/// host, no way out of the site, no character that nobody types.
/// </summary>
public sealed partial record LocalAddress
{
    /// <summary>What a path looks like, for shapes too.</summary>
    public const string PathPattern = $"/({Part}(/{Part})*/?)?";

    private const string Part = "[A-Za-z0-9_~-][A-Za-z0-9._~-]*";

    private LocalAddress(string path, string? fragment) => (Path, Fragment) = (path, fragment);

    /// <summary>From the root, such as <c>/lupus/outlook/</c> or, of an older site, <c>/Outlook.html</c>.</summary>
    public string Path { get; }

    /// <summary>Id of a part of the page; null for the whole.</summary>
    public string? Fragment { get; }

    /// <summary>The address that a text is; null where it is none.</summary>
    public static LocalAddress? Parse(string text) => Form().Match(text.Trim()) is { Success: true } match
        ? new(match.Groups["path"].Value, match.Groups["id"] is { Success: true } id ? id.Value : null)
        : null;

    /// <summary>
    /// What two addresses have in common that nobody could tell apart: capitals and a slash at the end make no other page.
    /// </summary>
    public static string KeyOf(string path) => (path.EndsWith('/') ? path[..^1] : path).ToLowerInvariant();

    /// <inheritdoc/>
    public override string ToString() => Fragment is null ? Path : $"{Path}#{Fragment}";

    [GeneratedRegex($@"^(?<path>{PathPattern})(#(?<id>[\p{{L}}\p{{M}}\p{{Nd}}_-]+))?\z", RegexOptions.None, Patterns.Timeout)]
    private static partial Regex Form();
}
