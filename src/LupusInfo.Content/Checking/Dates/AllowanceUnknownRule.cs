using LupusInfo.Content.Articles;
using LupusInfo.Content.Problems;

namespace LupusInfo.Content.Checking.Dates;

/// <summary>An allowance names a rule that there is.</summary>
public sealed class AllowanceUnknownRule : Rule
{
    public override string Id => "allowance-unknown-rule";

    public override Severity Severity => Severity.Warning;

    public override string Why => "The editor believes that a finding is allowed, and it is not.";

    public override string Bad => "---\nallow:\n  - { rule: sentence-to-long, reason: \"The law's own words.\", until: 2027-10-01 }\n---\nSleep early.";

    public override string Good => "---\nallow:\n  - { rule: sentence-too-long, reason: \"The law's own words.\", until: 2027-10-01 }\n---\nSleep early.";

    public override IEnumerable<Problem> Check(Article article, Site site)
    {
        foreach (var allowance in article.Front.Allowances)
        {
            if (Allowances.Never.Contains(allowance.Rule))
            {
                yield return At(article, allowance.At, $"\"{allowance.Rule}\" has no exceptions.", "Mend what it finds, and take the allowance out.");
            }
            else if (Rules.All.All(rule => rule.Id != allowance.Rule))
            {
                yield return At(article, allowance.At, $"There is no rule \"{allowance.Rule}\".", Nearest.To(allowance.Rule, Rules.All.Select(rule => rule.Id)) is { } near ? $"Did you mean \"{near}\"?" : "The ids are listed in docs/rules.md.");
            }
        }
    }
}
