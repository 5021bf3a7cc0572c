using LupusInfo.Content.Articles;
using LupusInfo.Content.Problems;
using LupusInfo.Content.Reading;

namespace LupusInfo.Content.Navigation;

/// <summary>Old addresses: from <c>redirect_from</c>, and from redirects.yaml for pages that are gone.</summary>
public static class Redirects
{
    /// <summary>The fields of redirects.yaml: old address to new.</summary>
    public static RecordsShape Shape { get; } = new("New address by old.", new TextShape("An address that starts with a slash.", 1, 200, "^/[a-z0-9/#-]*$"));

    /// <summary>What redirects.yaml of each language says.</summary>
    public static IReadOnlyList<(string From, string To)> Read(IReadOnlyList<ContentFile> files, ICollection<Problem> problems) =>
        [.. files.Where(file => file.Path == $"{Address.LanguageOf(file.Path)}/redirects.yaml")
            .SelectMany(file => RecordReader.ReadNamed(file, Shape, problems))
            .Select(entry => (entry.Name, ((ScalarNode)entry.Value).Value))];

    /// <summary>New addresses by old. An address with an article of its own is not redirected.</summary>
    public static IReadOnlyDictionary<string, string> Of(IReadOnlyList<Article> articles, IReadOnlyList<(string From, string To)> listed)
    {
        var own = articles.SelectMany(article => article.Front.RedirectFrom.Select(from => (From: from, To: article.Address)));
        var addresses = articles.Select(article => article.Address).ToHashSet();
        return own.Concat(listed)
            .Where(redirect => !addresses.Contains(redirect.From))
            .DistinctBy(redirect => redirect.From)
            .ToDictionary(redirect => redirect.From, redirect => redirect.To, StringComparer.Ordinal);
    }
}
