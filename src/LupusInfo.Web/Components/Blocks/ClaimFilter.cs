using LupusInfo.Content.Articles;
using LupusInfo.Content.Evidence;

namespace LupusInfo.Web.Components.Blocks;

/// <summary>Which claim checks are asked for; null means all.</summary>
/// <param name="Topic">A topic of the front matter.</param>
/// <param name="Verdict">A verdict as front matter writes it.</param>
public sealed record ClaimFilter(string? Topic, string? Verdict)
{
    private const string Index = "/claims/";

    /// <summary>The claim index with this filter set.</summary>
    public string Address => (Topic, Verdict) switch
    {
        (null, null) => Index,
        (null, { } verdict) => $"{Index}?verdict={Uri.EscapeDataString(verdict)}",
        ({ } topic, null) => $"{Index}?topic={Uri.EscapeDataString(topic)}",
        var (topic, verdict) => $"{Index}?topic={Uri.EscapeDataString(topic)}&verdict={Uri.EscapeDataString(verdict)}",
    };

    /// <summary>The claims that pass. A topic or verdict that does not exist passes none.</summary>
    public IEnumerable<Article> Of(IEnumerable<Article> claims) => claims.Where(claim =>
        (Topic is null || claim.Front.Topics.Contains(Topic)) &&
        (Verdict is null || claim.Front.Verdict?.Word() == Verdict));
}
