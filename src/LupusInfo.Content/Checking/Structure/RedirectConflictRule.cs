using LupusInfo.Content.Problems;

namespace LupusInfo.Content.Checking.Structure;

/// <summary>An old address leads to one page only, and no page is at it.</summary>
public sealed class RedirectConflictRule() : SiteRule(new(
    "redirect-conflict",
    Severity.Error,
    Why: "A saved link would lead to a page that its reader did not mean.",
    Bad: """
        ---
        redirect_from: ["/lupus/"]
        ---
        Sleep early.
        """,
    Good: """
        ---
        redirect_from: ["/lupus/sleeping/"]
        ---
        Sleep early.
        """))
{
    public override IEnumerable<Problem> Check(Site site)
    {
        var taken = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var article in site.Articles.Values.OrderBy(article => article.Path, StringComparer.Ordinal))
        {
            foreach (var from in article.Front.Fields.Scalars("redirect_from"))
            {
                var address = from.Value.Trim();
                if (site.Find(address) is { } there)
                {
                    yield return At(article, from.At, $"{there.Path} is at {address}: the old address can never be used.", "Take it out, or name the address that this page really had.");
                }
                else if (!taken.TryAdd(address, article.Path))
                {
                    yield return At(article, from.At, $"{taken[address]} has the old address {address} too.", "Keep it in one of the two.");
                }
            }
        }
    }
}
