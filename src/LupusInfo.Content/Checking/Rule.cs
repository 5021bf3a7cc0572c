using LupusInfo.Content.Articles;
using LupusInfo.Content.Problems;

namespace LupusInfo.Content.Checking;

/// <summary>One check of what articles say. It looks at a <see cref="Site"/>, never at the disk. Its examples are its tests and its page in docs.</summary>
public abstract class Rule
{
    /// <summary>The id in words, such as <c>sentence-too-long</c>.</summary>
    public abstract string Id { get; }

    /// <summary>Whether a finding keeps the article from being published.</summary>
    public abstract Severity Severity { get; }

    /// <summary>One sentence: which reader would suffer.</summary>
    public abstract string Why { get; }

    /// <summary>The shortest text that breaks it: the body of an article. Fields that matter stand before it between lines of <c>---</c>; a line of <c>== path</c> begins each file where there are several.</summary>
    public abstract string Bad { get; }

    /// <summary>The same, mended.</summary>
    public abstract string Good { get; }

    /// <summary>Whether <see cref="Check(Article, Site)"/> looks at other articles or at the day. Findings of a rule that does not are kept until the article, the data or the glossary changes.</summary>
    public virtual bool LooksFurther => false;

    /// <summary>What is wrong with one article.</summary>
    public virtual IEnumerable<Problem> Check(Article article, Site site) => [];

    /// <summary>What is wrong with the site as a whole.</summary>
    public virtual IEnumerable<Problem> Check(Site site) => [];

    /// <summary>A finding of this rule.</summary>
    protected Problem At(Article article, Position at, string message, string suggestion = "", Fix? fix = null) =>
        new(Id, Severity, article.Path, at, message, suggestion, fix);

    /// <summary>Whether rules that know words of English can read the article.</summary>
    protected static bool IsEnglish(Article article) => article.Language == Address.RootLanguage;

    /// <summary>Whether a page weighs something that is not ordinary care, so that every word about its effect counts.</summary>
    protected static bool WeighsEvidence(Article article) => article.Kind is ArticleKind.Therapy or ArticleKind.Claim;
}
