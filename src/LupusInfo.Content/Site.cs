using LupusInfo.Content.Addresses;
using LupusInfo.Content.Articles;
using LupusInfo.Content.Evidence;
using LupusInfo.Content.Languages;
using LupusInfo.Content.Safety;

namespace LupusInfo.Content;

/// <summary>Everything at one moment. Immutable; a change on disk makes another one, and the two are swapped whole.</summary>
public sealed record Site
{
    /// <summary>Its name, the same in every language.</summary>
    public const string Name = "LupusInfo";

    /// <summary>Hash of all that was read: two sites of one version show the same pages.</summary>
    public required string Version { get; init; }

    /// <summary>The day it was built for: overdue notices depend on it.</summary>
    public required DateOnly Today { get; init; }

    /// <summary>Published articles by address.</summary>
    public required IReadOnlyDictionary<string, Article> Articles { get; init; }

    public required EvidenceRecords Evidence { get; init; }

    /// <summary>The languages by code: those that have articles, and English.</summary>
    public required IReadOnlyDictionary<string, Language> Languages { get; init; }

    /// <summary>Warning signs, medicines and organisations.</summary>
    public required SafetyRecords Safety { get; init; }

    /// <summary>Their words by language.</summary>
    public required IReadOnlyDictionary<string, SafetyWords> SafetyWords { get; init; }

    /// <summary>Who is behind the site.</summary>
    public required Publisher Publisher { get; init; }

    /// <summary>Who has read which page, by its file; only pages that are served.</summary>
    public IReadOnlyDictionary<string, Review> Reviews { get; init; } = new Dictionary<string, Review>();

    /// <summary>Every address and its owner: articles, pictures, old addresses.</summary>
    public required AddressBook Addresses { get; init; }

    /// <summary>The published article at an address; null when there is none.</summary>
    public Article? Find(string address) => Articles.GetValueOrDefault(address);

    /// <summary>The clinician's review of an article; null where nobody has read it.</summary>
    public Review? ReviewOf(Article article) => Reviews.GetValueOrDefault(article.Path);

    /// <summary>
    /// The published article of a file, or the English one that it would be a translation of; null when there is neither.
    /// </summary>
    public Article? Resolve(string path) => OfFile(path) ?? OfFile(Address.InRootLanguage(path));

    /// <summary>The same page in each language that has it, the article itself among them, English first.</summary>
    public IReadOnlyList<Article> TranslationsOf(Article article) =>
        [.. LanguagesInOrder.Select(language => OfFile(Address.InLanguage(article.Path, language.Code))).OfType<Article>()];

    /// <summary>The languages as readers are led through them: English first, for it is what everybody else is given.</summary>
    public IReadOnlyList<Language> LanguagesInOrder =>
    [
        .. Languages.Values.OrderBy(language => language.Code != Address.RootLanguage)
            .ThenBy(language => language.Code, StringComparer.Ordinal),
    ];

    /// <summary>The page of a language with this part to play, or the English one; null when there is neither.</summary>
    public Article? Find(PageRole role, Language language) =>
        language.Navigation.Find(role) ?? Languages[Address.RootLanguage].Navigation.Find(role);

    /// <summary>The language of an address, whether or not there is a page.</summary>
    public Language LanguageAt(string address) =>
        Languages.GetValueOrDefault(address.Split('/', 3).ElementAtOrDefault(1) ?? "") ?? Languages[Address.RootLanguage];

    /// <summary>
    /// How the pages were made, who reviewed them and who publishes them. From the pages' own records: nobody is counted who is not named
    /// on a
    /// page.
    /// </summary>
    public string Provenance(Words words)
    {
        var reviewed = Reviews.Values.Count(review => review.Holds);
        var said = words.Publisher;
        return string.Join(' ',
            said.Drafted,
            reviewed > 0 ? words.Count(said.PagesReviewed, reviewed, ("all", words.Number(Articles.Count))) : said.NothingReviewed,
            Publisher.Name is { } name ? said.PublishedBy.With(("name", name)) : said.Unpublished);
    }

    /// <summary>The words of warning signs, medicines and organisations in a language; English where it has none.</summary>
    public SafetyWords SafetyWordsOf(string language) =>
        SafetyWords.GetValueOrDefault(language) ?? SafetyWords.GetValueOrDefault(Address.RootLanguage) ?? Content.Safety.SafetyWords.Empty;

    private Article? OfFile(string path) => Find(Address.OfArticle(path)) is { } article && article.Path == path ? article : null;
}
