namespace LupusInfo.Content.Reading;

/// <summary>Finds the content folder, so that the program runs from any folder of the repository.</summary>
public static class ContentSearch
{
    /// <summary>
    /// The folder that is named; without a name the one beside LupusInfo.sln, searched upwards from the working folder and then from the
    /// program's.
    /// </summary>
    /// <exception cref="ContentFolderException">None was named, and none was found.</exception>
    public static string Find(string? named)
    {
        if (!string.IsNullOrWhiteSpace(named))
        {
            return Path.GetFullPath(named);
        }

        return Upwards(Directory.GetCurrentDirectory())
            ?? Upwards(AppContext.BaseDirectory)
            ?? throw new ContentFolderException(
                $"No content folder was found upwards from {Directory.GetCurrentDirectory()}. Name it with --content.");
    }

    private static string? Upwards(string from)
    {
        for (var folder = new DirectoryInfo(from); folder is not null; folder = folder.Parent)
        {
            var content = Path.Combine(folder.FullName, "content");
            if (File.Exists(Path.Combine(folder.FullName, "LupusInfo.sln")) && Directory.Exists(content))
            {
                return content;
            }
        }

        return null;
    }
}
