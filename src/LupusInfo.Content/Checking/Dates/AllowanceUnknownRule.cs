using LupusInfo.Content.Articles;
using LupusInfo.Content.Problems;

namespace LupusInfo.Content.Checking.Dates;

/// <summary>An allowance names a rule that there is.</summary>
public sealed class AllowanceUnknownRule() : ArticleRule(new(
    "allowance-unknown-rule",
    Severity.Warning,
    Why: "The editor believes that a finding is allowed, and it is not.",
    Bad: """
        ---
        allow:
          - { rule: sentence-to-long, reason: "The law's own words.", until: 2027-10-01 }
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
    public override IEnumerable<Problem> Check(Article article, Surroundings around)
    {
        foreach (var allowance in article.Front.Allowances)
        {
            var page = RulePages.Find(allowance.Rule);
            if (page is null)
            {
                yield return At(article, allowance.At, $"There is no rule \"{allowance.Rule}\".", Suggest(allowance.Rule));
            }
            else if (!page.MayBeAllowed)
            {
                yield return At(
                    article,
                    allowance.At,
                    $"\"{allowance.Rule}\" has no exceptions.",
                    "Mend what it finds, and take the allowance out.");
            }
        }
    }

    private static string Suggest(string id) =>
        Nearest.To(id, RulePages.All.Where(page => page.MayBeAllowed).Select(page => page.Id)) is { } near
            ? $"Did you mean \"{near}\"?"
            : $"The ids are listed in {RulePage.Document}.";
}
