using LupusInfo.Content.Problems;
using LupusInfo.Content.Reading;

namespace LupusInfo.Web.Commands;

/// <summary>What a check looks at: a content folder, and the parts of it that are asked about.</summary>
/// <param name="Folder">Everything in it is read, because a page can break another.</param>
/// <param name="Parts">Paths from the folder of the files and folders whose problems are wanted; empty for all.</param>
public sealed record CheckedContent(ContentFolder Folder, IReadOnlyList<string> Parts)
{
    /// <summary>The folder's path from the working folder, with a slash at the end: what stands before each file that is named.</summary>
    public string Prefix => Path.GetRelativePath(Directory.GetCurrentDirectory(), Folder.Root) is "." ? "" : Path.GetRelativePath(Directory.GetCurrentDirectory(), Folder.Root).Replace('\\', '/') + "/";

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
        return new(folder, [.. paths.Select(path => PathIn(folder, path)).Where(path => path.Length > 0)]);
    }

    /// <summary>The path of a file or folder as the content folder knows it. It may be named from the working folder or from the content folder.</summary>
    /// <exception cref="ContentFolderException">It does not exist, or lies outside.</exception>
    public static string PathIn(ContentFolder folder, string path)
    {
        var full = new[] { Path.GetFullPath(path), Path.GetFullPath(path, folder.Root) }.FirstOrDefault(Path.Exists)
            ?? throw new ContentFolderException($"There is no file or folder {path}.");
        return Within(folder.Root, full) ?? throw new ContentFolderException($"{path} is not in the content folder {folder.Root}.");
    }

    /// <summary>Whether a problem is in a part that is asked about.</summary>
    public bool Includes(Problem problem) =>
        Parts.Count == 0 || Parts.Any(part => problem.File == part || problem.File.StartsWith(part + "/", StringComparison.Ordinal));

    private static bool IsElsewhere(string path)
    {
        try
        {
            return Within(ContentSearch.Find(null), Path.GetFullPath(path)) is null;
        }
        catch (ContentFolderException)
        {
            return true;
        }
    }

    /// <summary>The path seen from the root, empty for the root itself; null when it lies outside.</summary>
    private static string? Within(string root, string full)
    {
        var path = Path.GetRelativePath(root, full).Replace('\\', '/');
        return path == "." ? "" : path == ".." || path.StartsWith("../", StringComparison.Ordinal) || Path.IsPathRooted(path) ? null : path.TrimEnd('/');
    }
}
