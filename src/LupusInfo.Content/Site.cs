using LupusInfo.Content.Articles;
using LupusInfo.Content.Evidence;
using LupusInfo.Content.Glossary;
using LupusInfo.Content.Languages;
using LupusInfo.Content.Navigation;
using LupusInfo.Content.Reading;
using LupusInfo.Content.Safety;
using LupusInfo.Content.Search;

namespace LupusInfo.Content;

/// <summary>Everything at one moment. Immutable; a change on disk makes another one, and the two are swapped whole.</summary>
public sealed record Site
{
    /// <summary>Hash of all that was read: two sites of one version show the same pages.</summary>
    public required string Version { get; init; }

    /// <summary>The day it was built for: overdue notices depend on it.</summary>
    public required DateOnly Today { get; init; }

    /// <summary>Published articles by address.</summary>
    public required IReadOnlyDictionary<string, Article> Articles { get; init; }

    public required EvidenceRecords Evidence { get; init; }

    /// <summary>Terms by language.</summary>
    public required IReadOnlyDictionary<string, TermIndex> Glossaries { get; init; }

    /// <summary>The words of the interface, by language.</summary>
    public required IReadOnlyDictionary<string, Words> Words { get; init; }

    /// <summary>Warning signs, medicines and organisations.</summary>
    public required SafetyRecords Safety { get; init; }

    /// <summary>Who is behind the site.</summary>
    public required Publisher Publisher { get; init; }

    /// <summary>The navigation service, by language.</summary>
    public required IReadOnlyDictionary<string, NavigationTree> Navigations { get; init; }

    /// <summary>New addresses by old.</summary>
    public required IReadOnlyDictionary<string, string> Redirects { get; init; }

    /// <summary>Pictures by address.</summary>
    public required IReadOnlyDictionary<string, Picture> Pictures { get; init; }

    /// <summary>By language; made at the first search, so that a saved file shows without waiting for it.</summary>
    public required IReadOnlyDictionary<string, Lazy<SearchIndex>> Searches { get; init; }

    /// <summary>The published article at an address; null when there is none.</summary>
    public Article? Find(string address) => Articles.GetValueOrDefault(address);

    /// <summary>Whether an article is published at an address.</summary>
    public bool Has(string address) => Articles.ContainsKey(address);

    /// <summary>The navigation service of the root language.</summary>
    public NavigationTree Navigation => Navigations[Address.RootLanguage];

    /// <summary>The glossary of a language.</summary>
    public TermIndex Glossary(string language = Address.RootLanguage) => Glossaries.GetValueOrDefault(language, TermIndex.Empty);

    /// <summary>The words of a language; English where it has none.</summary>
    public Words WordsOf(string language) => Words.GetValueOrDefault(language) ?? Words[Address.RootLanguage];

    /// <summary>Claim checks of a language in order, of one topic and one verdict where they are named.</summary>
    public IReadOnlyList<Article> Claims(string language = Address.RootLanguage, string? topic = null, Verdict? verdict = null) =>
        [.. Articles.Values
            .Where(article => article.Kind is ArticleKind.Claim && article.Language == language)
            .Where(article => topic is null || article.Front.Topics.Contains(topic))
            .Where(article => verdict is null || article.Front.Verdict == verdict)
            .OrderBy(article => article.Front.Order).ThenBy(article => article.Path, StringComparer.Ordinal)];
}
