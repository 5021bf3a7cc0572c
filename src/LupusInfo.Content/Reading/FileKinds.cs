using System.Text.RegularExpressions;
using LupusInfo.Content.Problems;

namespace LupusInfo.Content.Reading;

/// <summary>What a file of the content folder is read as.</summary>
public enum FileKind
{
    /// <summary>Read by nothing.</summary>
    None,
    Article,
    Data,
    Picture,
}

/// <summary>
/// Which files are read, and where one that is not belongs: the only list. The reader, the check, the watcher, <c>new</c> and <c>mv</c>
/// ask it.
/// </summary>
public static partial class FileKinds
{
    /// <summary>Files of records that all languages share.</summary>
    public static IReadOnlyList<string> Shared { get; } =
    [
        "site.yaml", "data/references.json", "data/retractions.json", "data/trials.json", "data/approvals.yaml", "data/warning-signs.yaml",
        "data/organisations.yaml", "data/reviews.yaml", "data/codes.yaml",
    ];

    /// <summary>Files that each language has in its own folder.</summary>
    public static IReadOnlyList<string> OfLanguage { get; } =
    [
        "glossary.yaml", "redirects.yaml", "words.yaml", "warning-signs.yaml", "organisations.yaml", "medicines.yaml", "search-words.yaml",
        "answers.yaml", "offer.yaml",
    ];

    /// <summary>Folders of shared records, one a file.</summary>
    private static readonly string[] SharedFolders = ["data/fact-boxes", "data/decisions", "data/medicines"];

    /// <summary>What a path is read as.</summary>
    public static FileKind Of(string path) =>
        Article().IsMatch(path) ? FileKind.Article
        : IsData(path) ? FileKind.Data
        : Picture.MediaTypeOf(path) is not null ? FileKind.Picture
        : FileKind.None;

    /// <summary>
    /// Whether a file or folder of this name is no content but a trace of an editor or of the system, of which nothing is said.
    /// </summary>
    public static bool IsTrace(string name) => Trace().IsMatch(name);

    /// <summary>The problem of a file that nothing reads.</summary>
    public static Problem Unread(string path) =>
        Problem.Warning("unread-file", path, Position.Start, "Nothing reads this file.", Advice(path));

    private static bool IsData(string path)
    {
        var (folder, name) = Split(path);
        return Shared.Contains(path)
            || (IsLanguage(folder) && OfLanguage.Contains(name))
            || (name.EndsWith(".yaml", StringComparison.Ordinal) && (SharedFolders.Contains(folder) || IsMedicines(folder)));
    }

    private static bool IsMedicines(string folder) => Split(folder) is (var language, "medicines") && IsLanguage(language);

    private static string Inner(string folder)
    {
        var slash = folder.IndexOf('/', StringComparison.Ordinal);
        return slash < 0 ? "" : folder[(slash + 1)..] + "/";
    }

    private static string Advice(string path)
    {
        var (folder, name) = Split(path);
        var stem = Path.GetFileNameWithoutExtension(name);
        return Path.GetExtension(name).ToLowerInvariant() switch
        {
            ".md" or ".markdown" or ".mdx" when IsLanguage(path.Split('/')[0]) => $"Rename it to {stem}.md.",
            ".md" or ".markdown" or ".mdx" =>
                $"Articles are in a folder named after their language, such as en/{Inner(folder)}{stem}.md.",
            ".txt" or ".docx" or ".doc" or ".odt" or ".rtf" or ".html" or ".htm" => $"Articles are Markdown: put the text into {stem}.md.",
            ".pdf" => "PDF files are not served: link to where it was published, or put the text into an article.",
            ".gif" or ".svg" or ".bmp" or ".tif" or ".tiff" or ".heic" => $"Save the picture as {Picture.Kinds}.",
            ".yaml" or ".yml" or ".json" => DataAdvice(path, folder, stem),
            _ => "Take it out of the content folder.",
        };
    }

    private static string DataAdvice(string path, string folder, string stem)
    {
        if (path.EndsWith(".yml", StringComparison.OrdinalIgnoreCase) && IsData($"{folder}/{stem}.yaml"))
        {
            return $"Rename it to {stem}.yaml.";
        }

        var first = path.Split('/')[0];
        var own = OfLanguage.Select(name => $"{(IsLanguage(first) ? first : "en")}/{name}").ToList();
        var places = own.Concat(Shared).ToLookup(place => Path.GetFileNameWithoutExtension(place), StringComparer.Ordinal);
        return Nearest.To(stem, places.Select(same => same.Key)) is not { } near
            ? $"It can be: {string.Join(", ", IsLanguage(first) ? own : Shared)}, or a file of {string.Join(" or ", SharedFolders)}."
            : $"{(near == stem ? "It belongs at" : "Did you mean")} {string.Join(" or ", places[near])}{(near == stem ? "." : "?")}";
    }

    private static bool IsLanguage(string folder) => Language().IsMatch(folder);

    private static (string Folder, string Name) Split(string path) =>
        path.LastIndexOf('/') is >= 0 and var slash ? (path[..slash], path[(slash + 1)..]) : ("", path);

    [GeneratedRegex(@"^[a-z]{2}(-[a-z0-9]+)?/\P{Cc}+\.md\z", RegexOptions.None, Patterns.Timeout)]
    private static partial Regex Article();

    [GeneratedRegex(@"^[a-z]{2}(-[a-z0-9]+)?\z", RegexOptions.None, Patterns.Timeout)]
    private static partial Regex Language();

    [GeneratedRegex(@"^\.|~\z|^~\$|^#.*#\z|\.(?:swp|bak|tmp|orig)\z|^(?:Thumbs\.db|desktop\.ini)\z", RegexOptions.None, Patterns.Timeout)]
    private static partial Regex Trace();
}
