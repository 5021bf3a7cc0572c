using LupusInfo.Content.Articles;
using LupusInfo.Content.Languages;

namespace LupusInfo.Content.Navigation;

/// <summary>Where everything is: the navigation service, computed once per <see cref="Site"/> and language.</summary>
public sealed class NavigationTree
{
    /// <summary>The file of the home page: what is found about the site as a whole is told there.</summary>
    public const string PathOfHome = $"{Address.RootLanguage}/index.md";

    private readonly Dictionary<string, Section> byFolder;
    private readonly Dictionary<string, (Article? Previous, Article? Next)> neighbours = new(StringComparer.Ordinal);
    private readonly ILookup<string, Article> byTopic;
    private readonly Dictionary<PageRole, Article> byRole = [];
    private readonly Crumb first;

    /// <summary>Builds the tree of one language.</summary>
    /// <param name="language">Its code.</param>
    /// <param name="articles">Its published articles.</param>
    /// <param name="words">Its words.</param>
    public NavigationTree(string language, IEnumerable<Article> articles, Words words)
    {
        var all = articles.OrderBy(article => article.Front.Order).ThenBy(article => article.Title, StringComparer.Ordinal).ToList();
        Articles = all;
        Home = all.FirstOrDefault(article => article.Path == $"{language}/index.md");
        first = new(words.Article.Home, Home?.Address ?? Address.OfLanguage(Address.RootLanguage));
        byFolder = all.GroupBy(article => article.File.Folder, StringComparer.Ordinal)
            .Where(folder => folder.Key != language)
            .ToDictionary(folder => folder.Key, folder => SectionOf(folder.Key, [.. folder]), StringComparer.Ordinal);
        Sections = [.. byFolder.Values.OrderBy(section => section.Order).ThenBy(section => section.Title, StringComparer.Ordinal)];
        Menu = [.. Sections.Where(section => section.Index?.Front.Menu is not false)];
        Pages = [.. all.Where(article => article.File.Folder == language && article != Home)];
        byTopic = all.SelectMany(article => article.Front.Topics.Select(topic => (topic, article)))
            .ToLookup(item => item.topic, item => item.article, StringComparer.Ordinal);
        foreach (var article in all)
        {
            _ = article.Front.Role is { } role && byRole.TryAdd(role, article);
        }

        foreach (var section in Sections)
        {
            for (var i = 0; i < section.Articles.Count; i++)
            {
                neighbours[section.Articles[i].Path] = (
                    section.Articles.ElementAtOrDefault(i - 1), section.Articles.ElementAtOrDefault(i + 1));
            }
        }
    }

    /// <summary>All articles of the language in order.</summary>
    public IReadOnlyList<Article> Articles { get; }

    /// <summary>The home page; null when the language has none.</summary>
    public Article? Home { get; }

    /// <summary>Sections in their order.</summary>
    public IReadOnlyList<Section> Sections { get; }

    /// <summary>The sections that the header and the home page name.</summary>
    public IReadOnlyList<Section> Menu { get; }

    /// <summary>Pages about the site, which belong to no section.</summary>
    public IReadOnlyList<Article> Pages { get; }

    /// <summary>The page with this part to play; null when the language has none.</summary>
    public Article? Find(PageRole role) => byRole.GetValueOrDefault(role);

    /// <summary>The section that an article belongs to; null for a page about the site.</summary>
    public Section? SectionOf(Article article) => byFolder.GetValueOrDefault(article.File.Folder);

    /// <summary>The latest lines of the articles' histories, the newest first.</summary>
    /// <param name="articles">Which articles.</param>
    /// <param name="most">The most lines.</param>
    public static IEnumerable<(Article Article, Change Change)> ChangesIn(IEnumerable<Article> articles, int most) => articles
        .SelectMany(article => article.Front.Changes.Select(change => (article, change)))
        .OrderByDescending(item => item.change.On)
        .Take(most);

    /// <summary>The article before and the one after in the same section.</summary>
    public (Article? Previous, Article? Next) NeighboursOf(Article article) => neighbours.GetValueOrDefault(article.Path);

    /// <summary>The way from the home page to an article, which comes last.</summary>
    public IReadOnlyList<Crumb> BreadcrumbsOf(Article article)
    {
        var section = SectionOf(article);
        List<Crumb> crumbs = [first];
        if (section is not null && article.Kind is not ArticleKind.Section)
        {
            crumbs.Add(new(section.Title, section.Address));
        }

        if (article != Home)
        {
            crumbs.Add(new(article.Title, article.Address));
        }

        return crumbs;
    }

    /// <summary>The way from the home page to a page that is no article.</summary>
    /// <param name="steps">What comes after the home page; the page itself is the last.</param>
    public IReadOnlyList<Crumb> BreadcrumbsTo(params IReadOnlyList<Crumb> steps) => [first, .. steps];

    /// <summary>Up to <paramref name="most"/> articles that share topics, those that share most first.</summary>
    public IReadOnlyList<Article> RelatedTo(Article article, int most = 4) =>
        [.. article.Front.Topics.SelectMany(topic => byTopic[topic])
            .Where(other => other.Path != article.Path)
            .GroupBy(other => other.Path, StringComparer.Ordinal)
            .OrderByDescending(group => group.Count()).ThenBy(group => group.Key, StringComparer.Ordinal)
            .Take(most)
            .Select(group => group.First())];

    private static Section SectionOf(string folder, List<Article> articles)
    {
        var index = articles.Find(article => article.Path == $"{folder}/index.md");
        var name = folder[(folder.LastIndexOf('/') + 1)..];
        return new(
            folder,
            index?.Title ?? char.ToUpperInvariant(name[0]) + name[1..].Replace('-', ' '),
            index?.Address ?? Address.OfArticle($"{folder}/index.md"),
            index?.Front.Order ?? int.MaxValue,
            index,
            [.. articles.Where(article => article != index)]);
    }
}

/// <summary>A folder of articles.</summary>
/// <param name="Folder">Path from the content folder.</param>
/// <param name="Title">From its index.md, or the folder's name.</param>
/// <param name="Address">Where its page is.</param>
/// <param name="Order">Place among the sections.</param>
/// <param name="Index">Its own page; null when the folder has none.</param>
/// <param name="Articles">Its articles in order, without its own page.</param>
public sealed record Section(string Folder, string Title, string Address, int Order, Article? Index, IReadOnlyList<Article> Articles)
{
    /// <summary>Its own page, where it has one, and its articles.</summary>
    public IEnumerable<Article> All => Index is null ? Articles : Articles.Prepend(Index);

    /// <summary>Whether its page is a list of claims, with filters.</summary>
    public bool IsOfClaims => Articles.Any(article => article.Kind is ArticleKind.Claim);
}

/// <summary>One step of the way to a page.</summary>
public sealed record Crumb(string Title, string Address);
