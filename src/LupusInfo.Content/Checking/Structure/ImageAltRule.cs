using LupusInfo.Content.Articles;
using LupusInfo.Content.Problems;

namespace LupusInfo.Content.Checking.Structure;

/// <summary>A picture has words for those who do not see it.</summary>
public sealed class ImageAltRule() : ArticleRule(new(
    "image-alt",
    Severity.Error,
    Why: "Who cannot see the picture would get nothing in its place.",
    Bad: "![](rash.png)",
    Good: "![A red rash over both cheeks and the nose](rash.png)"))
{
    public override IEnumerable<Problem> Check(Article article, Surroundings around) => article.Pictures
        .Where(picture => string.IsNullOrWhiteSpace(picture.Alt))
        .Select(picture => At(
            article, picture.At, "The picture has no words for those who do not see it.", "Say in the square brackets what it shows."));
}
