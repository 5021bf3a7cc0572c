using LupusInfo.Content.Articles;
using LupusInfo.Content.Languages;
using LupusInfo.Content.Search;

namespace LupusInfo.Content;

/// <summary>What a browser needs to look words up by itself, so that nothing that is typed is sent.</summary>
public static class BrowserSearch
{
    /// <summary>
    /// The names that each page goes by: its title first, then how people ask for it. Words of danger are names of the page on when to get
    /// help.
    /// </summary>
    public static BrowserNames NamesOf(Language language)
    {
        var articles = language.Navigation.Articles;
        var byPath = articles.ToDictionary(article => article.Path, article => article.Address, StringComparer.Ordinal);
        IEnumerable<(string Name, string Address)> dangers = language.Navigation.Find(PageRole.GetHelp) is { } help
            ? language.SearchWords.Dangers.SelectMany(danger => danger.Words).Select(word => (word, help.Address))
            : [];
        var pages = byPath.Values.ToHashSet(StringComparer.Ordinal);
        var all = articles.Select(article => (Name: article.Title, article.Address))
            .Concat(dangers)
            .Concat(articles.SelectMany(article => article.Front.AskedAs.Select(asked => (Name: asked, article.Address))))
            .Concat(language.Answers.SelectMany(answer => answer.Asked.Select(asked => (Name: asked, Address: byPath[answer.Page]))))
            .Concat(AToZ.Of(articles, language.Glossary, language.Code).SelectMany(letter => letter)
                .Select(entry => (entry.Name, entry.Address)))
            .ToLookup(item => pages.Contains(item.Address));
        return new(Grouped(all[true]), Grouped(all[false]));

        Dictionary<string, List<string>> Grouped(IEnumerable<(string Name, string Address)> names) => names
            .GroupBy(item => FromHome(language, item.Address), item => Words.Sentence(item.Name), StringComparer.Ordinal)
            .ToDictionary(page => page.Key, page => page.Distinct(StringComparer.OrdinalIgnoreCase).ToList(), StringComparer.Ordinal);
    }

    private static string FromHome(Language language, string address) => address[language.HomeAddress.Length..];

    /// <summary>The sections that the program's own index holds, each with its words.</summary>
    public static BrowserIndex IndexOf(Language language)
    {
        var (words, articles) = (language.SearchWords, language.Navigation.Articles);
        var vocabulary = new Vocabulary(TextAnalyzer.Of(language.Code));
        var skipped = words.Skipped.Select(vocabulary.Cut).SelectMany(WordsOf).ToHashSet(StringComparer.Ordinal);
        var pages = articles.ToDictionary(article => FromHome(language, article.Address), PageOf, StringComparer.Ordinal);
        foreach (var term in language.Glossary.Terms.Values)
        {
            var address = FromHome(language, Address.OfTerm(language.Code, term.Key));
            pages.TryAdd(address, new(term.Means, null, [["", "", TextOf([vocabulary.Cut(term.Means)])]]));
        }

        return new(
            [.. SearchIndex.Same(articles, language.Glossary, words).Select(group => group.ToList())],
            words.Skipped,
            [.. words.Dangers.SelectMany(danger => danger.Words)],
            pages);

        BrowserPage PageOf(Article article) => new(
            article.Front.Description,
            article.Front.Verdict is { } verdict ? language.Words.Evidence.Verdicts.GetValueOrDefault(verdict) : null,
            [.. IndexedSection.Of(article, vocabulary).Select(section => new[]
            {
                section.Heading?.Id ?? "",
                section.Heading?.Text ?? "",
                // What the whole page is about stands in its first part alone.
                TextOf(section.Heading is null
                    ? section.Texts.Where(item => item.Field is IndexedSection.Lead or IndexedSection.Body).Select(item => item.Cut)
                    : section.Passages),
            })]);

        IEnumerable<string> WordsOf(CutText text) => text.Words.Select(word => vocabulary.WordOf(word.Number));

        string TextOf(IEnumerable<CutText> texts) => string.Join(
            ' ', texts.SelectMany(WordsOf).Where(word => word.Length > 1 && !skipped.Contains(word)).Distinct(StringComparer.Ordinal));
    }
}

/// <summary>Names of pages, by addresses that begin at the home page of the language: its site may lie in any folder of a host.</summary>
/// <param name="Pages">Of articles.</param>
/// <param name="Words">Of words of the glossary.</param>
public sealed record BrowserNames(IReadOnlyDictionary<string, List<string>> Pages, IReadOnlyDictionary<string, List<string>> Words);

/// <summary>An index that a browser searches.</summary>
/// <param name="Same">Groups of words that mean the same.</param>
/// <param name="Skip">Words that say nothing of what is asked.</param>
/// <param name="Danger">Words that may mean that somebody needs help now.</param>
/// <param name="Pages">By address, as names are.</param>
public sealed record BrowserIndex(
    IReadOnlyList<IReadOnlyList<string>> Same,
    IReadOnlyList<string> Skip,
    IReadOnlyList<string> Danger,
    IReadOnlyDictionary<string, BrowserPage> Pages);

/// <summary>A page of that index.</summary>
/// <param name="Text">What it is about, in a sentence.</param>
/// <param name="Verdict">Of a claim check, in words; null on other pages.</param>
/// <param name="Parts">Id, heading and words of each section; the part before the first heading has neither id nor heading.</param>
public sealed record BrowserPage(string Text, string? Verdict, IReadOnlyList<string[]> Parts);
