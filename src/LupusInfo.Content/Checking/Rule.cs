using LupusInfo.Content.Articles;
using LupusInfo.Content.Evidence;
using LupusInfo.Content.Glossary;
using LupusInfo.Content.Problems;
using LupusInfo.Content.Safety;

namespace LupusInfo.Content.Checking;

/// <summary>One check of what articles say. It never looks at the disk. The examples on its page are its tests.</summary>
public abstract class Rule(RulePage page)
{
    /// <summary>What is fixed about it.</summary>
    public RulePage Page { get; } = page;

    /// <summary>A finding of this rule.</summary>
    protected Problem At(Article article, Position at, string message, string suggestion = "", Fix? fix = null) =>
        new(Page.Id, Page.Severity, article.Path, at, message, suggestion, fix);

    /// <summary>Whether rules that know words of English can read the article.</summary>
    public static bool IsEnglish(Article article) => article.Language == Address.RootLanguage;

    /// <summary>Whether a page weighs evidence, for a choice or on what is not ordinary care: every word about an effect counts.</summary>
    protected static bool WeighsEvidence(Article article) =>
        article.Kind is ArticleKind.Therapy or ArticleKind.Claim or ArticleKind.Decision;
}

/// <summary>
/// A rule on one article alone. It sees no other article and no day, so its findings hold until the article or its surroundings change.
/// </summary>
public abstract class ArticleRule(RulePage page) : Rule(page)
{
    /// <summary>What is wrong with the article.</summary>
    public abstract IEnumerable<Problem> Check(Article article, Surroundings around);
}

/// <summary>A rule that needs other articles, or the day.</summary>
public abstract class SiteRule(RulePage page) : Rule(page)
{
    /// <summary>What is wrong with the site's articles.</summary>
    public abstract IEnumerable<Problem> Check(Site site);
}

/// <summary>What every article may refer to: when it changes, all articles are read and checked again.</summary>
public sealed record Surroundings(EvidenceRecords Evidence, IReadOnlyDictionary<string, TermIndex> Glossaries)
{
    /// <summary>Words of warning signs, medicines and organisations, by language.</summary>
    public IReadOnlyDictionary<string, SafetyWords> SafetyWords { get; init; } = new Dictionary<string, SafetyWords>();

    /// <summary>Those of a language.</summary>
    public SafetyWords SafetyWordsOf(string language) => SafetyWords.GetValueOrDefault(language, Content.Safety.SafetyWords.Empty);

    /// <summary>The glossary of a language.</summary>
    public TermIndex Glossary(string language) => Glossaries.GetValueOrDefault(language, TermIndex.Empty);
}
