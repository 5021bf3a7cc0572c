using LupusInfo.Content.Articles;
using LupusInfo.Content.Problems;

namespace LupusInfo.Content.Checking.Dates;

/// <summary>An allowance that has ended is looked at again.</summary>
public sealed class AllowanceExpiredRule : Rule
{
    public override string Id => "allowance-expired";

    public override Severity Severity => Severity.Warning;

    public override string Why => "An exception that nobody looks at again becomes the rule.";

    public override string Bad => "---\nallow:\n  - { rule: sentence-too-long, reason: \"The law's own words.\", until: 2026-10-01 }\n---\nSleep early.";

    public override string Good => "---\nallow:\n  - { rule: sentence-too-long, reason: \"The law's own words.\", until: 2027-10-01 }\n---\nSleep early.";

    public override bool LooksFurther => true;

    public override IEnumerable<Problem> Check(Article article, Site site) => article.Front.Allowances
        .Where(allowance => allowance.Until <= site.Today)
        .Select(allowance => At(article, allowance.At, $"The allowance of \"{allowance.Rule}\" ended on {allowance.Until:yyyy-MM-dd}.", "Mend the text and take the allowance out, or name a new day and say why."));
}
