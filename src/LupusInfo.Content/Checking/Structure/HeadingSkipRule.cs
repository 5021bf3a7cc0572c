using LupusInfo.Content.Articles;
using LupusInfo.Content.Problems;

namespace LupusInfo.Content.Checking.Structure;

/// <summary>Headings go down one level at a time.</summary>
public sealed class HeadingSkipRule() : ArticleRule(new(
    "heading-skip",
    Severity.Error,
    Why: "People who jump from heading to heading think that they missed a part when a level is left out.",
    Bad: """
        ## Kidney tests

        #### Urine

        It comes first.
        """,
    Good: """
        ## Kidney tests

        ### Urine

        It comes first.
        """))
{
    public override IEnumerable<Problem> Check(Article article, Surroundings around)
    {
        var above = 1;
        foreach (var heading in article.Headings)
        {
            if (heading.Level > above + 1)
            {
                yield return At(article, heading.At, $"\"{heading.Text}\" is of level {heading.Level} under one of level {above}.",
                    $"Use {new string('#', above + 1)}.");
            }

            above = heading.Level;
        }
    }
}
