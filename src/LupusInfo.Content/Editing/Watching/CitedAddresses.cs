using LupusInfo.Content.Problems;
using LupusInfo.Content.Safety;

namespace LupusInfo.Content.Editing.Watching;

/// <summary>An address outside that readers are led to.</summary>
/// <param name="Url">An address of the web.</param>
/// <param name="File">Where it stands.</param>
/// <param name="At">The place in it.</param>
public sealed record CitedAddress(Uri Url, string File, Position At);

/// <summary>Finds every address outside that readers are led to.</summary>
public static class CitedAddresses
{
    /// <summary>Those of sources, organisations and articles, each once.</summary>
    public static IReadOnlyList<CitedAddress> Of(Site site) =>
    [
        .. site.Evidence.References.Values.Select(source => (Url: source.Url, File: "data/references.json", source.At))
            .Concat(site.Safety.Organisations.Select(item => (item.Url, File: OrganisationReader.Path, item.At)))
            .Concat(site.Articles.Values.SelectMany(article =>
                article.OutsideLinks.Select(link => (Url: (string?)link.Url, File: article.Path, link.At))))
            .Where(item => Uri.TryCreate(item.Url, UriKind.Absolute, out var url) && url.Scheme is "http" or "https")
            .Select(item => new CitedAddress(new(item.Url!), item.File, item.At))
            .DistinctBy(address => address.Url),
    ];
}
