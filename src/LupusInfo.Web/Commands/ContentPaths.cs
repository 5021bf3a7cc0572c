using LupusInfo.Content;
using LupusInfo.Content.Articles;
using LupusInfo.Content.Reading;

namespace LupusInfo.Web.Commands;

/// <summary>
/// Paths as editors type them, from the working folder or from the content folder, to paths as the content folder knows them.
/// </summary>
public static class ContentPaths
{
    /// <summary>The path of a file or folder that exists; empty for the content folder itself.</summary>
    /// <exception cref="ContentFolderException">It does not exist, or lies outside.</exception>
    public static string Existing(ContentFolder folder, string path)
    {
        var full = Candidates(folder, path)
            .FirstOrDefault(Path.Exists) ?? throw new ContentFolderException($"There is no file or folder {path}.");
        return Within(folder.Root, full) ?? throw new ContentFolderException($"{path} is not in the content folder {folder.Root}.");
    }

    /// <summary>The path of an article that is to be written.</summary>
    /// <param name="folder">The content folder.</param>
    /// <param name="path">A file; or a folder that exists, in which it is to have the name given.</param>
    /// <param name="name">The file's name where only the folder is named; null where it must be named.</param>
    /// <exception cref="ContentFolderException">Something stands there, or no article may.</exception>
    public static string New(ContentFolder folder, string path, string? name = null)
    {
        var full = Candidates(folder, path).FirstOrDefault(candidate => Within(
            folder.Root, candidate) is not null) ?? throw new ContentFolderException($"{path} is not in the content folder {folder.Root}.");
        if (name is not null && Directory.Exists(full))
        {
            full = Path.Combine(full, name);
        }

        var found = Within(folder.Root, full)!;
        if (Path.Exists(full))
        {
            throw new ContentFolderException($"{found} exists already.");
        }

        return Address.IsArticle(found) && Address.IsPlain(found) ? found
            : throw new ContentFolderException($"{found} cannot be an article: it needs a language folder, a name of small letters, digits "
                + "and hyphens, and .md at the end, such as en/lupus/kidneys.md.");
    }

    /// <summary>Refuses an article at whose address something else is.</summary>
    /// <param name="built">The site that it joins.</param>
    /// <param name="path">Where it is to stand.</param>
    /// <param name="from">Where it stands now; null for a new one.</param>
    /// <exception cref="ContentFolderException">The address is taken.</exception>
    public static void CheckFree(Built built, string path, string? from = null)
    {
        var address = Address.OfArticle(path);
        if (built.Site.Addresses.At(address) is { } owner && owner.File != from)
        {
            throw new ContentFolderException($"{(owner.File.Length == 0 ? "The site itself" : owner.File)} is at {address} already.");
        }
    }

    /// <summary>A path seen from the root, empty for the root itself; null when it lies outside.</summary>
    public static string? Within(string root, string full)
    {
        var path = Path.GetRelativePath(root, full).Replace('\\', '/').TrimEnd('/');
        return path == "." ? "" : path == ".." || path.StartsWith("../", StringComparison.Ordinal) || Path.IsPathRooted(path) ? null : path;
    }

    private static string[] Candidates(ContentFolder folder, string path) =>
        string.IsNullOrWhiteSpace(path) || path.Contains('\0', StringComparison.Ordinal)
            ? throw new ContentFolderException("Name a file or a folder.")
            : [Path.GetFullPath(path), Path.GetFullPath(path, folder.Root)];
}
