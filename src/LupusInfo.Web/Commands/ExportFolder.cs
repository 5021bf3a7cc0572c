using LupusInfo.Content.Reading;

namespace LupusInfo.Web.Commands;

/// <summary>A folder that appears whole or not at all: it is written under another name, and gets its own at the end.</summary>
public sealed class ExportFolder
{
    private readonly string unfinished;

    /// <summary>Prepares the folder.</summary>
    /// <exception cref="ContentFolderException">Something else is there.</exception>
    public ExportFolder(string path)
    {
        Path = System.IO.Path.TrimEndingDirectorySeparator(System.IO.Path.GetFullPath(path));
        unfinished = Path + ".unfinished";
        if (File.Exists(Path) || (Directory.Exists(Path) && Directory.EnumerateFileSystemEntries(Path).Any() && !IsExport))
        {
            throw new ContentFolderException($"{Path} is there already and is no earlier export. Name another folder, or empty it.");
        }

        if (Directory.Exists(unfinished))
        {
            Directory.Delete(unfinished, recursive: true);
        }
    }

    /// <summary>The full path.</summary>
    public string Path { get; }

    /// <summary>Number of files written.</summary>
    public int Count { get; private set; }

    private bool IsExport => File.Exists(System.IO.Path.Combine(Path, "404.html")) && File.Exists(System.IO.Path.Combine(Path, "sitemap.xml"));

    /// <summary>Writes the answer of an address. A page is the index.html of a folder of its name.</summary>
    public async Task WriteAsync(string address, byte[] bytes, CancellationToken stop)
    {
        var file = System.IO.Path.Combine(unfinished, Uri.UnescapeDataString(address).TrimStart('/') + (address.EndsWith('/') ? "index.html" : ""));
        Directory.CreateDirectory(System.IO.Path.GetDirectoryName(file)!);
        await File.WriteAllBytesAsync(file, bytes, stop);
        Count++;
    }

    /// <summary>Gives the folder its name.</summary>
    public void Finish()
    {
        var replaced = Path + ".replaced";
        if (Directory.Exists(Path))
        {
            Directory.Move(Path, replaced);
        }

        Directory.Move(unfinished, Path);
        if (Directory.Exists(replaced))
        {
            Directory.Delete(replaced, recursive: true);
        }
    }

    /// <summary>Takes away what was written.</summary>
    public void GiveUp()
    {
        if (Directory.Exists(unfinished))
        {
            Directory.Delete(unfinished, recursive: true);
        }
    }
}
