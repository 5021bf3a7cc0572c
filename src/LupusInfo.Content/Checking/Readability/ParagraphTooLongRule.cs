using LupusInfo.Content.Articles;
using LupusInfo.Content.Problems;

namespace LupusInfo.Content.Checking.Readability;

/// <summary>A paragraph has at most three sentences.</summary>
public sealed class ParagraphTooLongRule() : ArticleRule(new(
    "paragraph-too-long",
    Severity.Warning,
    Why: "On a phone a long paragraph is a wall, and tired eyes do not climb it.",
    Bad: "Rest when you can. Drink enough. Walk a little. Sleep early.",
    Good: """
        Rest when you can. Drink enough.

        Walk a little. Sleep early.
        """))
{
    private const int Most = 3;

    public override IEnumerable<Problem> Check(Article article, Surroundings around) =>
        from passage in article.Passages
        where passage.Kind is PassageKind.Paragraph
        let sentences = passage.Sentences
        where sentences.Count > Most
        select At(article, passage.PlaceOf(sentences[Most]),
            $"The paragraph has {sentences.Count} sentences; this is the first beyond {Most}.",
            "Begin a new paragraph where the thought turns.");
}
