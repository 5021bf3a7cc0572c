using LupusInfo.Content.Articles;
using LupusInfo.Content.Problems;
using LupusInfo.Content.Reading;

namespace LupusInfo.Web.Commands;

/// <summary>What a check looks at: a content folder, and the parts of it that are asked about.</summary>
/// <param name="Folder">Everything in it is read, because a page can break another.</param>
/// <param name="Parts">Paths from the folder of the files and folders whose problems are wanted; empty for all.</param>
public sealed record CheckedContent(ContentFolder Folder, IReadOnlyList<string> Parts)
{
    /// <summary>The folder's path from the working folder, with a slash at the end: what stands before each file that is named.</summary>
    public string Prefix =>
        Path.GetRelativePath(Directory.GetCurrentDirectory(), Folder.Root) is not "." and var path ? path.Replace('\\', '/') + "/" : "";

    /// <summary>Finds the folder and its parts.</summary>
    /// <param name="paths">What the editor named: another content folder, or files and folders of the content folder.</param>
    /// <param name="named">The content folder, where it is named by option.</param>
    /// <exception cref="ContentFolderException">A path does not exist, or lies outside.</exception>
    public static CheckedContent Find(IReadOnlyList<string> paths, string? named)
    {
        if (paths is [var only] && named is null && Directory.Exists(only) && IsElsewhere(only))
        {
            return new(new(only), []);
        }

        var folder = new ContentFolder(ContentSearch.Find(named));
        return new(folder, [.. paths.Select(path => Part(folder, path)).Where(path => path.Length > 0)]);
    }

    /// <summary>
    /// Whether a problem is in a part that is asked about or in a folder around it, or keeps data from being read, which any part can
    /// suffer from.
    /// </summary>
    public bool Includes(Problem problem) =>
        Parts.Count == 0 || (problem.Rule is "syntax" && !Address.IsArticle(problem.File))
            || Parts.Any(part => IsWithin(part, problem.File) || IsWithin(problem.File, part));

    private static bool IsWithin(string folder, string path) => path == folder || path.StartsWith(folder + "/", StringComparison.Ordinal);

    /// <summary>A part must be one that is read: of a backup or a hidden file "No problems" would be said by nobody who looked.</summary>
    private static string Part(ContentFolder folder, string path) =>
        ContentPaths.Existing(folder, path) is var part && part.Split('/').Any(FileKinds.IsTrace)
        ? throw new ContentFolderException($"{path} is not read: hidden files and backups of editors are no content.")
        : part;

    private static bool IsElsewhere(string path)
    {
        try
        {
            return ContentPaths.Within(ContentSearch.Find(null), Path.GetFullPath(path)) is null;
        }
        catch (ContentFolderException)
        {
            return true;
        }
    }
}
