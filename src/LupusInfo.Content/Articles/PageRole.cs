namespace LupusInfo.Content.Articles;

/// <summary>The part that one page of a language plays for all others, so that they can lead to it from outside their text.</summary>
public enum PageRole
{
    /// <summary>When to get help, and how fast.</summary>
    GetHelp,

    /// <summary>How to report an error.</summary>
    ReportError,

    /// <summary>Helplines and groups: people to talk to.</summary>
    Support,
}

/// <summary>The words of each role.</summary>
public static class PageRoles
{
    /// <summary>As written in front matter.</summary>
    public static IReadOnlyList<string> All { get; } = ["get-help", "report-error", "support"];

    /// <summary>The role of a word that <see cref="All"/> holds; null for any other.</summary>
    public static PageRole? Parse(string? word) =>
        word is not null && All.ToList().IndexOf(word) is >= 0 and var index ? (PageRole)index : null;
}
