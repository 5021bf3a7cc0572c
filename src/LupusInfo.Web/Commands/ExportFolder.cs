using LupusInfo.Content.Reading;

namespace LupusInfo.Web.Commands;

/// <summary>
/// A folder that appears whole: it is written under another name and put in the place of the last export at the end. Folders that it made
/// carry
/// a mark; without the mark nothing is deleted or replaced.
/// </summary>
public sealed class ExportFolder
{
    /// <summary>The file that marks a folder as an export.</summary>
    public const string Mark = ".lupusinfo-export";

    private readonly string unfinished;
    private readonly string replaced;

    /// <summary>Prepares the folder, and takes up what a run that was stopped has left.</summary>
    /// <exception cref="ContentFolderException">Something else is there.</exception>
    public ExportFolder(string path)
    {
        if (string.IsNullOrWhiteSpace(path))
        {
            throw new ContentFolderException("Name the folder to write to.");
        }

        Path = System.IO.Path.TrimEndingDirectorySeparator(System.IO.Path.GetFullPath(path));
        (unfinished, replaced) = (Path + ".unfinished", Path + ".replaced");
        foreach (var folder in new[] { Path, unfinished, replaced })
        {
            RefuseOthers(folder);
        }

        if (!Directory.Exists(Path) && Directory.Exists(replaced))
        {
            // Stopped between two renames: the last export has its name again before anything is written.
            Directory.Move(replaced, Path);
        }

        Delete(replaced);
        Delete(unfinished);
        Directory.CreateDirectory(unfinished);
        File.WriteAllText(System.IO.Path.Combine(unfinished, Mark), "Made by export. A later export replaces this folder.\n");
    }

    /// <summary>The full path.</summary>
    public string Path { get; }

    /// <summary>Number of files written.</summary>
    public int Count { get; private set; }

    /// <summary>Writes the answer of an address. A page is the index.html of a folder of its name.</summary>
    /// <exception cref="ContentFolderException">The address leads out of the folder, or to a file that is written already.</exception>
    public async Task WriteAsync(string address, byte[] bytes, CancellationToken stop)
    {
        var inside = Uri.UnescapeDataString(address).TrimStart('/') + (address.EndsWith('/') ? "index.html" : "");
        var file = System.IO.Path.GetFullPath(System.IO.Path.Combine(unfinished, inside));
        if (!file.StartsWith(unfinished + System.IO.Path.DirectorySeparatorChar, StringComparison.Ordinal)
            || inside.Contains('\0', StringComparison.Ordinal))
        {
            throw new ContentFolderException($"The address {address} leads out of the folder of the export.");
        }

        if (File.Exists(file))
        {
            throw new ContentFolderException($"Two things are to be written at the address {address}.");
        }

        Directory.CreateDirectory(System.IO.Path.GetDirectoryName(file)!);
        await File.WriteAllBytesAsync(file, bytes, stop);
        Count++;
    }

    /// <summary>Gives the folder its name.</summary>
    public void Finish()
    {
        if (Directory.Exists(Path) && !AtomicExchange.TryExchange(unfinished, Path))
        {
            // Not in one step on this system. A stop between the two leaves the last export beside, and the next run takes it up.
            Directory.Move(Path, replaced);
        }

        if (!Directory.Exists(Path))
        {
            Directory.Move(unfinished, Path);
        }

        Delete(unfinished);
        Delete(replaced);
    }

    /// <summary>Takes away what was written.</summary>
    public void GiveUp() => Delete(unfinished);

    private static void RefuseOthers(string folder)
    {
        var isOthers = File.Exists(folder)
            || (Directory.Exists(folder) && Directory.EnumerateFileSystemEntries(folder).Any()
                && !File.Exists(System.IO.Path.Combine(folder, Mark)));
        if (isOthers)
        {
            throw new ContentFolderException($"{folder} is there already and is no earlier export. Name another folder, or empty it.");
        }
    }

    private static void Delete(string folder)
    {
        if (Directory.Exists(folder))
        {
            Directory.Delete(folder, recursive: true);
        }
    }
}
