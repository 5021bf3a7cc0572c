using System.Text.RegularExpressions;
using Microsoft.Net.Http.Headers;

namespace LupusInfo.Web.Commands;

/// <summary>What a web server has to know to answer with exported files as the program does.</summary>
internal sealed record ServerRules
{
    /// <summary>Patterns of files that are no address of their own; <c>*</c> is any text.</summary>
    public static readonly IReadOnlyList<string> Inner =
        ["/_*", "/.lupusinfo-*", "/404.html", "/index.html", "*/index.html", "*.gz", "*.br"];

    /// <summary>The public address of the site, without a slash at its end.</summary>
    public required string Base { get; init; }

    /// <summary>The folder of the host under which the site stands, such as <c>/lupus</c>; empty at the root.</summary>
    public required string Path { get; init; }

    /// <summary>The folder with the files, as the server sees it.</summary>
    public required string Folder { get; init; }

    /// <summary>The headers of every answer.</summary>
    public required IReadOnlyList<(string Name, string Value)> All { get; init; }

    /// <summary>What some addresses carry besides, or otherwise, by a pattern in which <c>*</c> is any text.</summary>
    public required IReadOnlyList<(string Pattern, string Name, string Value)> Some { get; init; }

    /// <summary>Media types by the ending of a file.</summary>
    public required IReadOnlyList<(string Ending, string Type)> Types { get; init; }

    /// <summary>Old addresses that lead on, from the root of the site.</summary>
    public required IReadOnlyList<(string From, string To)> Moved { get; init; }

    /// <summary>Addresses of pages that were taken away for good, and the file that says so.</summary>
    public required IReadOnlyList<(string Address, string File)> Gone { get; init; }

    /// <summary>What every answer carries of a header; null where not every answer has it.</summary>
    public string? Usual(string name) => All.FirstOrDefault(header => header.Name == name).Value;

    /// <summary>Names of the headers that differ from address to address.</summary>
    public IEnumerable<string> Differing => Some.Select(rule => rule.Name).Append(HeaderNames.CacheControl).Distinct();

    /// <summary>The regular expression of a pattern.</summary>
    public static string Expression(string pattern) => Regex.Escape(pattern).Replace(@"\*", ".*", StringComparison.Ordinal);

    /// <summary>The regular expression of an old address: capitals and a slash at its end make no other page.</summary>
    public static string OldExpression(string address) => $"(?i){Regex.Escape(address.TrimEnd('/'))}/?";
}
