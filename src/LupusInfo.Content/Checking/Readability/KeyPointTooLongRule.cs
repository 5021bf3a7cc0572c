using LupusInfo.Content.Articles;
using LupusInfo.Content.Problems;

namespace LupusInfo.Content.Checking.Readability;

/// <summary>A key point has at most 20 words.</summary>
public sealed class KeyPointTooLongRule : Rule
{
    private const int Most = 20;

    public override string Id => "key-point-too-long";

    public override Severity Severity => Severity.Warning;

    public override string Why => "The key points are for those who read nothing else; each must be taken in at one look.";

    public override string Bad => "---\nkey_points:\n  - \"You can swim or walk or ride or dance or row or climb or run or jump or sing or play.\"\n  - \"Rest as well.\"\n---\nSleep early.";

    public override string Good => "---\nkey_points:\n  - \"You can move in any way that you like.\"\n  - \"Rest as well.\"\n---\nSleep early.";

    public override IEnumerable<Problem> Check(Article article, Site site) =>
        from passage in article.Passages
        where passage.Field == "key_points"
        let words = Sentences.CountWords(passage.Text)
        where words > Most
        select At(article, passage.At, $"The key point has {words} words.", $"{Most} words are the most: leave the rest to the text.");
}
