using LupusInfo.Content.Articles;
using LupusInfo.Content.Problems;

namespace LupusInfo.Content.Checking.Structure;

/// <summary>Headings go down one level at a time.</summary>
public sealed class HeadingSkipRule : Rule
{
    public override string Id => "heading-skip";

    public override Severity Severity => Severity.Error;

    public override string Why => "People who jump from heading to heading think that they missed a part when a level is left out.";

    public override string Bad => "## Kidney tests\n\n#### Urine\n\nIt comes first.";

    public override string Good => "## Kidney tests\n\n### Urine\n\nIt comes first.";

    public override IEnumerable<Problem> Check(Article article, Site site)
    {
        var above = 1;
        foreach (var heading in article.Headings)
        {
            if (heading.Level > above + 1)
            {
                yield return At(article, heading.At, $"\"{heading.Text}\" is of level {heading.Level} under one of level {above}.", $"Use {new string('#', above + 1)}.");
            }

            above = heading.Level;
        }
    }
}
