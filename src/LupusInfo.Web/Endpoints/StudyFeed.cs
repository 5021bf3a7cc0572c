using System.ServiceModel.Syndication;
using LupusInfo.Content;
using LupusInfo.Content.Articles;
using LupusInfo.Content.Evidence;
using LupusInfo.Content.Languages;
using LupusInfo.Web.Components.Blocks;

namespace LupusInfo.Web.Endpoints;

/// <summary>
/// The feed of the page of data: every study by the day on which its record was last compared with its source, the newest first. A record
/// that is added or changed carries a new day, and so a new entry.
/// </summary>
public static class StudyFeed
{
    /// <summary>Where it is.</summary>
    public static string AddressOf(Language language) => language.AddressOf(ProgramPage.Data) + Address.FeedFile;

    /// <summary>What it is called.</summary>
    public static string NameOf(Language language) => language.Words.Feed.Studies.With(("site", Site.Name));

    /// <summary>Of a language; what only the record says is in the record's own.</summary>
    internal static SyndicationFeed Of(Site site, Language language, string home)
    {
        var studies = site.Evidence.Trials.OrderByDescending(study => study.Checked).ThenBy(study => study.Id, StringComparer.Ordinal);
        var feed = new SyndicationFeed(studies.Select(study => Entry(study, site, language, home)))
        {
            Title = new(NameOf(language)),
            LastUpdatedTime = Feed.At(site.Evidence.Trials.Select(study => study.Checked).DefaultIfEmpty().Max()),
            Copyright = site.Publisher.DataLicence is { } licence ? new(licence) : null,
        };
        return Feed.OfPage(feed, home + language.AddressOf(ProgramPage.Data), language, site.Publisher);
    }

    private static SyndicationItem Entry(Trial study, Site site, Language language, string home)
    {
        var (words, labels) = (language.Words, language.Words.Trials);
        var source = study.Source is { } key ? site.Evidence.References.GetValueOrDefault(key) : null;
        var (counted, found) = Study.Finding(words, study);
        var size = Study.Size(study) is { } people ? words.Count(labels.People, people) : labels.SizeUnknown;
        var entry = new SyndicationItem
        {
            Id = $"{home}{Address.OfData(DataSetName.Studies, "json")}#{study.Id}-{study.Checked:yyyy-MM-dd}",
            Title = new($"{Study.Name(words, study, source)}: {study.Intervention}"),
            Summary = new($"{size}. {words.Evidence.Rungs.GetValueOrDefault(study.Rung)}. "
                + $"{(counted is null ? "" : counted + ": ")}{found}."),
            LastUpdatedTime = Feed.At(study.Checked),
        };
        entry.Links.Add(SyndicationLink.CreateAlternateLink(new(home + PageOf(study, language)), "text/html"));
        return entry;
    }

    /// <summary>The page with the table that it stands in; the page of data where none draws it.</summary>
    private static string PageOf(Trial study, Language language) => language.Navigation.Articles.FirstOrDefault(article =>
        article.Blocks.OfType<TrialTableBlock>().Any(table => table.Trials.Any(cited => cited.Trial == study)))?.Address
        ?? language.AddressOf(ProgramPage.Data);
}
