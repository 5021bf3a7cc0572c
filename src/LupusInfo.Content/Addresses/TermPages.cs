using LupusInfo.Content.Articles;
using LupusInfo.Content.Glossary;
using LupusInfo.Content.Problems;

namespace LupusInfo.Content.Addresses;

/// <summary>The pages that terms of a glossary lead to are there, and the parts of them that are named.</summary>
/// <param name="articles">Every article file that exists, published or not.</param>
/// <param name="partsOf">Ids of the parts of a page, by its address; null where nobody knows.</param>
public sealed class TermPages(IReadOnlySet<string> articles, Func<string, IReadOnlyCollection<string>?> partsOf)
{
    /// <summary>What leads nowhere.</summary>
    public IEnumerable<Problem> Check(IEnumerable<TermIndex> glossaries) =>
        glossaries.SelectMany(glossary => glossary.Terms.Values).Select(Check).OfType<Problem>();

    private Problem? Check(Term term)
    {
        if (term.See is not { } see)
        {
            return null;
        }

        if (new[] { see.Path, Address.InRootLanguage(see.Path) }.FirstOrDefault(articles.Contains) is not { } file)
        {
            return Problem.Error("broken-link", term.File, see.At, $"There is no article {see.Path}.", Near(see.Path));
        }

        return see.Heading is { } heading && partsOf(Address.OfArticle(file)) is { } parts && !parts.Contains(heading)
            ? Problem.Error("broken-fragment", term.File, see.At, $"{file} has no heading \"{heading}\".", Nearest.Suggest(heading, parts))
            : null;
    }

    private string Near(string path) => Nearest.ToPath(path, [.. articles]) is { } near
        ? $"Did you mean {near[(near.IndexOf('/', StringComparison.Ordinal) + 1)..]}?"
        : "Name an article by its path in the folder of the language.";
}
