using System.Runtime.InteropServices;

namespace LupusInfo.Content.Reading;

/// <summary>Two equal stamps of a file mean, as far as the system tells, that it was not written in between.</summary>
/// <param name="Size">In bytes.</param>
/// <param name="Modified">Time of the last writing; programs can set it back.</param>
/// <param name="Changed">Time of the last change of any kind, which no program can set; 0 where the system does not tell it.</param>
/// <param name="Number">The file's number on its disk: another one after a replacement; 0 where the system does not tell it.</param>
public readonly record struct FileStamp(long Size, long Modified, long Changed, ulong Number);

/// <summary>What stands at a path.</summary>
internal enum FileType
{
    Missing,
    Regular,
    Folder,

    /// <summary>A pipe, a device or a socket: opening one can wait for ever or never end.</summary>
    Special,
}

/// <summary>What the system says of a file, or of what a link leads to, without opening it.</summary>
internal readonly partial record struct FileStatus(FileType Type, FileStamp Stamp)
{
    private const int WorkingFolder = -100, BasicFields = 0x7FF;
    private const int TypeMask = 0xF000, FolderMode = 0x4000, RegularMode = 0x8000;
    private const int NotThere = 2, NotAllowed = 13, NotAFolder = 20;

    /// <summary>The status of a path.</summary>
    /// <exception cref="UnauthorizedAccessException">The folder that it stands in may not be looked into.</exception>
    public static FileStatus Of(string path) => (OperatingSystem.IsLinux() ? OnLinux(path) : null) ?? Elsewhere(path);

    /// <summary>
    /// Null where the call is not to be had: .NET tells neither a pipe from a file nor the time of the last change of status.
    /// </summary>
    private static FileStatus? OnLinux(string path)
    {
        try
        {
            if (Statx(WorkingFolder, path, 0, BasicFields, out var found) == 0)
            {
                var (modified, changed) = (Ticks(found.Modified, found.ModifiedRest), Ticks(found.Changed, found.ChangedRest));
                return new(TypeOf(found.Mode), new(found.Size, modified, changed, found.Number));
            }

            return Marshal.GetLastPInvokeError() switch
            {
                NotThere or NotAFolder => default(FileStatus),
                NotAllowed => throw new UnauthorizedAccessException("Permission denied"),
                _ => null,
            };
        }
        catch (EntryPointNotFoundException)
        {
            return null;
        }
    }

    private static FileStatus Elsewhere(string path) =>
        new FileInfo(path) is { Exists: true } file ? new(FileType.Regular, new(file.Length, file.LastWriteTimeUtc.Ticks, 0, 0))
        : Directory.Exists(path) ? new(FileType.Folder, default)
        : default;

    private static FileType TypeOf(int mode) => (mode & TypeMask) switch
    {
        RegularMode => FileType.Regular,
        FolderMode => FileType.Folder,
        _ => FileType.Special,
    };

    private static long Ticks(long seconds, uint nanoseconds) => unchecked((seconds * 1_000_000_000) + nanoseconds);

    [LibraryImport("libc", EntryPoint = "statx", StringMarshalling = StringMarshalling.Utf8, SetLastError = true)]
    [DefaultDllImportSearchPaths(DllImportSearchPath.SafeDirectories)]
    private static partial int Statx(int folder, string path, int flags, uint fields, out LinuxStatus status);

    /// <summary>struct statx of the kernel, the same on every kind of machine (statx(2)).</summary>
    [StructLayout(LayoutKind.Explicit, Size = 256)]
    private struct LinuxStatus
    {
        [FieldOffset(28)]
        public ushort Mode;
        [FieldOffset(32)]
        public ulong Number;
        [FieldOffset(40)]
        public long Size;
        [FieldOffset(96)]
        public long Changed;
        [FieldOffset(104)]
        public uint ChangedRest;
        [FieldOffset(112)]
        public long Modified;
        [FieldOffset(120)]
        public uint ModifiedRest;
    }
}
