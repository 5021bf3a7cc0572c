using LupusInfo.Content.Articles;
using LupusInfo.Content.Glossary;
using LupusInfo.Content.Languages;
using LupusInfo.Content.Reading;

namespace LupusInfo.Content.Tests;

/// <summary>A small site in one string: a line of <c>== path</c> begins each file.</summary>
internal static class World
{
    public static readonly DateOnly Today = new(2026, 11, 21);

    private static readonly Lazy<string> EnglishWords = new(ReadEnglishWords);

    /// <summary>Sources, a fact box, approvals, trials and a glossary, enough for articles to refer to.</summary>
    public const string Evidence = """
        == data/references.json
        [{"id": "deng2017", "type": "article-journal", "title": "Cells for lupus nephritis",
          "author": [{"family": "Deng", "given": "Dongmei"}], "container-title": "Annals of the Rheumatic Diseases",
          "issued": {"date-parts": [[2017]]}, "volume": "76", "issue": "8", "page": "1436-1439",
          "DOI": "10.1136/annrheumdis-2017-211073", "PMID": "28478399", "verified": {"seen_at": "https://doi.org/x", "what": "abstract"}},
         {"id": "kamen2022", "type": "article-journal", "title": "A phase 1 study",
          "author": [{"family": "Kamen", "given": "Diane L"}], "container-title": "Lupus Science",
          "issued": {"date-parts": [[2022]]}, "verified": {"seen_at": "https://doi.org/y", "what": "abstract"}},
         {"id": "mice2024", "type": "article-journal", "title": "Vesicles in lupus mice",
          "author": [{"family": "Chen", "given": "X"}], "container-title": "Cells",
          "issued": {"date-parts": [[2024]]}, "verified": {"seen_at": "https://doi.org/z", "what": "abstract"}}]
        == data/trials.json
        [{"id": "deng2017", "topic": "msc", "citekey": "deng2017", "registration": "NCT01539902", "intervention": "MSC",
          "design": "randomised, double-blind", "rung": "blinded", "n": 18, "n_treated": 12, "n_control": 6,
          "status": "published", "reported": true, "year": 2017, "checked": "2026-11-20"}]
        == data/approvals.yaml
        msc:
          name: "Mesenchymal stromal cells (MSC)"
          trials: [msc]
          places:
            - { place: "United States", regulator: "FDA", lupus: none-found, checked: 2026-11-20,
                note: "No approval for lupus found.", sources: [deng2017] }
        == data/fact-boxes/remission.yaml
        title: "Was the kidney disease in remission?"
        people: "Adults with lupus kidney disease"
        period: "About 11 months"
        with: { label: "With cells", total: 12 }
        without: { label: "With a dummy drip", total: 6 }
        outcomes:
          - { id: remission, label: "Remission", kind: benefit, with: 9, without: 5, shown: true, event: "in remission" }
          - { id: died, label: "Died", kind: harm, with: 1, without: 0 }
        studies: 1
        certainty: very-low
        reading: "Remission was about as common without: {remission.with} against {remission.without}."
        sources: [deng2017]
        checked: 2026-11-20
        == en/glossary.yaml
        nephritis:
          { term: "nephritis", also: ["lupus nephritis"], abbreviation: "LN", kind: condition, means: "Inflammation of the kidneys." }
        hydroxychloroquine: { term: "hydroxychloroquine", kind: medicine, means: "A medicine that most people with lupus take." }

        """;

    /// <summary>An article at <paramref name="path"/> with a front matter that has no fault.</summary>
    public static string Article(string path, string body, string title = "A page on one thing", int order = 1, string fields = "") => $"""
        == {path}
        ---
        title: "{title}"
        description: "One sentence about {title}, long enough for a search engine to show."
        order: {order}
        main_message: "One thing to remember from this page."
        key_points: ["The first point is short.", "The second point is short."]
        updated: 2026-11-21
        review_by: 2027-11-21
        {fields}
        ---
        {body}

        """;

    /// <summary>
    /// Files of a world. A language that has no words of its own gets the real English ones, so that tests need not carry them.
    /// </summary>
    public static ContentFiles Files(string world)
    {
        var files = new List<ContentFile>();
        foreach (var part in ("\n" + world.ReplaceLineEndings("\n")).Split("\n== ", StringSplitOptions.RemoveEmptyEntries))
        {
            var end = part.IndexOf('\n', StringComparison.Ordinal);
            files.Add(new(part[..end].Trim(), part[(end + 1)..]));
        }

        return WithWords(new(files, [], []));
    }

    /// <summary>The real English words for each language that has none.</summary>
    public static ContentFiles WithWords(ContentFiles read, bool onlyEnglish = false)
    {
        var lack = read.Files.Where(file => Address.IsArticle(file.Path)).Select(file => $"{Address.LanguageOf(file.Path)}/words.yaml")
            .Where(_ => !onlyEnglish).Append("en/words.yaml").Distinct().Where(path => read.Files.All(file => file.Path != path));
        return read with { Files = [.. read.Files, .. lack.Select(path => new ContentFile(path, EnglishWords.Value))] };
    }

    /// <summary>The real English words.</summary>
    public static Words English => WordsReader.Read("en/words.yaml", new("en/words.yaml", EnglishWords.Value), null, []);

    private static string ReadEnglishWords() => File.ReadAllText(Path.Combine(RealContent, "en/words.yaml")).ReplaceLineEndings("\n");

    /// <summary>The glossaries of a site by language.</summary>
    public static IReadOnlyDictionary<string, TermIndex> Glossaries(this Site site) =>
        site.Languages.ToDictionary(language => language.Key, language => language.Value.Glossary);

    public static Built Build(string world, Built? previous = null, bool drafts = false) =>
        SiteBuilder.Build(Files(world), Today, previous, drafts);

    /// <summary>The lines of a site's problems, as an editor meets them.</summary>
    public static IReadOnlyList<string> Problems(string world) => [.. Build(world).Problems.Select(problem => problem.ToString())];

    /// <summary>The repository's own content folder.</summary>
    public static string RealContent { get; } = ContentSearch.Find(null);
}
