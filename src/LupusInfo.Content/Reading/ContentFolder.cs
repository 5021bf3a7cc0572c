using LupusInfo.Content.Problems;

namespace LupusInfo.Content.Reading;

/// <summary>The folder that editors write in: read whole or in part, and written.</summary>
public sealed class ContentFolder(string root)
{
    /// <summary>A longer text is no page, and reading it would cost every reader time.</summary>
    public const int MaxArticleBytes = 200 * 1024;

    /// <summary>Larger files are neither data nor pictures for a page: keeping one would cost memory.</summary>
    public const int MaxFileBytes = 4 * 1024 * 1024;

    /// <summary>Full path of the folder.</summary>
    public string Root { get; } = Path.GetFullPath(root);

    /// <summary>Reads every file that content can be made of.</summary>
    /// <param name="previous">
    /// What was read before: what was not written since is taken from it, and so is what cannot be read now.
    /// </param>
    /// <param name="written">Whether a path is known to have been written, whatever its stamp says; null where nothing is known.</param>
    /// <exception cref="ContentFolderException">The folder is missing, empty or unreadable.</exception>
    public ContentFiles Read(ContentFiles? previous = null, Func<string, bool>? written = null)
    {
        var walk = new FolderWalk(Root);
        var read = new PartialReading(previous, walk);
        foreach (var (path, real) in walk.Files)
        {
            if (written?.Invoke(path) is true || !read.Keeps(path))
            {
                read.Read(path, real);
            }
        }

        var files = read.Finish();
        return files.Files.Any(file => FileKinds.Of(file.Path) is FileKind.Article)
            || files.Problems.Any(problem => problem.Severity is Severity.Error)
            ? files
            : throw new ContentFolderException($"The content folder {Root} has no .md file in it.");
    }

    /// <summary>The stamps of all that stands in the folder, without opening any of it.</summary>
    /// <exception cref="ContentFolderException">The folder is missing or unreadable.</exception>
    public IReadOnlyDictionary<string, FileStamp> Look() => new FolderWalk(Root).Stamps;

    /// <summary>
    /// Writes a file whole or not at all: nobody ever reads half of it. Line endings, byte order mark and permissions of the file that
    /// it replaces stay.
    /// </summary>
    /// <exception cref="ContentFolderException">The file cannot be written, or lies outside the folder.</exception>
    public void Write(ContentFile file) => Do("written", file.Path, full =>
    {
        var unfinished = Path.Combine(Path.GetDirectoryName(full)!, $".{Path.GetFileName(full)}.unfinished");
        Directory.CreateDirectory(Path.GetDirectoryName(full)!);
        try
        {
            File.WriteAllBytes(unfinished, FileText.Encode(file.Text, File.Exists(full) ? File.ReadAllBytes(full) : []));
            if (!OperatingSystem.IsWindows() && File.Exists(full))
            {
                File.SetUnixFileMode(unfinished, File.GetUnixFileMode(full));
            }

            File.Move(unfinished, full, overwrite: true);
        }
        finally
        {
            File.Delete(unfinished);
        }
    });

    /// <summary>Gives a file another path, at which nothing stands.</summary>
    /// <exception cref="ContentFolderException">The file cannot be moved, or one of the paths lies outside the folder.</exception>
    public void Move(string from, string to) => Do("moved", from, full =>
    {
        var target = Inside(to);
        Directory.CreateDirectory(Path.GetDirectoryName(target)!);
        File.Move(full, target);
    });

    private void Do(string what, string path, Action<string> work)
    {
        var full = Inside(path);
        try
        {
            work(full);
        }
        catch (Exception reason) when (reason is UnauthorizedAccessException or IOException)
        {
            throw new ContentFolderException($"{full} cannot be {what}: {reason.Message}");
        }
    }

    /// <summary>The full path after all links in it, which must lie in the folder.</summary>
    private string Inside(string path)
    {
        var real = path.Any(Visible.IsHidden) ? null : RealPath.Of(Path.GetFullPath(path, Root));
        return real is not null && RealPath.IsWithin(RealPath.Of(Root) ?? Root, real) ? real
            : throw new ContentFolderException($"{Visible.Of(path)} is not in the content folder {Root}.");
    }
}

/// <summary>The content folder as a whole cannot be used: a matter for whoever starts the program, not for an editor.</summary>
public sealed class ContentFolderException(string message) : Exception(message);
