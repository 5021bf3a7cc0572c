using LupusInfo.Content.Articles;
using LupusInfo.Content.Problems;

namespace LupusInfo.Content.Checking.Structure;

/// <summary>A link to a heading leads to one that is there.</summary>
public sealed class BrokenFragmentRule : Rule
{
    private const int MostListed = 12;

    public override string Id => "broken-fragment";

    public override Severity Severity => Severity.Error;

    public override string Why => "A reader who follows the link lands at the top of a page and has to search for what was promised.";

    public override string Bad => "See [the tests](#test).\n\n## Tests\n\nA urine test comes first.";

    public override string Good => "See [the tests](#tests).\n\n## Tests\n\nA urine test comes first.";

    public override bool LooksFurther => true;

    public override IEnumerable<Problem> Check(Article article, Site site)
    {
        foreach (var link in article.Links)
        {
            if (link.Fragment is not { } fragment || site.Find(Address.OfArticle(link.TargetPath)) is not { } target || target.Headings.Any(heading => heading.Id == fragment))
            {
                continue;
            }

            yield return At(article, link.At, $"\"{link.Url}\" leads to an article without that heading.", Suggest(fragment, [.. target.Headings.Select(heading => heading.Id)]));
        }
    }

    private static string Suggest(string fragment, IReadOnlyList<string> ids) =>
        ids.Count == 0 ? "It has no headings: link to the whole page."
        : Nearest.To(fragment, ids) is { } near ? $"Did you mean \"#{near}\"?"
        : $"It has: {string.Join(", ", ids.Take(MostListed).Select(id => $"\"{id}\""))}{(ids.Count > MostListed ? " …" : ".")}";
}
