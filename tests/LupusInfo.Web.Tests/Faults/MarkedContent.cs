using System.Text.RegularExpressions;
using LupusInfo.Content.Reading;

namespace LupusInfo.Web.Tests.Faults;

/// <summary>
/// The made-up site with twenty more pages, each with the number of its version in three places: whoever reads one sees which version it
/// is, and whether it is whole.
/// </summary>
internal sealed partial class MarkedContent : IDisposable
{
    /// <summary>How many pages have versions.</summary>
    public const int Pages = 20;

    /// <summary>Pages that no fault changes: whatever happens, they read as before, letter by letter.</summary>
    public static readonly IReadOnlyList<string> Still =
        ["/about/", "/cells/cells/", "/lupus/kidneys/", "/claims/not-approved/",
            "/glossary/", "/search/?q=kidney", "/es/lupus/kidneys/", "/lupus/rash.png"];

    private readonly DirectoryInfo top = Directory.CreateTempSubdirectory("lupus-faults-");
    private readonly Window[] windows = [.. Enumerable.Range(0, Pages).Select(_ => new Window())];

    public MarkedContent()
    {
        Copy(Path.Combine(Path.GetDirectoryName(ContentSearch.Find(null))!, "tests/Fixture"), Folder);
        Directory.CreateDirectory(PathOf("en/pages"));
        File.WriteAllText(PathOf("en/pages/index.md"), Article("Pages", 90, "section", "Pages with versions."));
        for (var page = 0; page < Pages; page++)
        {
            File.WriteAllText(FileOf(page), Text(page, 1));
        }
    }

    /// <summary>The content folder.</summary>
    public string Folder => Path.Combine(top.FullName, "content");

    /// <summary>Another name for the folder while it is away.</summary>
    public string Away => Path.Combine(top.FullName, "away");

    public string PathOf(string file) => Path.Combine(Folder, file);

    public string FileOf(int page) => PathOf($"en/pages/page-{page}.md");

    public static string AddressOf(int page) => $"/pages/page-{page}/";

    /// <summary>What readers may see of a page now.</summary>
    public Window this[int page] => windows[page];

    /// <summary>The next version of a page, which readers may see from now on.</summary>
    public string Next(int page) => Text(page, windows[page].Newest = windows[page].Newest + 1);

    /// <summary>The newest version again.</summary>
    public string Newest(int page) => Text(page, windows[page].Newest);

    /// <summary>The version that stands in an answer; null where it is not whole, or holds two.</summary>
    /// <param name="answer">The page.</param>
    /// <param name="half">Whether the file may stop after its first mark: nobody can know that more is to come.</param>
    public static int? VersionIn(string answer, bool half = false)
    {
        var found = Mark().Matches(answer).Select(mark => mark.Groups[1].Value).ToList();
        return (found.Count == 3 || (half && found.Count is 1 or 2)) && found.Distinct().Count() == 1
            && answer.TrimEnd().EndsWith("</html>", StringComparison.Ordinal)
            ? int.Parse(found[0], System.Globalization.CultureInfo.InvariantCulture)
            : null;
    }

    public static void Copy(string from, string to)
    {
        foreach (var file in Directory.EnumerateFiles(from, "*", SearchOption.AllDirectories))
        {
            var copy = Path.Combine(to, Path.GetRelativePath(from, file));
            Directory.CreateDirectory(Path.GetDirectoryName(copy)!);
            File.Copy(file, copy, overwrite: true);
        }
    }

    public void Dispose() => top.Delete(recursive: true);

    private static string Text(int page, int version) => Article($"Page {page}", page + 1, "page",
        $"Mark v{version}v begins.\n\n## A heading\n\nIn the midst mark v{version}v.\n\n"
        + string.Concat(Enumerable.Repeat("More words about the sun and the skin.\n\n", 50)) + $"It ends with mark v{version}v.\n");

    private static string Article(string title, int order, string kind, string body) => $"""
        ---
        title: "{title}"
        description: "One sentence about {title}, long enough for a search engine to show."
        order: {order}
        kind: {kind}
        updated: 2026-11-20
        ---
        {body}

        """;

    [GeneratedRegex(@"ark v(\d+)v")]
    private static partial Regex Mark();

    /// <summary>What may be seen of a page: no older, no newer, and whether it may be missing.</summary>
    internal sealed class Window
    {
        private volatile int oldest = 1;
        private volatile int newest = 1;
        private volatile bool mayBeGone;
        private volatile bool mayBeHalf;

        public int Oldest
        {
            get => oldest;
            set => oldest = value;
        }

        public int Newest
        {
            get => newest;
            set => newest = value;
        }

        /// <summary>Whether its file is being written piece by piece.</summary>
        public bool MayBeHalf
        {
            get => mayBeHalf;
            set => mayBeHalf = value;
        }

        public bool MayBeGone
        {
            get => mayBeGone;
            set => mayBeGone = value;
        }
    }
}
