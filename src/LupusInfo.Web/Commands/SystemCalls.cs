using System.Runtime.InteropServices;

namespace LupusInfo.Web.Commands;

/// <summary>What Linux can do with files and .NET does not offer. Elsewhere, and where a disk cannot, the answer is no.</summary>
internal static partial class SystemCalls
{
    private const int WorkingFolder = -100;
    private const uint Exchange = 2;

    /// <summary>Two folders change names in one step (renameat2), so that at every moment each name has a folder.</summary>
    public static bool TryExchange(string one, string other) =>
        Tried(() => Rename(WorkingFolder, one, WorkingFolder, other, Exchange));

    /// <summary>Gives a file a second name: its bytes and the day of its writing stay, and nothing is copied (link).</summary>
    public static bool TryLink(string file, string second) => Tried(() => Link(file, second));

    private static bool Tried(Func<int> call)
    {
        try
        {
            return OperatingSystem.IsLinux() && call() == 0;
        }
        catch (EntryPointNotFoundException)
        {
            return false;
        }
    }

    [LibraryImport("libc", EntryPoint = "renameat2", StringMarshalling = StringMarshalling.Utf8)]
    [DefaultDllImportSearchPaths(DllImportSearchPath.SafeDirectories)]
    private static partial int Rename(int fromFolder, string from, int toFolder, string to, uint flags);

    [LibraryImport("libc", EntryPoint = "link", StringMarshalling = StringMarshalling.Utf8)]
    [DefaultDllImportSearchPaths(DllImportSearchPath.SafeDirectories)]
    private static partial int Link(string file, string second);
}
