using LupusInfo.Content;

namespace LupusInfo.Web.Components.Blocks;

/// <summary>A part of the body that lupus can affect, where it is in the figure and where the site tells of it.</summary>
/// <param name="Key">The heading's fragment, and the part's place in the stylesheet.</param>
/// <param name="Name">The label.</param>
/// <param name="Page">Address of the article.</param>
/// <param name="Line">From the label to the part, in the figure's units.</param>
/// <param name="X">Where the line ends.</param>
/// <param name="Y">Where the line ends.</param>
public sealed record BodyPart(string Key, string Name, string Page, string Line, int X, int Y)
{
    private const string Skin = "/symptoms/skin-hair-and-mouth/";
    private const string Chest = "/symptoms/heart-lungs-and-blood/";
    private const string Brain = "/symptoms/brain-nerves-and-mood/";

    /// <summary>From head to foot. The stylesheet puts each label at the level of its line's first point.</summary>
    private static readonly IReadOnlyList<BodyPart> Known =
    [
        new("hair", "Hair", Skin, "M196 38h72l32-14", 300, 24),
        new("brain", "Brain and nerves", Brain, "M444 38h-76l-34 6", 334, 44),
        new("mood", "Mood", Brain, "M444 100h-60l-54-44", 330, 56),
        new("mouth", "Mouth and nose", Skin, "M196 100h80l34-20", 310, 80),
        new("lungs", "Lungs", Chest, "M196 186h72l28 0", 296, 186),
        new("heart", "Heart", Chest, "M444 186h-72l-42 8", 330, 194),
        new("kidneys", "Kidneys", "/symptoms/kidneys/", "M196 256h60l34-2", 290, 254),
        new("skin", "Skin", Skin, "M444 276h-24", 420, 276),
        new("blood", "Blood", Chest, "M444 376h-60l-29-6", 355, 370),
        new("joints", "Joints and muscles", "/symptoms/joints-and-muscles/", "M196 440h85", 281, 440),
    ];

    public string Address => $"{Page}#{Key}";

    /// <summary>The parts of which the site has a heading: nobody meets a dead link.</summary>
    public static IReadOnlyList<BodyPart> In(Site site) =>
        [.. Known.Where(part => site.Find(part.Page)?.Headings.Any(heading => heading.Id == part.Key) is true)];
}
