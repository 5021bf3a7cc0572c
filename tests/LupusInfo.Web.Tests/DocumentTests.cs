using System.Text.RegularExpressions;
using LupusInfo.Content.Reading;

namespace LupusInfo.Web.Tests;

/// <summary>What the documents say of the code.</summary>
public sealed partial class DocumentTests
{
    private static readonly string Root = Path.GetDirectoryName(ContentSearch.Find(null))!;

    /// <summary>The text of a document.</summary>
    public static string Read(string path) => File.ReadAllText(PathOf(path));

    /// <summary>Where a file or a folder of the repository is.</summary>
    public static string PathOf(string path) => Path.Combine(Root, path);

    [Fact]
    public void Every_file_that_the_walk_through_the_code_names_is_there()
    {
        var named = NamedFiles(File.ReadAllText(Path.Combine(Root, "docs/architecture.md")));
        Assert.True(named.Count > 40, $"{named.Count} files");
        Assert.All(named, file => Assert.True(File.Exists(Path.Combine(Root, file)), file));
    }

    /// <summary>
    /// Files of the walk; a name without a folder is in the folder of the one before it. What stands above the walk names no places.
    /// </summary>
    private static List<string> NamedFiles(string text)
    {
        var files = new List<string>();
        var folder = "";
        foreach (Match file in FileName().Matches(text[text.IndexOf("## A newcomer's walk", StringComparison.Ordinal)..]))
        {
            var path = file.Groups["path"].Value;
            folder = path.Contains('/', StringComparison.Ordinal) ? path[..(path.LastIndexOf('/') + 1)] : folder;
            if (!path.EndsWith('/'))
            {
                files.Add(folder + path[(path.LastIndexOf('/') + 1)..]);
            }
        }

        return files;
    }

    [GeneratedRegex(@"`(?<path>[\w./-]*(?:/|\.(?:cs|razor|cshtml|md|txt)))`")]
    private static partial Regex FileName();
}
