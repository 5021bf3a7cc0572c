using LupusInfo.Content.Articles;
using LupusInfo.Content.Problems;

namespace LupusInfo.Content.Checking.Sources;

/// <summary>A guideline that a newer one on the list replaces is cited only beside the newer one.</summary>
public sealed class ReplacedSourceRule() : ArticleRule(new(
    "replaced-source",
    Severity.Error,
    Why: "A reader would follow advice that its own authors have replaced.",
    Bad: """
        == data/references.json
        [{"id": "old2016", "type": "article-journal", "title": "Recommendations of 2016", "author": [{"literal": "A society"}],
          "container-title": "Annals", "issued": {"date-parts": [[2016]]}, "replaced_by": "deng2017",
          "verified": {"seen_at": "https://doi.org/x", "what": "abstract"}}]
        == en/lupus/sleep.md
        The recommendations ask for a check each year [@old2016].
        """,
    Good: """
        == data/references.json
        [{"id": "old2016", "type": "article-journal", "title": "Recommendations of 2016", "author": [{"literal": "A society"}],
          "container-title": "Annals", "issued": {"date-parts": [[2016]]}, "replaced_by": "deng2017",
          "verified": {"seen_at": "https://doi.org/x", "what": "abstract"}}]
        == en/lupus/sleep.md
        The recommendations of 2016 asked for a check each year [@old2016]. Those of 2017 replace them [@deng2017].
        """) { KeepsPublished = true })
{
    public override IEnumerable<Problem> Check(Article article, Surroundings around)
    {
        var cited = article.Citations.Select(citation => citation.Source.Key).ToHashSet(StringComparer.Ordinal);
        return from citation in article.Citations.DistinctBy(citation => citation.Source.Key)
               where citation.Source.ReplacedBy is { } newer && !cited.Contains(newer)
               select At(
                   article,
                   citation.At,
                   $"\"{citation.Source.Key}\" is replaced by \"{citation.Source.ReplacedBy}\", which the page does not cite.",
                   $"Read the newer one and cite it in its place, or say beside it what it changed: [@{citation.Source.ReplacedBy}].");
    }
}
