namespace LupusInfo.Content.Articles;

/// <summary>What sort of page an article is; it decides which front matter and which parts it needs.</summary>
public enum ArticleKind
{
    /// <summary>Explains something about lupus or its care.</summary>
    Article,

    /// <summary>About a therapy that is not ordinary care: needs its evidence to be published.</summary>
    Therapy,

    /// <summary>Holds one claim against its evidence.</summary>
    Claim,

    /// <summary>A folder's own page (index.md).</summary>
    Section,

    /// <summary>About the site: home, privacy, and the like.</summary>
    Page,

    /// <summary>To print and take along or hang up: one sheet of paper, in large type.</summary>
    Sheet,

    /// <summary>Helps to decide: the options side by side, without a push to one.</summary>
    Decision,
}
