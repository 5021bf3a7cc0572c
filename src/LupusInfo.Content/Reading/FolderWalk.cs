using LupusInfo.Content.Problems;

namespace LupusInfo.Content.Reading;

/// <summary>One look at all files of a folder: what stands where, without opening any.</summary>
/// <remarks>It ends whatever the links do: each real folder is looked into once.</remarks>
internal sealed class FolderWalk
{
    private static readonly EnumerationOptions Everything = new() { IgnoreInaccessible = false, AttributesToSkip = FileAttributes.None };

    private readonly string root;
    private readonly HashSet<string> seen = new(StringComparer.Ordinal);
    private readonly Queue<(string Path, string Real)> folders = new();

    /// <summary>Folders that links lead to: looked into last, so that a folder is read under its own name.</summary>
    private readonly Queue<(string Path, string Real)> linked = new();

    /// <summary>Looks.</summary>
    /// <exception cref="ContentFolderException">The folder itself is missing or unreadable.</exception>
    public FolderWalk(string root)
    {
        this.root = RealPath.Of(root) ?? root;
        try
        {
            Visit("", this.root);
        }
        catch (DirectoryNotFoundException)
        {
            throw new ContentFolderException($"There is no content folder at {root}.");
        }
        catch (Exception reason) when (reason is UnauthorizedAccessException or IOException)
        {
            throw new ContentFolderException($"The content folder {root} cannot be read: {reason.Message}");
        }

        while (folders.TryDequeue(out var next) || linked.TryDequeue(out next))
        {
            VisitInner(next.Path, next.Real);
        }
    }

    /// <summary>The ordinary files that are read, by path, with where each really is.</summary>
    public SortedDictionary<string, string> Files { get; } = new(StringComparer.Ordinal);

    /// <summary>Stamps of all that was seen, by path; of what may not be opened an empty one, so that its going is a change.</summary>
    public Dictionary<string, FileStamp> Stamps { get; } = new(StringComparer.Ordinal);

    /// <summary>Folders that may not be looked into.</summary>
    public List<string> Closed { get; } = [];

    public List<Problem> Problems { get; } = [];

    private void VisitInner(string path, string real)
    {
        try
        {
            Visit(path, real);
        }
        catch (DirectoryNotFoundException)
        {
            // Taken away while we looked: it has no files.
        }
        catch (Exception reason) when (reason is UnauthorizedAccessException or IOException)
        {
            Closed.Add(path);
            Refuse("file-unreadable", path, $"The folder cannot be read: {reason.Message}",
                "Check that you may read it. Pages that are served from it stay as they were.");
        }
    }

    private void Visit(string path, string real)
    {
        if (!seen.Add(real))
        {
            Refuse("file-link", path, "The link leads to a folder that is read already.", "Take it out: a page has one address.");
            return;
        }

        foreach (var entry in new DirectoryInfo(real).EnumerateFileSystemInfos("*", Everything))
        {
            var inner = path.Length == 0 ? entry.Name : $"{path}/{entry.Name}";
            if (FileKinds.IsTrace(entry.Name))
            {
                continue;
            }

            if (entry.Name.Any(c => Visible.IsHidden(c) || c is '\uFFFD'))
            {
                Refuse("file-name", inner, "The name has a character that nobody sees.", "Rename the file: its name is its address.");
            }
            else if (!entry.Attributes.HasFlag(FileAttributes.ReparsePoint))
            {
                Take(inner, entry.FullName, folders);
            }
            else if (TargetOf(entry.FullName, inner) is { } target)
            {
                Take(inner, target, linked);
            }
        }
    }

    private void Take(string path, string real, Queue<(string Path, string Real)> waiting)
    {
        var status = FileStatus.Of(real);
        switch (status.Type)
        {
            case FileType.Folder:
                waiting.Enqueue((path, real));
                break;
            case FileType.Special:
                Refuse("special-file", path,
                    "This is no ordinary file but a pipe, a device or a socket.", "Take it out of the content folder.");
                break;
            case FileType.Regular:
                Stamps[path] = status.Stamp;
                if (FileKinds.Of(path) is FileKind.None)
                {
                    Problems.Add(FileKinds.Unread(path));
                }
                else
                {
                    Files[path] = real;
                }

                break;
        }
    }

    /// <summary>A link may lead anywhere in the content folder (mounted volumes are made of such links), and nowhere else.</summary>
    private string? TargetOf(string link, string path)
    {
        var real = RealPath.Of(link);
        if (real is not null && !RealPath.IsWithin(root, real))
        {
            Refuse("file-link", path, "The link leads out of the content folder.", "Put the file itself here.");
            return null;
        }

        if (real is null || FileStatus.Of(real).Type is FileType.Missing)
        {
            Refuse("file-link", path, "The link leads to nothing.", "Take it out, or put the file itself here.");
            return null;
        }

        return real;
    }

    private void Refuse(string rule, string path, string message, string suggestion)
    {
        Stamps[path] = default;
        Problems.Add(Problem.Error(rule, path, Position.Start, message, suggestion));
    }
}
