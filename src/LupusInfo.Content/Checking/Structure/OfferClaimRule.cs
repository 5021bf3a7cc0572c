using LupusInfo.Content.Articles;
using LupusInfo.Content.Evidence;
using LupusInfo.Content.Problems;

namespace LupusInfo.Content.Checking.Structure;

/// <summary>What a seller says leads to claim checks.</summary>
public sealed class OfferClaimRule() : SiteRule(new(
    "offer-claim",
    Severity.Error,
    Why: "Somebody who ticks what a seller says is to read what the evidence makes of it, and would find nothing.",
    Bad: """
        == en/offer.yaml
        promises:
          title: "What it is said to do"
          said:
            - { key: cure, words: "It cures lupus", claims: [lupus/sleep.md], ask: "Which study shows it in people with lupus?" }
        == en/lupus/sleep.md
        ---
        kind: article
        ---
        Sleep early.
        """,
    Good: """
        == en/offer.yaml
        promises:
          title: "What it is said to do"
          said:
            - { key: cure, words: "It cures lupus", claims: [lupus/cure.md], ask: "Which study shows it in people with lupus?" }
        == en/lupus/cure.md
        ---
        kind: claim
        ---
        ## Why it sounds convincing {#why}

        Many people hope for it.

        ## What we do not know {#unknown}

        Nobody has looked.
        """) { MayBeAllowed = false })
{
    public override IEnumerable<Problem> Check(Site site) =>
        from language in site.Languages.Values
        from said in language.Offer.Sayings
        from claim in said.Claims
        let wrong = Wrong(claim, site.Resolve(claim.Path), language)
        where wrong is not null
        select new Problem(Page.Id, Page.Severity, $"{language.Code}/offer.yaml", claim.At, wrong.Value.Message, wrong.Value.Advice);

    private static (string Message, string Advice)? Wrong(NamedClaim named, Article? article, Language language) => article switch
    {
        { Kind: ArticleKind.Claim, Front.Verdict: Verdict.Supported } => (
            $"{named.Path} is found to be supported: below the words of a seller that reads as if they were true.",
            "Name a claim check of what the seller says, not of what speaks against it."),
        { Kind: ArticleKind.Claim } => null,
        _ => ($"{named.Path} is no claim check that is published.",
            Nearest.ToPath(named.Path, [.. language.Claims.Select(claim => claim.Path)]) is { } near
                ? $"Did you mean {near[(near.IndexOf('/') + 1)..]}?"
                : "Name a page of kind claim by its path in the folder of the language."),
    };
}
