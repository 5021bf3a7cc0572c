using LupusInfo.Content.Evidence;
using LupusInfo.Content.Glossary;
using LupusInfo.Content.Languages;
using LupusInfo.Content.Safety;

namespace LupusInfo.Content.Articles;

/// <summary>What reading one article needs to know of everything else.</summary>
/// <param name="Evidence">Sources, trials, fact boxes and approvals.</param>
/// <param name="Glossaries">Terms by language.</param>
/// <param name="Paths">Every article file that exists, published or not.</param>
/// <param name="Pictures">Every picture file.</param>
public sealed record ReadingContext(
    EvidenceRecords Evidence,
    IReadOnlyDictionary<string, TermIndex> Glossaries,
    IReadOnlySet<string> Paths,
    IReadOnlySet<string> Pictures)
{
    /// <summary>Warning signs, medicines and organisations.</summary>
    public SafetyRecords Safety { get; init; } = new();

    /// <summary>Their words by language.</summary>
    public IReadOnlyDictionary<string, SafetyWords> SafetyWords { get; init; } = new Dictionary<string, SafetyWords>();

    /// <summary>The words of the interface by language.</summary>
    public IReadOnlyDictionary<string, Words> Words { get; init; } = new Dictionary<string, Words>();

    /// <summary>The site's own public address; null where site.yaml does not say it.</summary>
    public Uri? Home { get; init; }

    /// <summary>Whether a link to a file leads anywhere: to it, or to the English article that it would be a translation of.</summary>
    public bool Leads(string path) => Paths.Contains(path) || Paths.Contains(Address.InRootLanguage(path));
}
