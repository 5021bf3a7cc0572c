using LupusInfo.Content.Articles;
using LupusInfo.Content.Problems;

namespace LupusInfo.Content.Checking.Structure;

/// <summary>A picture has words for those who do not see it.</summary>
public sealed class ImageAltRule : Rule
{
    public override string Id => "image-alt";

    public override Severity Severity => Severity.Error;

    public override string Why => "Who cannot see the picture would get nothing in its place.";

    public override string Bad => "![](rash.png)";

    public override string Good => "![A red rash over both cheeks and the nose](rash.png)";

    public override IEnumerable<Problem> Check(Article article, Site site) => article.Pictures
        .Where(picture => string.IsNullOrWhiteSpace(picture.Alt))
        .Select(picture => At(article, picture.At, "The picture has no words for those who do not see it.", "Say in the square brackets what it shows."));
}
