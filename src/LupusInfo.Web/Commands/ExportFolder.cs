using System.Collections.Concurrent;
using System.Security.Cryptography;
using System.Text;
using LupusInfo.Content.Reading;
using LupusInfo.Web.Delivery;

namespace LupusInfo.Web.Commands;

/// <summary>
/// A folder that appears whole: it is written under another name and put in the place of the last export at the end. Folders that it made
/// carry a mark; without the mark nothing is deleted or replaced. In the mark stands of which files is known what they were made of.
/// </summary>
public sealed class ExportFolder
{
    /// <summary>The file that marks a folder as an export.</summary>
    public const string Mark = ".lupusinfo-export";

    private const string Made = "Made by export. A later export replaces this folder.\n";

    private readonly string unfinished;
    private readonly string replaced;
    private readonly ConcurrentDictionary<string, bool> files = new(StringComparer.Ordinal);

    /// <summary>The seals of the last export: a line each, with the path of its file.</summary>
    private readonly HashSet<string> sealedBefore;
    private readonly ConcurrentBag<string> seals = [];

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
        var mark = System.IO.Path.Combine(Path, Mark);
        sealedBefore = [.. File.Exists(mark) ? File.ReadLines(mark) : []];
        WriteMark();
    }

    /// <summary>The full path.</summary>
    public string Path { get; }

    /// <summary>Number of files.</summary>
    public int Count => files.Count;

    /// <summary>
    /// Writes the answer of an address. A page is the index.html of a folder of its name. A file of the last export that says the same is
    /// kept with the day of its writing, so that only what changed is sent on. May be called by many at a time.
    /// </summary>
    /// <param name="address">The address.</param>
    /// <param name="bytes">The file.</param>
    /// <param name="encodings">In which encodings the file is to lie beside it too, for servers that send such files.</param>
    /// <exception cref="ContentFolderException">The address leads out of the folder, or to a file that is written already.</exception>
    /// <exception cref="IOException">The disk is full, or refuses.</exception>
    public void Write(string address, byte[] bytes, params IReadOnlyCollection<ContentEncoding> encodings)
    {
        var file = FileOf(address);
        var isAsBefore = WriteOne(address, file, () => bytes, was => was.AsSpan().SequenceEqual(bytes));
        foreach (var encoding in encodings)
        {
            WriteOne(address, $"{file}.{EndingOf(encoding)}", () => encoding.Encode(bytes).ToArray(), _ => isAsBefore);
        }
    }

    /// <summary>The file of the last export at an address; null where it was made of something else, or is not as it was written.</summary>
    /// <param name="address">The address.</param>
    /// <param name="madeOf">All that its bytes come from.</param>
    public byte[]? MadeBefore(string address, string madeOf)
    {
        var name = FileOf(address);
        var before = System.IO.Path.Combine(Path, name);
        var bytes = File.Exists(before) ? File.ReadAllBytes(before) : [];
        return sealedBefore.Contains(Seal(name, madeOf, bytes)) ? bytes : null;
    }

    /// <summary>Lets the next export know what a file was made of. May be called by many at a time.</summary>
    public void Remember(string address, string madeOf, byte[] bytes) => seals.Add(Seal(FileOf(address), madeOf, bytes));

    private static string Seal(string name, string madeOf, byte[] bytes) =>
        $"{Convert.ToHexStringLower(SHA256.HashData([.. Encoding.UTF8.GetBytes(madeOf), .. bytes]))} {name}";

    private void WriteMark() => File.WriteAllText(
        System.IO.Path.Combine(unfinished, Mark), Made + string.Concat(seals.Order(StringComparer.Ordinal).Select(seal => seal + "\n")));

    private static string EndingOf(ContentEncoding encoding) => encoding is ContentEncoding.Gzip ? "gz" : encoding.Name()!;

    /// <summary>Path of the file from the folder.</summary>
    private string FileOf(string address)
    {
        var inside = Uri.UnescapeDataString(address).TrimStart('/') + (address.EndsWith('/') ? "index.html" : "");
        var file = System.IO.Path.GetFullPath(System.IO.Path.Combine(unfinished, inside));
        return file.StartsWith(unfinished + System.IO.Path.DirectorySeparatorChar, StringComparison.Ordinal)
            && !inside.Contains('\0', StringComparison.Ordinal)
            ? file[(unfinished.Length + 1)..]
            : throw new ContentFolderException($"The address {address} leads out of the folder of the export.");
    }

    /// <summary>Writes one file, or takes it over from the last export; answers whether it was taken over.</summary>
    private bool WriteOne(string address, string name, Func<byte[]> bytes, Predicate<byte[]> isSame)
    {
        var (file, before) = (System.IO.Path.Combine(unfinished, name), System.IO.Path.Combine(Path, name));
        if (!files.TryAdd(name, true))
        {
            throw new ContentFolderException($"Two things are to be written at the address {address}.");
        }

        Directory.CreateDirectory(System.IO.Path.GetDirectoryName(file)!);
        if (File.Exists(before) && isSame(File.ReadAllBytes(before)) && SystemCalls.TryLink(before, file))
        {
            return true;
        }

        File.WriteAllBytes(file, bytes());
        return false;
    }

    /// <summary>Gives the folder its name.</summary>
    public void Finish()
    {
        WriteMark();
        if (Directory.Exists(Path) && !SystemCalls.TryExchange(unfinished, Path))
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

    /// <summary>Takes away what was written; where the disk does not let it, the next run does.</summary>
    public void GiveUp()
    {
        try
        {
            Delete(unfinished);
        }
        catch (Exception reason) when (reason is IOException or UnauthorizedAccessException)
        {
            // It has the mark of an export, so the next run takes it up.
        }
    }

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
