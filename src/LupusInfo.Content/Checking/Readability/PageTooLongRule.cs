using LupusInfo.Content.Articles;
using LupusInfo.Content.Problems;

namespace LupusInfo.Content.Checking.Readability;

/// <summary>A page has at most 1,600 words and ten headings in its list of contents.</summary>
public sealed class PageTooLongRule() : ArticleRule(new(
    "page-too-long",
    Severity.Warning,
    Why: "Somebody who is tired reads three screens; what stands on the tenth is not read, and contents that fill a screen lead nowhere.",
    Bad: string.Concat(Enumerable.Range(1, 11).Select(number => $"## Heading number {number}\n\nSleep early.\n\n")),
    Good: string.Concat(Enumerable.Range(1, 10).Select(number => $"## Heading number {number}\n\nSleep early.\n\n"))))
{
    private const int MostWords = 1600;

    private const int MostHeadings = 10;

    public override IEnumerable<Problem> Check(Article article, Surroundings around)
    {
        if (article.Kind is ArticleKind.Section or ArticleKind.Page)
        {
            yield break;
        }

        if (article.Words > MostWords)
        {
            yield return At(article, PassageBeyond(article).At, $"The page has {article.Words} words; here it goes past {MostWords}.",
                "Make two pages of it, or leave out what matters least.");
        }

        if (article.Headings.Where(heading => heading.Level == 2).ElementAtOrDefault(MostHeadings) is { } first)
        {
            var count = article.Headings.Count(heading => heading.Level == 2);
            yield return At(article, first.At, $"The list of contents has {count} headings; this is the first beyond {MostHeadings}.",
                "Join two sections, or make two pages of it.");
        }
    }

    private static Passage PassageBeyond(Article article)
    {
        var words = 0;
        return article.Passages.Where(passage => passage.Kind is not PassageKind.FrontMatter)
            .First(passage => (words += Sentences.CountWords(passage.Text)) > MostWords);
    }
}
