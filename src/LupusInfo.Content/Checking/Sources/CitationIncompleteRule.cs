using LupusInfo.Content.Evidence;
using LupusInfo.Content.Problems;

namespace LupusInfo.Content.Checking.Sources;

/// <summary>A cited source says who, when and where.</summary>
public sealed class CitationIncompleteRule() : SiteRule(new(
    "citation-incomplete",
    Severity.Warning,
    Why: "Readers and their doctors must be able to find the source, and to see how old it is and who stands behind it.",
    Bad: Bad,
    Good: Bad.Replace("\"issued\"", "\"container-title\": \"Lupus\", \"issued\"", StringComparison.Ordinal)))
{
    private const string Bad = """
        == data/references.json
        [{"id": "sleep2020", "type": "article-journal", "title": "Sleep in lupus", "author": [{"family": "Ito", "given": "Ken"}],
          "issued": {"date-parts": [[2020]]}, "verified": {"seen_at": "https://example.org/sleep", "what": "abstract"}}]
        == en/lupus/sleep.md
        Many people sleep badly [@sleep2020].
        """;

    private const string ReferencesPath = "data/references.json";

    public override IEnumerable<Problem> Check(Site site) =>
        from source in site.Articles.Values.SelectMany(article => article.Citations).Select(citation => citation.Source)
            .DistinctBy(source => source.Key)
        let missing = Missing(source).ToList()
        where missing.Count > 0
        select new Problem(Page.Id, Page.Severity, ReferencesPath, source.At,
            $"\"{source.Key}\" is cited, and its entry has no {string.Join(" and no ", missing)}.",
            "Add it, or cite a source that has it.");

    /// <summary>
    /// A paper has authors, a year and a journal. A page of a site, a law or a register has somebody who stands behind it; many give no
    /// year.
    /// </summary>
    private static IEnumerable<string> Missing(Reference source)
    {
        var isPaper = source.Type == "article-journal";
        var publisher = source.Container ?? source.Publisher;
        if (source.Authors.Count == 0 && (isPaper || publisher is null))
        {
            yield return isPaper ? "author" : "author or site";
        }

        if (isPaper && source.Year is null)
        {
            yield return "year";
        }

        if (isPaper && publisher is null)
        {
            yield return "journal (container-title)";
        }
    }
}
