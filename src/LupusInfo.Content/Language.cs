using LupusInfo.Content.Articles;
using LupusInfo.Content.Evidence;
using LupusInfo.Content.Glossary;
using LupusInfo.Content.Languages;
using LupusInfo.Content.Navigation;
using LupusInfo.Content.Safety;
using LupusInfo.Content.Search;

namespace LupusInfo.Content;

/// <summary>One language of the site: all that a page in it needs beside its own article.</summary>
public sealed record Language
{
    /// <summary>As its folder is named and as <c>lang</c> says it: <c>en</c>, <c>es</c>, <c>pt-br</c>.</summary>
    public required string Code { get; init; }

    /// <summary>Every string of the interface.</summary>
    public required Words Words { get; init; }

    public required NavigationTree Navigation { get; init; }

    public required TermIndex Glossary { get; init; }

    /// <summary>Claim checks in order.</summary>
    public required IReadOnlyList<Article> Claims { get; init; }

    /// <summary>Written answers to common questions whose page is published, in the order of their file.</summary>
    public required IReadOnlyList<WrittenAnswer> Answers { get; init; }

    /// <summary>How people ask in it.</summary>
    public required SearchWords SearchWords { get; init; }

    /// <summary>What sellers say.</summary>
    public Offer Offer { get; init; } = Offer.Empty;

    /// <summary>
    /// Where all organisations of a kind stand: the first page that draws them, at the heading above. A kind that none draws is not in
    /// it.
    /// </summary>
    public required IReadOnlyDictionary<OrganisationKind, string> HelpPages { get; init; }

    /// <summary>Made when first asked for, so that neither a page nor a saved file waits for it.</summary>
    public required Lazy<SearchIndex> Search { get; init; }

    /// <summary>Its first page; the English one while it has none.</summary>
    public string HomeAddress => Navigation.Home?.Address ?? Address.OfLanguage(Address.RootLanguage);

    /// <summary>Which way its lines run, as <c>dir</c> says it.</summary>
    public string Dir => Words.Direction is Direction.Rtl ? "rtl" : "ltr";

    /// <summary>The pages that the program makes in it: those that have something to show.</summary>
    public IEnumerable<ProgramPage> Pages => Enum.GetValues<ProgramPage>().Where(Has);

    public string AddressOf(ProgramPage page) => Address.OfPage(Code, page);

    /// <summary>The short name of a page that the program makes.</summary>
    public string NameOf(ProgramPage page) => page switch
    {
        ProgramPage.Search => Words.Search.Title,
        ProgramPage.Glossary => Words.Glossary.Name,
        ProgramPage.AToZ => Words.AToZ.Name,
        ProgramPage.Questions => Words.Questions.Name,
        ProgramPage.Offer => Words.Offer.Name,
        ProgramPage.MyQuestions => Words.MyQuestions.Name,
        ProgramPage.Changes => Words.Changes.Name,
        ProgramPage.Data => Words.Data.Name,
        _ => throw new ArgumentOutOfRangeException(nameof(page), page, "This page has no name: add it here."),
    };

    /// <summary>Whether the program makes a page in it.</summary>
    public bool Has(ProgramPage page) => page switch
    {
        ProgramPage.Questions => Answers.Count > 0,
        ProgramPage.Offer => Offer.Groups.Count > 0,
        _ => true,
    };

    /// <summary>Claim checks of one topic and one verdict, where they are named.</summary>
    public IReadOnlyList<Article> ClaimsOf(string? topic, Verdict? verdict = null) =>
        [.. Claims
            .Where(claim => topic is null || claim.Front.Topics.Contains(topic))
            .Where(claim => verdict is null || claim.Front.Verdict == verdict)];

    /// <summary>The language of these articles.</summary>
    /// <param name="code">Its code.</param>
    /// <param name="words">Its words.</param>
    /// <param name="glossary">Its glossary.</param>
    /// <param name="asking">How people ask in it.</param>
    /// <param name="offer">What sellers say in it.</param>
    /// <param name="articles">All published articles, in the order of their paths; those of other languages are left aside.</param>
    public static Language Of(string code, Words words, TermIndex glossary, Asking asking, Offer offer, IEnumerable<Article> articles)
    {
        var own = articles.Where(article => article.Language == code).ToList();
        var paths = own.Select(article => article.Path).ToHashSet(StringComparer.Ordinal);
        return new()
        {
            Code = code,
            Words = words,
            Navigation = new(code, own, words),
            Glossary = glossary,
            Claims = [.. own.Where(article => article.Kind is ArticleKind.Claim).OrderBy(article => article.Front.Order)],
            Answers = [.. asking.Answers.Where(answer => paths.Contains(answer.Page))],
            SearchWords = asking.Words,
            Offer = offer,
            HelpPages = HelpPagesOf(own),
            Search = new(() => new SearchIndex(code, own, glossary, asking)),
        };
    }

    private static Dictionary<OrganisationKind, string> HelpPagesOf(IEnumerable<Article> articles)
    {
        var pages = new Dictionary<OrganisationKind, string>();
        foreach (var article in articles)
        {
            foreach (var block in article.Blocks.OfType<OrganisationsBlock>())
            {
                if (block.Organisations.Select(organisation => organisation.Item.Kind).Distinct().ToList() is [var kind])
                {
                    var heading = article.Headings.LastOrDefault(heading => heading.At.Line < block.At.Line);
                    pages.TryAdd(kind, article.Address + (heading is null ? "" : "#" + heading.Id));
                }
            }
        }

        return pages;
    }
}
