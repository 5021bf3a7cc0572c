using System.ServiceModel.Syndication;
using System.Text;
using System.Xml;
using LupusInfo.Content;
using LupusInfo.Content.Articles;
using LupusInfo.Content.Navigation;

namespace LupusInfo.Web.Endpoints;

/// <summary>
/// <c>feed.atom</c> (RFC 4287) of a language and of each of its sections: what changed, from the histories of the articles. That of the
/// page of data is of its studies: <see cref="StudyFeed"/>.
/// </summary>
public static class Feed
{
    /// <summary>Of every feed.</summary>
    public const string MediaType = "application/atom+xml";

    private const int Most = 60;

    /// <summary>The routes: of a language or a section, the section of another language.</summary>
    public static IReadOnlyList<string> Routes { get; } =
        [Address.FeedFile, "{folder}/" + Address.FeedFile, "{language}/{folder}/" + Address.FeedFile];

    public static IResult Answer(Site site, Settings settings, HttpContext context)
    {
        var path = context.Request.Path.Value ?? "";
        var language = site.LanguageAt(path);
        if (StudyFeed.AddressOf(language) == path)
        {
            return Answer(StudyFeed.Of(site, language, settings.BaseAddress));
        }

        var section = language.Navigation.Sections.FirstOrDefault(section => AddressOf(language, section) == path);
        return AddressOf(language, section) != path
            ? Results.NotFound()
            : Answer(FeedOf(language, section, site.Publisher, settings.BaseAddress));
    }

    /// <summary>Where the feed of a language or of a section is.</summary>
    public static string AddressOf(Language language, Section? section) =>
        (section?.Address ?? Address.OfLanguage(language.Code)) + Address.FeedFile;

    /// <summary>The name of the feed of a language, or of a section.</summary>
    public static string NameOf(Language language, Section? section) => section is null
        ? language.Words.Feed.Site.With(("site", Site.Name))
        : language.Words.Feed.Section.With(("section", section.Title), ("site", Site.Name));

    private static SyndicationFeed FeedOf(Language language, Section? section, Publisher publisher, string home)
    {
        var page = home + (section?.Address ?? Address.OfLanguage(language.Code));
        var articles = section is null ? language.Navigation.Articles : section.All;
        var changes = NavigationTree.ChangesIn(articles, Most).ToList();
        var feed = new SyndicationFeed(changes.GroupBy(item => (item.Article, item.Change.On)).Select(day => Entry(day, home)))
        {
            Title = new(NameOf(language, section)),
            LastUpdatedTime = At(changes.Count > 0 ? changes[0].Change.On
                : articles.Select(article => article.Front.Updated).DefaultIfEmpty().Max()),
            Copyright = publisher.TextLicence is { } licence ? new(licence) : null,
        };
        return OfPage(feed, page, language, publisher);
    }

    /// <summary>With what every feed says of itself.</summary>
    /// <param name="feed">What is in it.</param>
    /// <param name="page">The page that it goes with, in full.</param>
    /// <param name="language">Of its text.</param>
    /// <param name="publisher">Who is named as its author.</param>
    internal static SyndicationFeed OfPage(SyndicationFeed feed, string page, Language language, Publisher publisher)
    {
        feed.Id = page;
        feed.Language = language.Code;
        feed.Authors.Add(new() { Name = publisher.Name ?? Site.Name });
        feed.Links.Add(SyndicationLink.CreateSelfLink(new(page + Address.FeedFile), MediaType));
        feed.Links.Add(SyndicationLink.CreateAlternateLink(new(page), "text/html"));
        return feed;
    }

    /// <summary>What changed in an article on one day; what it says in short goes with it.</summary>
    private static SyndicationItem Entry(IGrouping<(Article Article, DateOnly On), (Article, Change Change)> day, string home)
    {
        var (article, on) = day.Key;
        var entry = new SyndicationItem
        {
            Id = $"{home}{article.Address}#{on:yyyy-MM-dd}",
            Title = new(article.Title),
            Summary = new(string.Join('\n', day.Select(item => item.Change.Note))),
            Content = article.Front.MainMessage is { } message ? new TextSyndicationContent(message) : null,
            LastUpdatedTime = At(on),
        };
        entry.Links.Add(SyndicationLink.CreateAlternateLink(new(home + article.Address), "text/html"));
        return entry;
    }

    /// <summary>The beginning of a day: records carry no hour.</summary>
    internal static DateTimeOffset At(DateOnly day) => new(day, TimeOnly.MinValue, TimeSpan.Zero);

    private static IResult Answer(SyndicationFeed feed)
    {
        using var text = new MemoryStream();
        using (var xml = XmlWriter.Create(text, new() { Encoding = new UTF8Encoding(encoderShouldEmitUTF8Identifier: false) }))
        {
            feed.SaveAsAtom10(xml);
        }

        return Results.Bytes(text.ToArray(), MediaType);
    }
}
