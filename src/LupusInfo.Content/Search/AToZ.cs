using LupusInfo.Content.Articles;
using LupusInfo.Content.Glossary;

namespace LupusInfo.Content.Search;

/// <summary>Everything of a language by its name: pages, medicines under all their names, words of the glossary.</summary>
public static class AToZ
{
    /// <summary>What does not begin with a letter stands under this sign, before the letters.</summary>
    public const string NoLetter = "0–9";

    /// <summary>The entries under their letters, in order.</summary>
    public static IReadOnlyList<IGrouping<string, AToZEntry>> Of(IReadOnlyList<Article> articles, TermIndex glossary, string language) =>
        ByLetter(
            [
                .. articles.Select(article => new AToZEntry(article.Title, null, article.Address)),
                .. articles.SelectMany(Medicines),
                .. glossary.Terms.Values.SelectMany(term => Words(term, language)),
            ],
            entry => entry.Name);

    /// <summary>Things under their letters, in order. An accent makes no other letter.</summary>
    public static IReadOnlyList<IGrouping<string, T>> ByLetter<T>(IEnumerable<T> things, Func<T, string> name) =>
    [
        .. things.Select(thing => (thing, key: Plain(name(thing))))
            .OrderBy(item => LetterOf(item.key) == NoLetter ? 0 : 1)
            .ThenBy(item => item.key, StringComparer.OrdinalIgnoreCase)
            .ThenBy(item => name(item.thing), StringComparer.Ordinal)
            .GroupBy(item => LetterOf(item.key), item => item.thing),
    ];

    /// <summary>
    /// A medicine under each of its names that is not the title of its page: the one that answers what is asked of it. Other pages draw
    /// its other parts.
    /// </summary>
    private static IEnumerable<AToZEntry> Medicines(Article article) =>
        from block in article.Blocks.OfType<MedicineBlock>()
        where block.Part is MedicinePart.Answers
        let medicine = block.Medicine
        from name in medicine.Words.Also.Concat(medicine.Medicine.Brands).Distinct(StringComparer.OrdinalIgnoreCase)
        select new AToZEntry(name, medicine.Words.Name, article.Address);

    /// <summary>A word under its name, and under its short form.</summary>
    private static IEnumerable<AToZEntry> Words(Term term, string language)
    {
        var address = Address.OfTerm(language, term.Key);
        yield return new(term.Name, null, address);
        if (term.Abbreviation is { } letters)
        {
            yield return new(letters, term.Name, address);
        }
    }

    /// <summary>A name in letters without accents, and without marks before its first letter.</summary>
    private static string Plain(string name) =>
        string.Concat(TextAnalyzer.Fold(name).SkipWhile(letter => !char.IsLetterOrDigit(letter)));

    private static string LetterOf(string key) =>
        key.Length > 0 && char.IsLetter(key[0]) ? char.ToUpperInvariant(key[0]).ToString() : NoLetter;
}

/// <summary>A line of the list.</summary>
/// <param name="Name">What it stands under.</param>
/// <param name="Means">The other name of what it leads to; null where that has none.</param>
/// <param name="Address">Where it leads.</param>
public sealed record AToZEntry(string Name, string? Means, string Address);
