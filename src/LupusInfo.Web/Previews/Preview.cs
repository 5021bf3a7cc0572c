using LupusInfo.Content;
using LupusInfo.Content.Articles;

namespace LupusInfo.Web.Previews;

/// <summary>What the picture of a page says, which other programs show where somebody shares a link to it.</summary>
/// <param name="Title">Of the page.</param>
/// <param name="Finding">The verdict on a claim, or how sure the evidence on a therapy is; null elsewhere.</param>
/// <param name="Review">Who reviewed the page, or that nobody has; null for lists and for pages about the site.</param>
public sealed record Preview(string Title, string? Finding = null, string? Review = null)
{
    /// <summary>The same for who does not see the picture.</summary>
    public string Alt => string.Join(" – ", new[] { Site.Name, Title, Finding, Review }.OfType<string>());

    /// <summary>Of the page at an address; null where there is none.</summary>
    public static Preview? At(Site site, string address)
    {
        if (site.Find(address) is { } article)
        {
            return Of(article, site);
        }

        var language = site.LanguageAt(address);
        return language.Pages.Where(page => language.AddressOf(page) == address).Select(page => new Preview(language.NameOf(page)))
            .FirstOrDefault();
    }

    /// <summary>What the picture at an address says; null where there is no picture.</summary>
    public static Preview? Pictured(Site site, string picture) =>
        picture.StartsWith(Address.Previews, StringComparison.Ordinal) && picture.EndsWith(Address.PreviewEnding, StringComparison.Ordinal)
            ? At(site, Address.PageOfFile(picture[Address.Previews.Length..^Address.PreviewEnding.Length]))
            : null;

    private static Preview Of(Article article, Site site)
    {
        var words = site.Languages[article.Language].Words;
        return new(
            article.Title,
            article.Front switch
            {
                { Verdict: { } verdict } => words.Evidence.Verdicts.GetValueOrDefault(verdict),
                { Certainty: { } certainty } => $"{words.Summary.Sure} {words.Evidence.Sureness.GetValueOrDefault(certainty)}",
                _ => null,
            },
            article.Kind is ArticleKind.Page or ArticleKind.Section ? null : site.ReviewOf(article) switch
            {
                null => words.Publisher.PageNotReviewed,
                { Holds: false } => words.Publisher.PageChanged,
                { } review => words.Publisher.PageReviewed.With(
                    ("by", review.By), ("role", review.Role), ("day", words.Day(review.On))),
            });
    }
}
