using System.Runtime.InteropServices;

namespace LupusInfo.Web.Commands;

/// <summary>
/// Two folders change names in one step (Linux: renameat2 with RENAME_EXCHANGE), so that at every moment each name has a folder.
/// </summary>
internal static partial class AtomicExchange
{
    private const int WorkingFolder = -100;
    private const uint Exchange = 2;

    /// <summary>Whether it was done. Other systems, and some disks, cannot.</summary>
    public static bool TryExchange(string one, string other)
    {
        try
        {
            return OperatingSystem.IsLinux() && Rename(WorkingFolder, one, WorkingFolder, other, Exchange) == 0;
        }
        catch (EntryPointNotFoundException)
        {
            return false;
        }
    }

    [LibraryImport("libc", EntryPoint = "renameat2", StringMarshalling = StringMarshalling.Utf8)]
    [DefaultDllImportSearchPaths(DllImportSearchPath.SafeDirectories)]
    private static partial int Rename(int fromFolder, string from, int toFolder, string to, uint flags);
}
