using System.Text;
using LupusInfo.Content.Problems;

namespace LupusInfo.Content.Reading;

/// <summary>Everything read from the content folder at one moment, and what could not be read.</summary>
public sealed record ContentFiles(
    IReadOnlyList<ContentFile> Files,
    IReadOnlyList<Picture> Pictures,
    IReadOnlyList<Problem> Problems);

/// <summary>The folder that editors write in. The only type that touches the disk.</summary>
public sealed class ContentFolder(string root)
{
    /// <summary>Larger files are not articles: reading one would cost every reader memory.</summary>
    public const int MaxFileBytes = 4 * 1024 * 1024;

    private static readonly UTF8Encoding StrictUtf8 = new(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true);

    /// <summary>Full path of the folder.</summary>
    public string Root { get; } = Path.GetFullPath(root);

    /// <summary>Reads every file that content can be made of.</summary>
    /// <exception cref="ContentFolderException">The folder is missing, empty or unreadable.</exception>
    public ContentFiles Read()
    {
        var files = new List<ContentFile>();
        var pictures = new List<Picture>();
        var problems = new List<Problem>();
        foreach (var path in List())
        {
            ReadOne(path, files, pictures, problems);
        }

        return files.Exists(file => file.Name.EndsWith(".md", StringComparison.Ordinal)) || problems.Count > 0
            ? new(files, pictures, problems)
            : throw new ContentFolderException($"The content folder {Root} has no .md file in it.");
    }

    /// <summary>Name, size and time of every file: two equal stamps mean that nothing was written in between.</summary>
    public string Stamp()
    {
        var stamp = new StringBuilder();
        foreach (var path in List())
        {
            var info = new FileInfo(Full(path));
            stamp.Append(path).Append('|').Append(info.Exists ? info.Length : -1).Append('|').Append(info.LastWriteTimeUtc.Ticks).Append('\n');
        }

        return stamp.ToString();
    }

    /// <summary>Whether a file stands at a path.</summary>
    public bool Has(string path) => File.Exists(Full(path));

    /// <summary>Writes a file whole or not at all: nobody ever reads half of it. The line endings and byte order mark of the file that it replaces stay.</summary>
    /// <exception cref="ContentFolderException">The file cannot be written.</exception>
    public void Write(ContentFile file)
    {
        var full = Full(file.Path);
        var unfinished = Path.Combine(Path.GetDirectoryName(full)!, $".{file.Name}.unfinished");
        try
        {
            Directory.CreateDirectory(Path.GetDirectoryName(full)!);
            File.WriteAllBytes(unfinished, Encode(file.Text, File.Exists(full) ? File.ReadAllBytes(full) : []));
            File.Move(unfinished, full, overwrite: true);
        }
        catch (Exception reason) when (reason is UnauthorizedAccessException or IOException)
        {
            throw new ContentFolderException($"{full} cannot be written: {reason.Message}");
        }
    }

    /// <summary>Gives a file another path, at which nothing stands.</summary>
    /// <exception cref="ContentFolderException">The file cannot be moved.</exception>
    public void Move(string from, string to)
    {
        try
        {
            Directory.CreateDirectory(Path.GetDirectoryName(Full(to))!);
            File.Move(Full(from), Full(to));
        }
        catch (Exception reason) when (reason is UnauthorizedAccessException or IOException)
        {
            throw new ContentFolderException($"{Full(from)} cannot be moved: {reason.Message}");
        }
    }

    private static byte[] Encode(string text, byte[] before)
    {
        var mark = before.AsSpan().StartsWith(Encoding.UTF8.Preamble) ? Encoding.UTF8.Preamble : [];
        var ending = before.AsSpan().IndexOf("\r\n"u8) >= 0 ? "\r\n" : "\n";
        return [.. mark, .. StrictUtf8.GetBytes(text.ReplaceLineEndings(ending))];
    }

    private List<string> List()
    {
        try
        {
            return Directory.EnumerateFiles(Root, "*", new EnumerationOptions { RecurseSubdirectories = true, AttributesToSkip = FileAttributes.Hidden | FileAttributes.ReparsePoint })
                .Select(path => Path.GetRelativePath(Root, path).Replace('\\', '/'))
                .Where(path => !path.Split('/').Any(part => part.StartsWith('.')) && (IsText(path) || Picture.MediaTypeOf(path) is not null))
                .Order(StringComparer.Ordinal)
                .ToList();
        }
        catch (DirectoryNotFoundException)
        {
            throw new ContentFolderException($"There is no content folder at {Root}.");
        }
        catch (Exception reason) when (reason is UnauthorizedAccessException or IOException)
        {
            throw new ContentFolderException($"The content folder {Root} cannot be read: {reason.Message}");
        }
    }

    private void ReadOne(string path, List<ContentFile> files, List<Picture> pictures, List<Problem> problems)
    {
        try
        {
            if (new FileInfo(Full(path)).Length > MaxFileBytes)
            {
                problems.Add(Problem.Error("file-too-large", path, Position.Start, "The file is larger than 4 MB.", "Split it, or make the picture smaller."));
                return;
            }

            var bytes = File.ReadAllBytes(Full(path));
            if (Picture.MediaTypeOf(path) is { } mediaType)
            {
                pictures.Add(new(path, mediaType, bytes));
                return;
            }

            files.Add(new(path, StrictUtf8.GetString(bytes).TrimStart('\uFEFF').ReplaceLineEndings("\n")));
        }
        catch (DecoderFallbackException notUtf8)
        {
            problems.Add(Problem.Error("not-utf8", path, PlaceOf(Full(path), notUtf8.Index), "The file is not UTF-8 text from here on.", "Save it as UTF-8."));
        }
        catch (Exception reason) when (reason is IOException or UnauthorizedAccessException)
        {
            problems.Add(Problem.Error("file-unreadable", path, Position.Start, $"The file cannot be read: {reason.Message}", "Check that it exists and that you may read it."));
        }
    }

    private static Position PlaceOf(string path, int index)
    {
        var before = File.ReadAllBytes(path).AsSpan(0, Math.Max(0, index));
        var line = before.Count((byte)'\n') + 1;
        return new(line, before.Length - (before.LastIndexOf((byte)'\n') + 1) + 1);
    }

    private static bool IsText(string path) => Path.GetExtension(path) is ".md" or ".yaml" or ".yml" or ".json";

    private string Full(string path) => Path.Combine(Root, path);
}

/// <summary>The content folder as a whole cannot be used: a matter for whoever starts the program, not for an editor.</summary>
public sealed class ContentFolderException(string message) : Exception(message);
