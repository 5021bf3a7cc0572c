using LupusInfo.Content.Articles;
using LupusInfo.Content.Problems;
using LupusInfo.Content.Reading;

namespace LupusInfo.Content;

/// <summary>
/// The files that are no articles, each in its last good version while it is broken, emptied or gone: a page must not say "0 people"
/// because of a comma.
/// </summary>
/// <param name="Files">All files as they are used: articles as they are, data in the version that stands.</param>
/// <param name="Records">What the data says.</param>
/// <param name="Problems">What is wrong with the data as it was written.</param>
/// <param name="Good">The data files without an error, by path: what stands in for them at the next build.</param>
/// <param name="From">Fingerprint of all that they were read from: while it stays, they hold.</param>
internal sealed record SettledRecords(
    IReadOnlyList<ContentFile> Files,
    SiteRecords Records,
    IReadOnlyList<Problem> Problems,
    IReadOnlyDictionary<string, ContentFile> Good,
    string From)
{
    /// <summary>What a mistake in one data file makes another one look like.</summary>
    private static readonly string[] Effects =
        ["unknown-citation", "unknown-record", "unknown-term", "missing-words", "one-sided-interaction"];

    /// <summary>What only follows from a file that cannot be read, by the file; the rest follows from any other.</summary>
    private static readonly Dictionary<string, string[]> EffectsOf = new(StringComparer.Ordinal)
    {
        ["references.json"] = ["unknown-citation", "uncited-statement"],
        ["glossary.yaml"] = ["unknown-term"],
    };

    /// <summary>Reads the data; takes it over from before where an edit touched only the text of articles.</summary>
    /// <param name="files">All files.</param>
    /// <param name="unread">Paths of files that could not be read at all; their problem is known.</param>
    /// <param name="before">The data of the build being served; null for none.</param>
    /// <param name="again">Whether it is read again though nothing changed.</param>
    /// <param name="failed">Told the file and the exception of what nobody foresaw; the file then counts as broken.</param>
    public static SettledRecords Read(
        IReadOnlyList<ContentFile> files, IReadOnlySet<string> unread, SettledRecords? before, bool again,
        Action<string, Exception>? failed)
    {
        var from = Fingerprint(files, unread);
        return before?.From == from && !again
            ? before with { Files = [.. files.Where(IsArticle), .. before.Files.Where(file => !IsArticle(file))] }
            : Read(files, unread, before?.Good ?? new Dictionary<string, ContentFile>(), from, failed);
    }

    private static SettledRecords Read(
        IReadOnlyList<ContentFile> files, IReadOnlySet<string> unread, IReadOnlyDictionary<string, ContentFile> before, string from,
        Action<string, Exception>? failed)
    {
        var (records, found) = ReadOnce(files, failed);
        var own = Broken(found.Where(problem => !Effects.Contains(problem.Rule)));
        var gone = before.Keys.Where(path => IsAlone(path) && files.All(file => file.Path != path)).ToList();
        var standing = Replace(files, own.Concat(gone), before);
        if (standing.Count == files.Count && standing.SequenceEqual(files))
        {
            return new(files, records, found, GoodOf(files, found), from);
        }

        (records, var left) = ReadOnce(standing, failed);
        var more = Broken(left).Where(path => !own.Contains(path)).ToList();
        var settled = Replace(standing, more, before);
        (records, var last) = more.Count == 0 ? (records, left) : ReadOnce(settled, failed);
        return new(settled, records,
            [.. found.Where(problem => own.Contains(problem.File)), .. left.Where(problem => !own.Contains(problem.File)),
                .. gone.Where(path => !unread.Contains(path)).Select(Gone)],
            GoodOf(settled, last), from);
    }

    /// <summary>
    /// What data is, which articles there are, and what could not be read: of an article, data asks only whether it is there.
    /// </summary>
    private static string Fingerprint(IReadOnlyList<ContentFile> files, IReadOnlySet<string> unread) =>
        ContentFile.HashOf(string.Join('\n', files.Select(file => IsArticle(file) ? file.Path : file.Path + "\t" + file.Hash)
            .Concat(unread.Select(path => "\t" + path)).Order(StringComparer.Ordinal)));

    private static bool IsArticle(ContentFile file) => Address.IsArticle(file.Path);

    /// <summary>The problems without those that only follow from a data file that cannot be read: the cause is told alone.</summary>
    public static IEnumerable<Problem> CausesOnly(IReadOnlyCollection<Problem> problems)
    {
        var effects = problems.Where(problem => problem.Rule is "syntax" && !Address.IsArticle(problem.File))
            .SelectMany(problem => EffectsOf.GetValueOrDefault(Path.GetFileName(problem.File), ["unknown-record", "missing-words"]))
            .ToHashSet(StringComparer.Ordinal);
        return problems.Where(problem => !effects.Contains(problem.Rule));
    }

    private static (SiteRecords Records, List<Problem> Problems) ReadOnce(
        IReadOnlyList<ContentFile> files, Action<string, Exception>? failed)
    {
        var net = new SafetyNet(failed);
        var problems = new List<Problem>(files.Where(IsEmptied).Select(file => Problem.Error(
            "syntax", file.Path, Position.Start, "The file is empty.", "Write its records, or take the file back as it was.")));
        var records = SiteRecords.Read(files, problems, net);
        return (records, [.. problems, .. net.Caught]);
    }

    private static bool IsEmptied(ContentFile file) => !IsArticle(file) && string.IsNullOrWhiteSpace(file.Text);

    private static HashSet<string> Broken(IEnumerable<Problem> problems) =>
        problems.Where(problem => problem.Severity is Severity.Error).Select(problem => problem.File).ToHashSet(StringComparer.Ordinal);

    /// <summary>Whether all records of a kind lie in this one file. One of many, such as a fact box, may be taken away.</summary>
    private static bool IsAlone(string path) => path.Count(letter => letter == '/') == 1;

    private static List<ContentFile> Replace(
        IReadOnlyList<ContentFile> files, IEnumerable<string> paths, IReadOnlyDictionary<string, ContentFile> before)
    {
        var replaced = paths.Where(before.ContainsKey).ToHashSet(StringComparer.Ordinal);
        var there = files.Select(file => file.Path).ToHashSet(StringComparer.Ordinal);
        return [.. files.Select(file => replaced.Contains(file.Path) ? before[file.Path] : file),
            .. replaced.Where(path => !there.Contains(path)).Select(path => before[path])];
    }

    private static Dictionary<string, ContentFile> GoodOf(IReadOnlyList<ContentFile> files, IReadOnlyList<Problem> problems)
    {
        var broken = Broken(problems);
        return files.Where(file => !IsArticle(file) && !broken.Contains(file.Path))
            .DistinctBy(file => file.Path, StringComparer.Ordinal)
            .ToDictionary(file => file.Path, StringComparer.Ordinal);
    }

    private static Problem Gone(string path) => Problem.Error(
        "data-gone", path, Position.Start, "The file is gone; what it said before is still shown.",
        "Put it back, or start the program again without it.");
}
