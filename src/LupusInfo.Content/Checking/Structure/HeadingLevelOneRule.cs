using LupusInfo.Content.Articles;
using LupusInfo.Content.Problems;

namespace LupusInfo.Content.Checking.Structure;

/// <summary>The title is the only heading of level one.</summary>
public sealed class HeadingLevelOneRule : Rule
{
    public override string Id => "heading-level-one";

    public override Severity Severity => Severity.Error;

    public override string Why => "The title is the page's main heading; with two of them, a screen reader's user cannot tell what the page is about.";

    public override string Bad => "# Kidney tests\n\nA urine test comes first.";

    public override string Good => "## Kidney tests\n\nA urine test comes first.";

    public override IEnumerable<Problem> Check(Article article, Site site) => article.Headings
        .Where(heading => heading.Level == 1)
        .Select(heading => At(article, heading.At, $"\"# {heading.Text}\" is a second main heading.", "Start headings with ##."));
}
