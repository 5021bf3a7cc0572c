using LupusInfo.Content.Articles;
using LupusInfo.Content.Problems;

namespace LupusInfo.Content.Checking.Readability;

/// <summary>A sentence has at most 25 words.</summary>
public sealed class SentenceTooLongRule : Rule
{
    private const int Most = 25;

    public override string Id => "sentence-too-long";

    public override Severity Severity => Severity.Warning;

    public override string Why => "Past 25 words most readers have lost the beginning, and pain or tiredness makes it fewer.";

    public override string Bad => "You can swim or walk or ride or dance or row or climb or run or jump or sing or play or rest or sleep as you like.";

    public override string Good => "You can swim or walk or ride. You can dance, row, climb or run. You can rest as you like.";

    public override IEnumerable<Problem> Check(Article article, Site site) =>
        from passage in article.Passages
        where passage.Kind is PassageKind.Paragraph or PassageKind.ListItem
        from sentence in passage.Sentences
        let words = Sentences.CountWords(sentence.Text)
        where words > Most
        select At(article, passage.PlaceOf(sentence), $"The sentence has {words} words.", $"Make two of it: {Most} words are the most.");
}
