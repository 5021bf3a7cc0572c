using LupusInfo.Content.Evidence;
using LupusInfo.Content.Problems;

namespace LupusInfo.Content.Checking.Sources;

/// <summary>Somebody has read each source, and says how far.</summary>
public sealed class UnreadSourceRule() : SiteRule(new(
    "source-not-read",
    Severity.Error,
    Why: "Readers are told how far each source was read; of one that nobody has opened nothing can be told.",
    Bad: Record + """
        "what": "TODO" } }]
        """,
    Good: Record + """
        "what": "abstract" } }]
        """) { KeepsPublished = true, MayBeAllowed = false })
{
    private const string Record = """
        == data/references.json
        [{ "id": "added2024", "type": "article-journal", "title": "A trial", "container-title": "A journal",
           "author": [{ "family": "Name", "given": "A" }], "issued": { "date-parts": [[2024]] }, "DOI": "10.9999/trial",
           "verified": { "seen_at": "https://doi.org/10.9999/trial",
        """;

    public override IEnumerable<Problem> Check(Site site) =>
        from source in site.Evidence.References.Values
        where source.Read == Reference.NotRead
        select new Problem(
            Page.Id, Page.Severity, "data/references.json", source.At, $"Nobody has said how far \"{source.Key}\" was read.",
            "Read it, and write \"abstract\", \"full text\" or what is true into \"what\" of its \"verified\".");
}
