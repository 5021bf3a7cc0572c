using AngleSharp.Dom;

namespace LupusInfo.Web.Tests.Blocks;

/// <summary>The people of a picture, counted as they are drawn: a head and a body each.</summary>
public static class People
{
    /// <summary>How many are drawn filled.</summary>
    public static int Had(this IElement picture) => Drawn(picture, ".had");

    /// <summary>How many are drawn outlined.</summary>
    public static int HadNot(this IElement picture) => Drawn(picture, ".had-not");

    /// <summary>How many are drawn.</summary>
    public static int Everybody(this IElement picture) => Drawn(picture, "path");

    private static int Drawn(IElement picture, string which)
    {
        var closed = picture.QuerySelectorAll(which).Sum(path => path.GetAttribute("d")!.Count(letter => letter is 'z'));
        Assert.Equal(0, closed % 2);
        return closed / 2;
    }
}
