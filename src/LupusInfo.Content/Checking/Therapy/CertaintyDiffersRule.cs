using LupusInfo.Content.Articles;
using LupusInfo.Content.Evidence;
using LupusInfo.Content.Problems;

namespace LupusInfo.Content.Checking.Therapy;

/// <summary>A claim that a therapy does something is backed no more surely than the pages on that therapy are.</summary>
public sealed class CertaintyDiffersRule() : SiteRule(new(
    "certainty-differs",
    Severity.Error,
    Why: "A reader who is told \"we do not know\" on one page and \"it helps\" on another believes the one that gives hope.",
    Bad: Therapy + """
        == en/lupus/a.md
        ---
        kind: claim
        claim: "Cells reduce pain in lupus."
        verdict: supported
        certainty: high
        topics: [msc]
        ---
        Two studies measured it [@deng2017].
        """,
    Good: Therapy + """
        == en/lupus/a.md
        ---
        kind: claim
        claim: "Cells reduce pain in lupus."
        verdict: unsupported
        certainty: low
        topics: [msc]
        ---
        Two studies measured it [@deng2017].
        """) { KeepsPublished = true })
{
    private const string Therapy = $$"""
        == en/lupus/cells.md
        ---
        kind: therapy
        certainty: low
        ---
        ::: fact-box remission
        :::

        {{Structure.TreatmentPartsRule.Example}}
        ## What can go wrong {#harms}

        Some people had an infection [@deng2017]. A [claim](a.md) says more.

        ## Care that was tested {#other-choices}

        Ask your team what else there is.

        ::: unknown
        What we do not know

        We do not know how long it lasts.
        :::

        """;

    public override IEnumerable<Problem> Check(Site site)
    {
        var pages = site.Articles.Values
            .Where(article => article is { Kind: ArticleKind.Therapy, Front: { Approval: not null, Certainty: not null } }).ToList();
        return from claim in site.Articles.Values
               where claim.Front is { Claim: not null, Certainty: not null, Verdict: Verdict.Supported or Verdict.PartlySupported }
               where IsEnglish(claim) && EffectVerbs.In(claim.Front.Claim!).Any() && !Wording.TakesBack(claim.Front.Claim!)
               let same = pages.Where(page => page.Language == claim.Language && claim.Front.Topics.Contains(page.Front.Approval!)).ToList()
               where same.Count > 0
               let surest = same.MaxBy(page => page.Front.Certainty)!
               where claim.Front.Certainty > surest.Front.Certainty
               select At(
                   claim,
                   claim.Front.PlaceOf("certainty"),
                   $"The claim has \"certainty: {Written(claim)}\", and {surest.Path} has \"{Written(surest)}\" for the same therapy.",
                   "Weigh both by the same studies, and mend the one that is off.");
    }

    private static string Written(Article article) => CertaintyWords.All[(int)article.Front.Certainty!.Value];
}
