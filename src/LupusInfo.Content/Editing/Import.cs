using System.Text.RegularExpressions;
using LupusInfo.Content.Reading;
using LupusInfo.Content.Search;

namespace LupusInfo.Content.Editing;

/// <summary>Where the files of somebody else's folder go.</summary>
/// <param name="Paths">New paths from the content folder by old paths from the other folder: articles and pictures.</param>
/// <param name="Left">Files that are neither.</param>
public sealed partial record Import(IReadOnlyDictionary<string, string> Paths, IReadOnlyList<string> Left)
{
    private static readonly string[] Markdown = [".md", ".markdown", ".mdx"];

    /// <summary>What other programs call the page of a folder, in any case; where there are several, the first of these is it.</summary>
    private static readonly string[] OwnPages = ["index", "_index", "readme"];

    /// <summary>Plans where each file goes: below <paramref name="target"/>, under a name that is an address.</summary>
    /// <param name="files">Paths from the other folder, with forward slashes.</param>
    /// <param name="target">A folder of the content folder, such as <c>en/drafts</c>.</param>
    public static Import Plan(IEnumerable<string> files, string target)
    {
        var (paths, left) = (new Dictionary<string, string>(StringComparer.Ordinal), new List<string>());
        var taken = new HashSet<string>(StringComparer.Ordinal);
        foreach (var file in files.OrderBy(RankOf).ThenBy(file => file, StringComparer.Ordinal))
        {
            var ending = IsMarkdown(file) ? ".md" : Path.GetExtension(file).ToLowerInvariant();
            if (ending != ".md" && Picture.MediaTypeOf(file) is null)
            {
                left.Add(file);
                continue;
            }

            var stem = $"{target}/{Slug(Path.ChangeExtension(file, null))}";
            paths[file] = Enumerable.Range(2, taken.Count + 1).Select(count => $"{stem}-{count}{ending}").Prepend(stem + ending)
                .First(taken.Add);
        }

        return new(paths, left);
    }

    /// <summary>Whether a file is an article of another program.</summary>
    public static bool IsMarkdown(string path) => Markdown.Contains(Path.GetExtension(path).ToLowerInvariant());

    /// <summary>The folders in which articles stand and none of which is the folder's own page.</summary>
    public IEnumerable<string> WithoutPage(string target)
    {
        var articles = Paths.Values.Where(IsMarkdown).ToHashSet(StringComparer.Ordinal);
        return articles.SelectMany(Folders).Distinct(StringComparer.Ordinal)
            .Where(folder => !articles.Contains($"{folder}/index.md")).Order(StringComparer.Ordinal);

        IEnumerable<string> Folders(string path)
        {
            for (var folder = path[..path.LastIndexOf('/')]; folder.Length >= target.Length; folder = folder[..folder.LastIndexOf('/')])
            {
                yield return folder;
            }
        }
    }

    /// <summary>A link as it is written in a file, led to where its target goes; as it was where that is none of these files.</summary>
    public string Lead(string from, string link)
    {
        var parts = link.Split('#', 2);
        var written = Uri.UnescapeDataString(parts[0]);
        if (written.Length == 0 || link.Contains(':', StringComparison.Ordinal) || written.Contains('\0', StringComparison.Ordinal))
        {
            return link;
        }

        var found = Path.GetFullPath(written, "/" + Path.GetDirectoryName(from)).Replace('\\', '/').Trim('/');
        var target = Markdown.Prepend("").Select(ending => found + ending).FirstOrDefault(Paths.ContainsKey) ?? Paths.Keys.Where(
            file => (Path.GetDirectoryName(file) ?? "") == found && IsMarkdown(file) && RankOf(file) < OwnPages.Length).MinBy(RankOf);
        if (target is null)
        {
            return link;
        }

        var path = Path.GetRelativePath("/" + Path.GetDirectoryName(Paths[from]), "/" + Paths[target]);
        return string.Join('#', [path.Replace('\\', '/'), .. parts[1..]]);
    }

    /// <summary>How much a file is the page of its folder: the less, the more.</summary>
    private static int RankOf(string file) =>
        Array.IndexOf(OwnPages, Path.GetFileNameWithoutExtension(file).ToLowerInvariant()) is >= 0 and var rank ? rank : OwnPages.Length;

    private static string Slug(string path) => string.Join('/', path.Split('/').Select(part =>
        OwnPages.Contains(part.ToLowerInvariant()) ? "index"
        : Plain(SortedBy().Replace(part, "")) is { Length: > 0 } plain ? plain : "page"));

    private static string Plain(string name) => NotPlain().Replace(TextAnalyzer.Fold(name).ToLowerInvariant(), "-").Trim('-');

    /// <summary>The day and the number that other programs sort files by.</summary>
    [GeneratedRegex(@"^(?:\d{4}-\d\d-\d\d-|\d{1,3}[-_.] ?)(?=.)", RegexOptions.None, Patterns.Timeout)]
    private static partial Regex SortedBy();

    [GeneratedRegex("[^a-z0-9]+", RegexOptions.None, Patterns.Timeout)]
    private static partial Regex NotPlain();
}
