using LupusInfo.Content.Articles;

namespace LupusInfo.Web.Desk;

/// <summary>One line of a table of the desk: a page or a source, and what is said of it.</summary>
/// <param name="Name">What it is called.</param>
/// <param name="Address">Where it is; null where it is on no page.</param>
/// <param name="Cells">What is said of it.</param>
public sealed record DeskRow(string Name, string? Address, IReadOnlyList<string> Cells)
{
    /// <summary>A row on a page, or on the part of it that is named.</summary>
    public static DeskRow Of(Article article, IReadOnlyList<string> cells, string? fragment = null) =>
        new(article.Title, article.Address + (fragment is null ? "" : "#" + fragment), cells);
}
