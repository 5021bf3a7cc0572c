using LupusInfo.Content.Addresses;
using LupusInfo.Content.Articles;
using LupusInfo.Content.Reading;

namespace LupusInfo.Content;

/// <summary>
/// Who claims which address, the strongest first: words of the glossaries, articles, pictures, old addresses, and drafts that readers do
/// not see.
/// </summary>
/// <param name="Read">What the content folder holds.</param>
/// <param name="Readings">What each article file gave.</param>
/// <param name="Previous">What is served now: a newcomer does not take its address.</param>
/// <param name="Held">Files that are not shown as they are now.</param>
/// <param name="Drafts">Whether drafts are shown.</param>
internal sealed record AddressClaims(
    ContentFiles Read, IReadOnlyDictionary<string, ArticleReading> Readings, Site? Previous, IReadOnlySet<string> Held, bool Drafts)
{
    /// <summary>All claims.</summary>
    /// <param name="servable">Articles that can be served.</param>
    /// <param name="records">Glossaries, and lines of redirects.yaml.</param>
    public IEnumerable<Owner> Of(IReadOnlyList<Article> servable, SiteRecords records)
    {
        var paths = Readings.Keys.Union(servable.Select(article => article.Path)).ToLookup(IsHiddenDraft);
        return
        [
            .. Terms(records), .. Articles(paths[false]), .. Pictures(), .. servable.SelectMany(OldAddresses), .. records.Redirects,
            .. Articles(paths[true]),
        ];
    }

    private static IEnumerable<TermOwner> Terms(SiteRecords records) =>
        from glossary in records.Glossaries
        from term in glossary.Value.Terms.Values
        select new TermOwner(Address.OfTerm(glossary.Key, term.Key), term.File, term.At);

    private bool IsHiddenDraft(string path) => !Drafts && Readings.GetValueOrDefault(path)?.Article?.Front.Draft is true;

    /// <summary>The served one first. At a start nobody knows which that was: then one without an error, and a folder's own page.</summary>
    private IEnumerable<Owner> Articles(IEnumerable<string> paths) => paths
        .OrderByDescending(path => Previous?.Find(Address.OfArticle(path))?.Path == path)
        .ThenBy(Held.Contains)
        .ThenByDescending(path => path.EndsWith("/index.md", StringComparison.Ordinal))
        .ThenBy(path => path, StringComparer.Ordinal)
        .Select(path => new ArticleOwner(Address.OfArticle(path), path));

    private IEnumerable<Owner> Pictures() => Read.Pictures
        .OrderByDescending(picture => Previous?.Addresses.Has(picture.Path, Address.OfFile(picture.Path)) is true)
        .ThenBy(picture => picture.Path, StringComparer.Ordinal)
        .Select(picture => new PictureOwner(Address.OfFile(picture.Path), picture));

    private IEnumerable<Owner> OldAddresses(Article article)
    {
        var own = LocalAddress.Parse(article.Address);
        foreach (var scalar in (Readings.GetValueOrDefault(article.Path)?.Article ?? article).Front.Fields.Scalars("redirect_from"))
        {
            if (own is not null && LocalAddress.Parse(scalar.Value) is { } old)
            {
                yield return new RedirectOwner(old, article.Path, scalar.At, own, scalar.At);
            }
        }
    }
}
