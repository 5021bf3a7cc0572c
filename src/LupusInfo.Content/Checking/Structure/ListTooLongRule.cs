using LupusInfo.Content.Articles;
using LupusInfo.Content.Problems;

namespace LupusInfo.Content.Checking.Structure;

/// <summary>A list has at most six items.</summary>
public sealed class ListTooLongRule() : ArticleRule(new(
    "list-too-long",
    Severity.Warning,
    Why: "With brain fog, nobody holds more than a few items at once.",
    Bad: """
        Ask about:

        - bones;
        - eyes;
        - heart;
        - kidneys;
        - lungs;
        - skin;
        - sleep.
        """,
    Good: """
        Ask about:

        - bones;
        - eyes;
        - heart;
        - kidneys;
        - lungs;
        - skin.
        """))
{
    private const int Most = 6;

    public override IEnumerable<Problem> Check(Article article, Surroundings around) =>
        from list in article.Passages.Where(passage => passage.List > 0).GroupBy(passage => passage.List)
        where list.Count() > Most
        select At(article, list.ElementAt(Most).At, $"The list has {list.Count()} items; this is the first beyond {Most}.",
            "Split it under two sentences or headings, or leave out what matters least.");
}
