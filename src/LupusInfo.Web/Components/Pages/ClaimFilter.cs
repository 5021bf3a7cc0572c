using LupusInfo.Content.Articles;
using LupusInfo.Content.Evidence;
using LupusInfo.Content.Languages;

namespace LupusInfo.Web.Components.Pages;

/// <summary>Which claim checks are asked for; null means all.</summary>
/// <param name="Topic">A topic of the front matter.</param>
/// <param name="Verdict">A verdict as front matter writes it.</param>
public sealed record ClaimFilter(string? Topic, string? Verdict)
{
    /// <summary>All claims.</summary>
    public static ClaimFilter None { get; } = new(null, null);

    /// <summary>What follows the address of the list of claims.</summary>
    public string Query => (Topic, Verdict) switch
    {
        (null, null) => "",
        (null, { } verdict) => $"?verdict={Uri.EscapeDataString(verdict)}",
        ({ } topic, null) => $"?topic={Uri.EscapeDataString(topic)}",
        var (topic, verdict) => $"?topic={Uri.EscapeDataString(topic)}&verdict={Uri.EscapeDataString(verdict)}",
    };

    /// <summary>What is chosen, in words; null for all.</summary>
    public string? Name(Words words)
    {
        string?[] chosen = [Topic is null ? null : words.Topic(Topic), VerdictWords.Parse(Verdict) is { } verdict
            ? words.Evidence.Verdicts[verdict] : null];
        return chosen.All(part => part is null) ? null : string.Join(", ", chosen.OfType<string>());
    }

    /// <summary>The claims that pass. A topic or verdict that does not exist passes none.</summary>
    public IEnumerable<Article> Of(IEnumerable<Article> claims) => claims.Where(claim =>
        (Topic is null || claim.Front.Topics.Contains(Topic)) &&
        (Verdict is null || claim.Front.Verdict?.Word() == Verdict));
}
