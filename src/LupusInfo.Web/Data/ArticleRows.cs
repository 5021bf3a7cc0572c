using LupusInfo.Content;
using LupusInfo.Content.Articles;
using LupusInfo.Content.Evidence;
using LupusInfo.Content.Glossary;

namespace LupusInfo.Web.Data;

/// <summary>A claim that was checked.</summary>
public sealed record ClaimRow(
    string Key, string Language, string Url, string Claim, Verdict Verdict, Certainty Certainty, string Answer,
    IReadOnlyList<string> Topics, DateOnly Updated, DateOnly EvidenceSearched, bool Reviewed, IReadOnlyList<string> Sources)
{
    /// <summary>
    /// The record of a claim's page, whether or not a clinician reviewed it. Its kind sees to it that nothing is missing.
    /// </summary>
    public static ClaimRow Of(Article article, bool reviewed, string home)
    {
        var front = article.Front;
        return new(
            Path.GetFileNameWithoutExtension(article.File.Name), article.Language, home + article.Address, front.Claim!,
            front.Verdict!.Value, front.Certainty!.Value, front.MainMessage!, front.Topics, front.Updated, front.EvidenceSearched!.Value,
            reviewed, [.. article.Sources.Select(source => source.Key)]);
    }
}

/// <summary>A word of the glossary.</summary>
public sealed record TermRow(
    string Key, string Language, string Url, string Term, IReadOnlyList<string> Also, string? Abbreviation, string Kind, string Means)
{
    /// <summary>The record of a word.</summary>
    public static TermRow Of(Term term, Language language, string home) => new(
        term.Key, language.Code, home + Address.OfTerm(language.Code, term.Key), term.Name, term.Also, term.Abbreviation, term.Kind,
        term.Means);
}
