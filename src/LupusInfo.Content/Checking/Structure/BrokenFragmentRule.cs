using LupusInfo.Content.Articles;
using LupusInfo.Content.Problems;

namespace LupusInfo.Content.Checking.Structure;

/// <summary>A link to a heading leads to one that is there.</summary>
public sealed class BrokenFragmentRule() : SiteRule(new(
    "broken-fragment",
    Severity.Error,
    Why: "A reader who follows the link lands at the top of a page and has to search for what was promised.",
    Bad: """
        See [the tests](#test).

        ## Tests

        A urine test comes first.
        """,
    Good: """
        See [the tests](#tests).

        ## Tests

        A urine test comes first.
        """))
{
    private const int MostListed = 12;

    /// <summary>Links of one article for which the nearest heading is sought: who has more has another mistake.</summary>
    private const int MostSuggested = 50;

    public override IEnumerable<Problem> Check(Site site)
    {
        var ids = new Dictionary<string, HashSet<string>>(StringComparer.Ordinal);
        foreach (var article in site.Articles.Values)
        {
            var suggested = 0;
            foreach (var link in article.Links.Where(link => link.Fragment is not null))
            {
                if (site.Resolve(link.TargetPath) is not { } target || IdsOf(target, ids).Contains(link.Fragment!))
                {
                    continue;
                }

                yield return At(
                    article,
                    link.At,
                    $"\"{link.Url}\" leads to an article without that heading.",
                    suggested++ < MostSuggested ? Suggest(link.Fragment!, [.. target.Headings.Select(heading => heading.Id)])
                        : "Name a heading that it has.");
            }
        }
    }

    private static HashSet<string> IdsOf(Article article, Dictionary<string, HashSet<string>> known)
    {
        if (!known.TryGetValue(article.Path, out var ids))
        {
            known[article.Path] = ids = [.. article.Headings.Select(heading => heading.Id)];
        }

        return ids;
    }

    private static string Suggest(string fragment, IReadOnlyList<string> ids) =>
        ids.Count == 0 ? "It has no headings: link to the whole page."
        : Nearest.To(fragment, ids) is { } near ? $"Did you mean \"#{near}\"?"
        : $"It has: {string.Join(", ", ids.Take(MostListed).Select(id => $"\"{id}\""))}{(ids.Count > MostListed ? " …" : ".")}";
}
