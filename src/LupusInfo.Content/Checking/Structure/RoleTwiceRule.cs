using LupusInfo.Content.Problems;

namespace LupusInfo.Content.Checking.Structure;

/// <summary>One page of a language plays a part for all others.</summary>
public sealed class RoleTwiceRule() : SiteRule(new(
    "role-twice",
    Severity.Error,
    Why: "Of two pages on when to get help one would never be led to.",
    Bad: Two,
    Good: Two.Replace("title: \"Second\"\nrole: get-help", "title: \"Second\"", StringComparison.Ordinal)))
{
    private const string Two = """
        == en/lupus/first.md
        ---
        title: "First"
        role: get-help
        ---
        Call an ambulance.
        == en/lupus/second.md
        ---
        title: "Second"
        role: get-help
        ---
        Call your team.
        """;

    public override IEnumerable<Problem> Check(Site site) =>
        from article in site.Articles.Values
        where article.Front.Role is { } role
            && site.Languages[article.Language].Navigation.Find(role) is { } first && first.Path != article.Path
        select At(
            article,
            article.Front.PlaceOf("role"),
            $"{site.Languages[article.Language].Navigation.Find(article.Front.Role!.Value)!.Path} has the same role.",
            "Take the role out of one of the two.");
}
