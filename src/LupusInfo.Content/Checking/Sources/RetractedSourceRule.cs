using System.Text.RegularExpressions;
using LupusInfo.Content.Articles;
using LupusInfo.Content.Problems;

namespace LupusInfo.Content.Checking.Sources;

/// <summary>A withdrawn or questioned work is cited only with a word that it is.</summary>
public sealed partial class RetractedSourceRule() : ArticleRule(new(
    "retracted-source",
    Severity.Error,
    Why: "A reader would build a decision on a study that its own journal no longer stands behind.",
    Bad: """
        == data/retractions.json
        [{"doi": "10.1136/annrheumdis-2017-211073", "kind": "retraction", "on": "2026-01-15"}]
        == en/lupus/sleep.md
        Some people were in remission [@deng2017].
        """,
    Good: """
        == data/retractions.json
        [{"doi": "10.1136/annrheumdis-2017-211073", "kind": "retraction", "on": "2026-01-15"}]
        == en/lupus/sleep.md
        A report that some people were in remission was taken back [@deng2017, withdrawn in 2026].
        """))
{
    public override IEnumerable<Problem> Check(Article article, Surroundings around) =>
        from citation in article.Citations
        let notice = around.Evidence.RetractionOf(citation.Source)
        where notice is not null && !Knows().IsMatch(citation.Place ?? "")
        select At(article, citation.At, $"\"{citation.Source.Key}\" is {notice.Name} since {notice.On:yyyy-MM-dd}.",
            $"Cite another source, or say it: [@{citation.Source.Key}, {notice.Name}].");

    [GeneratedRegex(@"\b(?:retracted|withdrawn|under question|expression of concern)\b", RegexOptions.IgnoreCase, Patterns.Timeout)]
    private static partial Regex Knows();
}
