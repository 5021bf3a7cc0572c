using LupusInfo.Content.Addresses;
using LupusInfo.Content.Articles;
using LupusInfo.Content.Evidence;
using LupusInfo.Content.Glossary;
using LupusInfo.Content.Languages;
using LupusInfo.Content.Problems;
using LupusInfo.Content.Reading;
using LupusInfo.Content.Safety;
using LupusInfo.Content.Search;

namespace LupusInfo.Content;

/// <summary>All that articles refer to: what the files that are no articles say.</summary>
internal sealed record SiteRecords(
    EvidenceRecords Evidence,
    SafetyRecords Safety,
    IReadOnlyDictionary<string, SafetyWords> SafetyWords,
    IReadOnlyDictionary<string, Words> Words,
    IReadOnlyDictionary<string, TermIndex> Glossaries,
    IReadOnlyDictionary<string, SearchWords> SearchWords,
    IReadOnlyDictionary<string, IReadOnlyList<WrittenAnswer>> Answers,
    IReadOnlyDictionary<string, Offer> Offers,
    IReadOnlyList<OldAddressOwner> Redirects,
    Publisher Publisher,
    IReadOnlyDictionary<string, Review> Reviews)
{
    private static readonly Dictionary<string, Review> NoReviews = [];

    /// <summary>Reads them. What has a mistake is left out and reported.</summary>
    public static SiteRecords Read(IReadOnlyList<ContentFile> files, ICollection<Problem> problems, SafetyNet net)
    {
        var evidence = EvidenceRecords.Read(files, problems, net);
        var safety = SafetyRecords.Read(files, evidence, problems, net);
        var languages = files.Where(file => Address.IsArticle(file.Path)).Select(file => Address.LanguageOf(file.Path)).Distinct().ToList();
        var glossaries = ReadGlossaries(files, problems, net);
        CheckConditions(evidence.Conditions, glossaries, problems);
        var articles = files.Select(file => file.Path).Where(Address.IsArticle).ToHashSet(StringComparer.Ordinal);
        return new(
            evidence,
            safety,
            languages.ToDictionary(language => language, language =>
                Content.Safety.SafetyWords.Read(files, language, safety, problems, net)),
            ReadWords(files, languages, problems, net),
            glossaries,
            ByLanguage("search-words.yaml", Search.SearchWords.Empty, (file, _) => Search.SearchWords.Read(file, safety, problems)),
            ByLanguage<IReadOnlyList<WrittenAnswer>>("answers.yaml", [], (file, language) =>
                Search.Answers.Read(file, language, evidence.References, articles, problems)),
            ByLanguage("offer.yaml", Offer.Empty, (file, _) => Offer.Read(file, problems)),
            RedirectsReader.Read(files, problems, net),
            net.Read("site.yaml", () =>
                Content.Publisher.Read(files.FirstOrDefault(file => file.Path == "site.yaml"), problems), Content.Publisher.Unknown),
            files.FirstOrDefault(file => file.Path == ReviewReader.Path) is { } signed
                ? net.Read(signed.Path, () => ReviewReader.Read(signed, articles, problems), NoReviews) : NoReviews);

        Dictionary<string, T> ByLanguage<T>(string name, T none, Func<ContentFile, string, T> read) =>
            files.Where(file => file.Path == $"{Address.LanguageOf(file.Path)}/{name}")
                .ToDictionary(file => Address.LanguageOf(file.Path), file =>
                    net.Read(file.Path, () => read(file, Address.LanguageOf(file.Path)), none), StringComparer.Ordinal);
    }

    /// <summary>The words of a language; English where it has none.</summary>
    public Words WordsOf(string code) => Words.GetValueOrDefault(code) ?? Words[Address.RootLanguage];

    /// <summary>An illness has its codes on the page of its word: it must have one.</summary>
    private static void CheckConditions(
        IEnumerable<Condition> conditions, Dictionary<string, TermIndex> glossaries, ICollection<Problem> problems)
    {
        var terms = glossaries.GetValueOrDefault(Address.RootLanguage, TermIndex.Empty).Terms;
        foreach (var condition in conditions.Where(condition => !terms.ContainsKey(condition.Term)))
        {
            problems.Add(Problem.Error("unknown-term", Condition.Path, condition.At, $"The glossary has no term \"{condition.Term}\".",
                Nearest.Suggest(condition.Term, [.. terms.Keys])));
        }
    }

    private static Dictionary<string, TermIndex> ReadGlossaries(
        IReadOnlyList<ContentFile> files, ICollection<Problem> problems, SafetyNet net) =>
        files.Where(file => file.Path == $"{Address.LanguageOf(file.Path)}/glossary.yaml")
            .ToDictionary(file => Address.LanguageOf(file.Path), file =>
                net.Read(file.Path, () => TermIndex.Read(file, problems), TermIndex.Empty), StringComparer.Ordinal);

    /// <summary>The words of each language that has articles. English is read first: it stands in for what another lacks.</summary>
    private static Dictionary<string,
        Words> ReadWords(IReadOnlyList<ContentFile> files, IEnumerable<string> languages, ICollection<Problem> problems, SafetyNet net)
    {
        var english = Read(Address.RootLanguage, null) ?? new();
        return languages.Append(Address.RootLanguage).Distinct()
            .ToDictionary(code => code, code => code == Address.RootLanguage
                ? english : Read(code, english) ?? english, StringComparer.Ordinal);

        Words? Read(string code, Words? standIn)
        {
            var path = $"{code}/words.yaml";
            return net.Read(path, () => WordsReader.Read(path, files.FirstOrDefault(file => file.Path == path), standIn, problems), null);
        }
    }
}
