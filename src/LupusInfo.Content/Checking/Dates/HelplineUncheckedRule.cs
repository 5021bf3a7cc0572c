using LupusInfo.Content.Problems;
using LupusInfo.Content.Safety;

namespace LupusInfo.Content.Checking.Dates;

/// <summary>A helpline was looked up within the last year.</summary>
public sealed class HelplineUncheckedRule() : SiteRule(new(
    "helpline-unchecked",
    Severity.Error,
    Why: "Somebody in a crisis who dials a number that no longer answers may not try a second one.",
    Bad: Words + """
        == data/organisations.yaml
        line: { name: "A line", country: GB, kind: crisis, phone: "116 123", checked: 2025-11-20, sources: [deng2017] }
        """,
    Good: Words + """
        == data/organisations.yaml
        line: { name: "A line", country: GB, kind: crisis, phone: "116 123", checked: 2025-11-21, sources: [deng2017] }
        """) { KeepsPublished = true, MayBeAllowed = false })
{
    private const string Words = """
        == en/organisations.yaml
        countries: { GB: "United Kingdom" }
        kinds: { emergency: "Emergency", crisis: "In a crisis", helpline: "Helplines", group: "Groups", report-harm: "Report harm" }
        organisations:
          line: { what: "Somebody to talk to.", hours: "All hours" }

        """;

    public override IEnumerable<Problem> Check(Site site) =>
        from organisation in site.Safety.Organisations
        where organisation.Checked.AddYears(1) < site.Today
        select new Problem(
            Page.Id,
            Page.Severity,
            OrganisationReader.Path,
            organisation.At,
            $"\"{organisation.Key}\" was looked up on {organisation.Checked:yyyy-MM-dd}, more than a year ago.",
            "Open its page, compare number and hours, and move \"checked\".");
}
