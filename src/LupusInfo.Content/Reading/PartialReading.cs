using LupusInfo.Content.Problems;

namespace LupusInfo.Content.Reading;

/// <summary>A reading of the folder that takes from the one before what did not change, and what cannot be read any more.</summary>
internal sealed class PartialReading
{
    private readonly FolderWalk walk;
    private readonly Dictionary<string, ContentFile> oldFiles;
    private readonly Dictionary<string, Picture> oldPictures;
    private readonly HashSet<string> faulty;
    private readonly IReadOnlyDictionary<string, FileStamp> oldStamps;
    private readonly SortedDictionary<string, ContentFile> files = new(StringComparer.Ordinal);
    private readonly SortedDictionary<string, Picture> pictures = new(StringComparer.Ordinal);
    private readonly List<Problem> problems;

    /// <summary>Begins one.</summary>
    public PartialReading(ContentFiles? previous, FolderWalk walk)
    {
        this.walk = walk;
        problems = [.. walk.Problems];
        oldFiles = previous?.Files.ToDictionary(file => file.Path, StringComparer.Ordinal) ?? [];
        oldPictures = previous?.Pictures.ToDictionary(picture => picture.Path, StringComparer.Ordinal) ?? [];
        oldStamps = previous?.Stamps ?? new Dictionary<string, FileStamp>();
        faulty = previous?.Problems.Select(problem => problem.File).ToHashSet(StringComparer.Ordinal) ?? [];
        foreach (var path in oldFiles.Keys.Concat(oldPictures.Keys).Where(IsClosed).ToList())
        {
            Keep(path);
        }
    }

    /// <summary>Whether the file was read before without a problem and not written since; then it is taken as it was.</summary>
    public bool Keeps(string path) =>
        oldStamps.TryGetValue(path, out var stamp) && stamp == walk.Stamps[path] && !faulty.Contains(path) && Keep(path);

    /// <summary>Reads a file. One that cannot be read is a problem, and stays as it was before.</summary>
    public void Read(string path, string real)
    {
        try
        {
            if (ReadNow(path, real) is { } problem)
            {
                problems.Add(problem);
                Keep(path);
            }
        }
        catch (Exception reason) when (reason is FileNotFoundException or DirectoryNotFoundException)
        {
            // Taken away since we looked.
        }
        catch (Exception reason) when (reason is IOException or UnauthorizedAccessException)
        {
            problems.Add(Problem.Error("file-unreadable", path, Position.Start,
                $"The file cannot be read: {reason.Message}", "Check that it exists and that you may read it."));
            Keep(path);
        }
    }

    /// <summary>What was read.</summary>
    public ContentFiles Finish() => new([.. files.Values], [.. pictures.Values], problems) { Stamps = walk.Stamps };

    private Problem? ReadNow(string path, string real)
    {
        var (kind, size) = (FileKinds.Of(path), walk.Stamps[path].Size);
        var most = kind is FileKind.Article ? ContentFolder.MaxArticleBytes : ContentFolder.MaxFileBytes;
        // Without a size there is nothing to read. Systems that cannot tell a pipe from a file give it none either.
        var bytes = size == 0 || size > most ? [] : File.ReadAllBytes(real);
        if (size > most || bytes.Length > most)
        {
            return TooLarge(path, kind);
        }

        if (kind is FileKind.Picture)
        {
            pictures[path] = new(path, Picture.MediaTypeOf(path)!, bytes);
        }
        else if (FileText.Decode(bytes, out var notText) is { } text)
        {
            files[path] = new(path, text);
        }
        else
        {
            return Problem.Error("not-utf8", path, notText, "The file is not UTF-8 text from here on.", "Save it as UTF-8.");
        }

        return null;
    }

    private static Problem TooLarge(string path, FileKind kind) => kind is FileKind.Article
        ? Problem.Error("file-too-large", path, Position.Start,
            $"The article is larger than {ContentFolder.MaxArticleBytes / 1024} KB, the most that can be read.",
            "Split it into several articles.")
        : Problem.Error("file-too-large", path, Position.Start,
            $"The file is larger than {ContentFolder.MaxFileBytes / 1024 / 1024} MB, the most that can be read.",
            "Split it, or make the picture smaller.");

    private bool IsClosed(string path) => walk.Closed.Exists(folder => path.StartsWith(folder + "/", StringComparison.Ordinal));

    private bool Keep(string path)
    {
        if (oldFiles.TryGetValue(path, out var file))
        {
            files[path] = file;
            return true;
        }

        if (oldPictures.TryGetValue(path, out var picture))
        {
            pictures[path] = picture;
            return true;
        }

        return false;
    }
}
