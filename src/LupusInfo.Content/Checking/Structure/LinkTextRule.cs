using LupusInfo.Content.Articles;
using LupusInfo.Content.Problems;

namespace LupusInfo.Content.Checking.Structure;

/// <summary>The words of a link make sense alone.</summary>
public sealed class LinkTextRule() : ArticleRule(new(
    "link-text",
    Severity.Warning,
    Why: "Many people have a page's links read out one after the other; \"here\" tells them nothing, and an address is "
        + "read letter by letter.",
    Bad: """
        Steroids have harms; [click here](#harms).

        ## Harms

        Bones can thin.
        """,
    Good: """
        Steroids have [harms that you can watch for](#harms).

        ## Harms

        Bones can thin.
        """))
{
    private static readonly HashSet<string> Vague = new(StringComparer.OrdinalIgnoreCase)
    {
        "here", "click here", "click", "this", "this page", "this link", "this article", "link", "more", "read more", "learn more",
            "find out more", "see more", "page", "website", "details",
    };

    public override IEnumerable<Problem> Check(Article article, Surroundings around) =>
        article.Links.Select(link => (link.Text, link.At))
            .Concat(article.OutsideLinks.Where(link => !link.Url.StartsWith("mailto:", StringComparison.Ordinal))
                .Select(link => (link.Text, link.At)))
            .Where(link => IsVague(link.Text))
            .Select(link => At(article, link.At,
                link.Text.Length == 0 ? "A link has no words." : $"\"{link.Text}\" does not say where the link leads.",
                "Use words that make sense alone, such as the target's title."));

    private static bool IsVague(string text)
    {
        var words = text.Trim().TrimEnd('.', '…', '>', '»');
        return words.Length == 0 || Vague.Contains(words) || words.StartsWith("http", StringComparison.OrdinalIgnoreCase)
            || words.StartsWith("www.", StringComparison.OrdinalIgnoreCase);
    }
}
