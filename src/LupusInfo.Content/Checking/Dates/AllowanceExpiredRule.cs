using LupusInfo.Content.Problems;

namespace LupusInfo.Content.Checking.Dates;

/// <summary>An allowance that has ended is looked at again.</summary>
public sealed class AllowanceExpiredRule() : SiteRule(new(
    "allowance-expired",
    Severity.Warning,
    Why: "An exception that nobody looks at again becomes the rule.",
    Bad: """
        ---
        allow:
          - { rule: sentence-too-long, reason: "The law's own words.", until: 2026-10-01 }
        ---
        Sleep early.
        """,
    Good: """
        ---
        allow:
          - { rule: sentence-too-long, reason: "The law's own words.", until: 2027-10-01 }
        ---
        Sleep early.
        """) { MayBeAllowed = false })
{
    public override IEnumerable<Problem> Check(Site site) =>
        from article in site.Articles.Values
        from allowance in article.Front.Allowances
        where allowance.Until <= site.Today
        select At(
            article,
            allowance.At,
            $"The allowance of \"{allowance.Rule}\" ended on {allowance.Until:yyyy-MM-dd}.",
            "Mend the text and take the allowance out, or name a new day and say why.");
}
