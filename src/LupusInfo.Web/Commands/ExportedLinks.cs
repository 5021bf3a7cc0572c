using System.Net;
using System.Text.RegularExpressions;
using LupusInfo.Content;

namespace LupusInfo.Web.Commands;

/// <summary>How the files of an export lead to each other.</summary>
/// <param name="folder">The path of the site on its host: empty at the root, or such as <c>/lupus</c>.</param>
/// <param name="areRelative">Whether they lead from file to file, for a disk that no web server reads.</param>
internal sealed partial class ExportedLinks(string folder, bool areRelative)
{
    /// <summary>
    /// The address of the file of an address. A file server does not read queries: a list that is filtered by one becomes a page of its
    /// own.
    /// </summary>
    public static string FileOf(string address) =>
        address.Split('?', 2) is [var page, var query] ? page + query.Replace('&', '/').Replace('=', '-') + "/" : address;

    /// <summary>A link to an address, as it is written in the file of another.</summary>
    /// <param name="address">From the root of the site; it may have a query and a fragment.</param>
    /// <param name="from">The address whose file it is written in.</param>
    public string To(string address, string from)
    {
        var parts = address.Split('#', 2);
        var (file, fragment) = (FileOf(parts[0]), parts.Length > 1 ? "#" + parts[1] : "");
        if (!areRelative)
        {
            return folder + file + fragment;
        }

        var up = string.Concat(Enumerable.Repeat("../", FileOf(from).Count(letter => letter is '/') - 1));
        return $"{(up.Length > 0 ? up : "./")}{file[1..]}{(file.EndsWith('/') ? "index.html" : "")}{fragment}";
    }

    /// <summary>A page with its links as they are to be.</summary>
    /// <param name="html">As the program answered.</param>
    /// <param name="from">Its address.</param>
    /// <param name="found">Told each address that it leads to, without fragment.</param>
    public string Rewrite(string html, string from, Action<string> found) => Link().Replace(html, link =>
    {
        var address = WebUtility.HtmlDecode(link.Groups[2].Value);
        found(address.Split('#')[0]);
        if (!areRelative && folder.Length == 0 && !address.Contains('?', StringComparison.Ordinal))
        {
            return link.Value;
        }

        return $"{link.Groups[1].Value}=\"{WebUtility.HtmlEncode(To(address, from))}\"";
    });

    /// <summary>A link from the root of this site; <c>//</c> would be another host.</summary>
    [GeneratedRegex(@"\b(href|src|action|data-[a-z-]+)=""(/(?!/)[^""]*)""", RegexOptions.None, Patterns.Timeout)]
    private static partial Regex Link();
}
