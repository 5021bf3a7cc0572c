using LupusInfo.Content.Articles;
using LupusInfo.Content.Problems;

namespace LupusInfo.Content.Checking.Readability;

/// <summary>A key point has at most 20 words.</summary>
public sealed class KeyPointTooLongRule() : ArticleRule(new(
    "key-point-too-long",
    Severity.Warning,
    Why: "The key points are for those who read nothing else; each must be taken in at one look.",
    Bad: """
        ---
        key_points:
          - "You can swim or walk or ride or dance or row or climb or run or jump or sing or play."
          - "Rest as well."
        ---
        Sleep early.
        """,
    Good: """
        ---
        key_points:
          - "You can move in any way that you like."
          - "Rest as well."
        ---
        Sleep early.
        """))
{
    private const int Most = 20;

    public override IEnumerable<Problem> Check(Article article, Surroundings around) =>
        from passage in article.Passages
        where passage.Field == "key_points"
        let words = Sentences.CountWords(passage.Text)
        where words > Most
        select At(article, passage.At, $"The key point has {words} words.", $"{Most} words are the most: leave the rest to the text.");
}
