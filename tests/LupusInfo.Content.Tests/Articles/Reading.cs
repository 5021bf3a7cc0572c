using System.Net;
using LupusInfo.Content.Articles;
using LupusInfo.Content.Problems;
using LupusInfo.Content.Reading;

namespace LupusInfo.Content.Tests.Articles;

/// <summary>Reads bodies alone, so that rules about whole articles do not matter.</summary>
internal static class Reading
{
    /// <summary>The line on which a body begins.</summary>
    public const int FirstLine = 11;

    private static readonly ReadingContext Small = Of(
        World.Files(World.Evidence + "== en/lupus/a.md\n")) with { Pictures = new HashSet<string> { "en/lupus/rash.png" } };

    /// <summary>What the articles of some files may refer to.</summary>
    public static ReadingContext Of(ContentFiles files)
    {
        var site = SiteBuilder.Build(
            files with { Files = [.. files.Files.Where(file => !Address.IsArticle(file.Path))] }, World.Today).Site;
        return new(site.Evidence, site.Glossaries(), files.Files.Select(file => file.Path)
            .ToHashSet(), files.Pictures.Select(picture => picture.Path).ToHashSet());
    }

    /// <summary>The body is put in last: a line of it may look like the name of a file.</summary>
    public static (Article? Article, IReadOnlyList<Problem> Problems) Body(string body)
    {
        var empty = World.Files(World.Article("en/lupus/a.md", "BODY")).Files[0];
        return ArticleReader.Read(new(empty.Path, empty.Text.Replace("BODY", body, StringComparison.Ordinal)), Small);
    }

    /// <summary>What is drawn of an article's text: its HTML, with the words of links and the places of citations in it.</summary>
    public static string Html(Article article) => string.Join(' ', article.Blocks.Select(block => block switch
    {
        Prose prose => Html(prose.Text),
        Callout callout => WebUtility.HtmlEncode(callout.Heading) + " " + Html(callout.Text),
        _ => "",
    }));

    private static string Html(IEnumerable<Segment> text) => string.Concat(text.Select(segment => segment switch
    {
        HtmlSegment html => html.Html,
        ArticleLinkSegment link => link.Words,
        TermLinkSegment term => term.Words,
        CitationSegment mark => string.Concat(mark.Citations.Select(citation => $"[{citation.Number} {citation.Place}]")),
        _ => "",
    }));
}
