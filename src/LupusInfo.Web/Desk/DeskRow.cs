using LupusInfo.Content.Articles;

namespace LupusInfo.Web.Desk;

/// <summary>One line of a table of the desk: a page, and what is said of it.</summary>
public sealed record DeskRow(Article Article, IReadOnlyList<string> Cells)
{
    /// <summary>The part of the page that is meant; null for the whole.</summary>
    public string? Fragment { get; init; }

    /// <summary>Where it is.</summary>
    public string Address => Article.Address + (Fragment is null ? "" : "#" + Fragment);
}
