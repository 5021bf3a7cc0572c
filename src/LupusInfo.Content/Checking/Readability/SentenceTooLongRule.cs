using LupusInfo.Content.Articles;
using LupusInfo.Content.Checking.Therapy;
using LupusInfo.Content.Problems;

namespace LupusInfo.Content.Checking.Readability;

/// <summary>A sentence has at most 25 words, and none is so long that the rules on words cannot read it.</summary>
public sealed class SentenceTooLongRule() : ArticleRule(new(
    "sentence-too-long",
    Severity.Warning,
    Why: "Past 25 words most readers have lost the beginning, and pain or tiredness makes it fewer.",
    Bad: "You can swim or walk or ride or dance or row or climb or run or jump or sing or play or rest or sleep as you like.",
    Good: "You can swim or walk or ride. You can dance, row, climb or run. You can rest as you like."))
{
    private const int Most = 25;

    public override IEnumerable<Problem> Check(Article article, Surroundings around) =>
        from passage in article.Passages
        from sentence in passage.Sentences
        let words = Sentences.CountWords(sentence.Text)
        where (words > Most && passage.Kind is (PassageKind.Paragraph or PassageKind.ListItem))
            || sentence.Text.Length > Wording.LongestRead
        select sentence.Text.Length > Wording.LongestRead
            ? At(
                article,
                passage.PlaceOf(sentence),
                $"The sentence has {words} words in {sentence.Text.Length} characters; past {Wording.LongestRead} nobody can check what "
                    + "it says.",
                $"Make several of it: {Most} words are the most.")
            : At(article, passage.PlaceOf(sentence), $"The sentence has {words} words.", $"Make two of it: {Most} words are the most.");
}
