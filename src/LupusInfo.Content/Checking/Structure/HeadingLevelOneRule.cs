using LupusInfo.Content.Articles;
using LupusInfo.Content.Problems;

namespace LupusInfo.Content.Checking.Structure;

/// <summary>The title is the only heading of level one.</summary>
public sealed class HeadingLevelOneRule() : ArticleRule(new(
    "heading-level-one",
    Severity.Error,
    Why: "The title is the page's main heading; with two of them, a screen reader's user cannot tell what the page is about.",
    Bad: """
        # Kidney tests

        A urine test comes first.
        """,
    Good: """
        ## Kidney tests

        A urine test comes first.
        """))
{
    public override IEnumerable<Problem> Check(Article article, Surroundings around) => article.Headings
        .Where(heading => heading.Level == 1)
        .Select(heading => At(article, heading.At, $"\"# {heading.Text}\" is a second main heading.", "Start headings with ##."));
}
