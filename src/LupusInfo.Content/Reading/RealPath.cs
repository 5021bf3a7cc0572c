namespace LupusInfo.Content.Reading;

/// <summary>Paths after all links in them are followed.</summary>
internal static class RealPath
{
    /// <summary>More links after one another are a loop.</summary>
    private const int MostLinks = 40;

    /// <summary>Where a full path leads, whether something stands there or not; null when its links go round in a circle.</summary>
    public static string? Of(string path)
    {
        var links = MostLinks;
        return Of(path, ref links);
    }

    /// <summary>Whether a real path is a folder or lies in it.</summary>
    public static bool IsWithin(string folder, string path) =>
        path == folder
        || path.StartsWith(folder.TrimEnd(Path.DirectorySeparatorChar) + Path.DirectorySeparatorChar, StringComparison.Ordinal);

    private static string? Of(string path, ref int links)
    {
        var real = Path.GetPathRoot(path)!;
        foreach (var part in path[real.Length..].Split(Path.DirectorySeparatorChar, StringSplitOptions.RemoveEmptyEntries))
        {
            var next = Path.Combine(real, part);
            if (new FileInfo(next).LinkTarget is { } target)
            {
                if (links-- == 0 || Of(Path.GetFullPath(target, real), ref links) is not { } followed)
                {
                    return null;
                }

                next = followed;
            }

            real = next;
        }

        return real;
    }
}
