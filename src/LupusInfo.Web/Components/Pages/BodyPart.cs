using LupusInfo.Content.Articles;

namespace LupusInfo.Web.Components.Pages;

/// <summary>
/// A part of the body that lupus can affect and where it is in the figure. The page that tells of it names it in its front matter.
/// </summary>
/// <param name="Key">The heading's fragment, and the part's place in the stylesheet.</param>
/// <param name="Line">From the label to the part, in the figure's units.</param>
/// <param name="X">Where the line ends.</param>
/// <param name="Y">Where the line ends.</param>
public sealed record BodyPart(string Key, string Line, int X, int Y)
{
    /// <summary>From head to foot. The stylesheet puts each label at the level of its line's first point.</summary>
    private static readonly IReadOnlyList<BodyPart> Known =
    [
        new("hair", "M196 38h72l32-14", 300, 24),
        new("brain", "M444 38h-76l-34 6", 334, 44),
        new("mood", "M444 100h-60l-54-44", 330, 56),
        new("mouth", "M196 100h80l34-20", 310, 80),
        new("lungs", "M196 186h72l28 0", 296, 186),
        new("heart", "M444 186h-72l-42 8", 330, 194),
        new("kidneys", "M196 256h60l34-2", 290, 254),
        new("skin", "M444 276h-24", 420, 276),
        new("blood", "M444 376h-60l-29-6", 355, 370),
        new("joints", "M196 440h85", 281, 440),
        new("whole-body", "M444 490h-84", 360, 490),
    ];

    /// <summary>
    /// The parts of which an article tells, each with the article: one that has a heading of that id, so that nobody meets a dead link.
    /// </summary>
    public static IReadOnlyList<(BodyPart Part, Article Article)> In(IReadOnlyList<Article> articles) =>
    [
        .. from part in Known
           let article = articles.FirstOrDefault(
               article => article.Front.BodyParts.Contains(part.Key) && article.Headings.Any(heading => heading.Id == part.Key))
           where article is not null
           select (part, article),
    ];
}
