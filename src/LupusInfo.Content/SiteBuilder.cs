using LupusInfo.Content.Addresses;
using LupusInfo.Content.Articles;
using LupusInfo.Content.Checking;
using LupusInfo.Content.Checking.Overclaims;
using LupusInfo.Content.Evidence;
using LupusInfo.Content.Glossary;
using LupusInfo.Content.Problems;
using LupusInfo.Content.Reading;
using LupusInfo.Content.Safety;
using LupusInfo.Content.Search;

namespace LupusInfo.Content;

/// <summary>
/// Files in, <see cref="Built"/> out. Pure: the same files, day and previous build give the same result. Whatever the files say, it does
/// not throw.
/// </summary>
public static class SiteBuilder
{
    /// <summary>Builds a site.</summary>
    /// <param name="read">What the content folder holds.</param>
    /// <param name="today">The day to build for.</param>
    /// <param name="previous">
    /// The build being served, whose last good versions stand in for what is broken now; null to leave out what is broken.
    /// </param>
    /// <param name="drafts">
    /// Whether unfinished work is shown, as in development: drafts, and articles as they are now though they break a rule.
    /// </param>
    /// <param name="advanced">Told, from any thread, each time that one article more was read or checked: twice an article.</param>
    /// <param name="failed">Told, from any thread, the file and the exception of what nobody foresaw: a fault of ours.</param>
    /// <param name="stop">Ends a build that is no longer wanted.</param>
    /// <exception cref="OperationCanceledException"><paramref name="stop"/> was asked for.</exception>
    public static Built Build(
        ContentFiles read,
        DateOnly today,
        Built? previous = null,
        bool drafts = false,
        Action? advanced = null,
        Action<string, Exception>? failed = null,
        CancellationToken stop = default)
    {
        var net = new SafetyNet(failed);
        var unread = read.Problems.Select(problem => problem.File).ToHashSet(StringComparer.Ordinal);
        var failures = (previous?.Problems ?? []).Where(SafetyNet.IsFailure).Select(problem => problem.File).ToHashSet();
        var data = SettledRecords.Read(
            read.Files, unread, previous?.Data, again: failures.Any(path => !Address.IsArticle(path)), failed);
        var records = data.Records;
        var problems = new List<Problem>(read.Problems.Concat(data.Problems));
        var files = read.Files.Where(file => Address.IsArticle(file.Path)).ToList();
        var surroundings = Fingerprint(data.Files);
        var context = new ReadingContext(
            records.Evidence,
            records.Glossaries,
            // A link to a file that is there and cannot be read has no fault of its own.
            files.Select(file => file.Path).Concat(read.Problems.Select(problem => problem.File).Where(Address.IsArticle)).ToHashSet(),
            read.Pictures.Select(picture => picture.Path).ToHashSet())
        {
            Safety = records.Safety,
            SafetyWords = records.SafetyWords,
            Words = records.Words,
            Home = Uri.TryCreate(records.Publisher.Address, UriKind.Absolute, out var home) ? home : null,
        };
        var before = previous?.Surroundings == surroundings
            ? previous.Readings.Where(reading => !failures.Contains(reading.Key)).ToDictionary()
            : new Dictionary<string, ArticleReading>();
        var articles = new ArticleReadings(net, advanced, stop);
        var readings = articles.Check(
            articles.Read(files, context, before),
            new(records.Evidence, records.Glossaries) { SafetyWords = records.SafetyWords });
        problems.AddRange(readings.Values.SelectMany(reading => reading.Problems.Concat(reading.Findings ?? [])));

        var held = HeldBack(Standing(problems.Concat(net.Caught)), readings, drafts);
        var written = Shown(readings, drafts);
        List<Article> servable = [.. written.Where(article => !held.Contains(article.Path)), .. LastGood(held, previous, read)];
        var claims = new AddressClaims(read, readings, previous?.Site, held, drafts).Of(servable, records);
        var further = new List<Problem>(TermAnchors.Check(records.Glossaries.Values));
        var parts = PartsOf(servable, records);
        further.AddRange(new TermPages(context.Paths, PartsOf(written, records)).Check(records.Glossaries.Values));
        var addresses = new AddressBook(claims, parts, further);
        var site = Assemble(addresses, [.. servable.Where(IsOwner)], today, records, surroundings);
        further.AddRange(LookFurther(site, [.. written.Where(IsOwner)], net, stop));
        var standIns = StandIns(read, data, site, readings);
        problems.AddRange(further.Where(problem => !standIns.Contains(problem.File)));
        var told = SettledRecords.CausesOnly([.. Standing(problems.Concat(net.Caught)).Distinct()]);
        return new(site, readings, [.. FaultyRecords.Explained([.. told], read.Files).Order()])
        {
            Surroundings = surroundings,
            Data = data,
        };

        bool IsOwner(Article article) => addresses.Has(article.Path, article.Address);

        IEnumerable<Problem> Standing(IEnumerable<Problem> found) =>
            Allowances.Apply(found, path => readings.GetValueOrDefault(path)?.Article, today);
    }

    /// <summary>Data and glossaries: when they change, every article is read again.</summary>
    private static string Fingerprint(IReadOnlyList<ContentFile> files) =>
        ContentFile.HashOf(string.Join('\n', files.Where(file => !Address.IsArticle(file.Path))
            .Select(file => file.Path + file.Hash).Order(StringComparer.Ordinal)));

    private static List<Article> Shown(Dictionary<string, ArticleReading> readings, bool drafts) =>
        [.. readings.Values.Select(reading => reading.Article).OfType<Article>()
            .Where(article => drafts || !article.Front.Draft)
            .OrderBy(article => article.Path, StringComparer.Ordinal)];

    /// <summary>
    /// Runs the rules that look at other articles or at the day, on the site that is served, but for articles: those are as their files
    /// say now. They hold no article back, because a page is not to vanish for what was done to another.
    /// </summary>
    private static List<Problem> LookFurther(Site site, List<Article> written, SafetyNet net, CancellationToken stop)
    {
        var articles = new Dictionary<string, Article>(site.Articles, StringComparer.Ordinal);
        // A language none of whose articles can be served has no navigation to be found in.
        foreach (var article in written.Where(article => site.Languages.ContainsKey(article.Language)))
        {
            articles[article.Address] = article;
        }

        var seen = site with { Articles = articles };
        var found = OverclaimRule.WithoutModel(OverclaimModel.Trained, Navigation.NavigationTree.PathOfHome).ToList();
        foreach (var rule in Rules.OfSites)
        {
            stop.ThrowIfCancellationRequested();
            found.AddRange(net.Check(rule.Page.Id, Navigation.NavigationTree.PathOfHome, () => rule.Check(seen)));
        }

        return found;
    }

    /// <summary>
    /// Files that are not shown as they are now: they have an error of their own. Where drafts are shown, only those that cannot be read.
    /// </summary>
    private static HashSet<string> HeldBack(IEnumerable<Problem> problems, Dictionary<string, ArticleReading> readings, bool drafts) =>
        problems.Where(RulePages.HoldsBack)
            .Select(problem => problem.File)
            .Where(path => !drafts || readings.GetValueOrDefault(path)?.Article is null)
            .ToHashSet();

    /// <summary>The versions that were served before, of articles that are held back now but whose file is still there.</summary>
    private static IEnumerable<Article> LastGood(HashSet<string> held, Built? previous, ContentFiles read)
    {
        var refused = read.Problems.Where(RulePages.HoldsBack).Select(problem => problem.File);
        return held.Union(refused).Where(Address.IsArticle)
            .Select(path => previous?.Site.Find(Address.OfArticle(path)) is { } article && article.Path == path ? article : null)
            .OfType<Article>();
    }

    /// <summary>Files for which an older version stands in: what is found in that one has no place in the file as it is now.</summary>
    private static HashSet<string> StandIns(
        ContentFiles read, SettledRecords data, Site site, Dictionary<string, ArticleReading> readings) =>
        data.Files.ExceptBy(read.Files.Select(file => file.Hash), file => file.Hash).Select(file => file.Path)
            .Concat(site.Articles.Values.Select(article => article.Path).Where(path => readings.GetValueOrDefault(path)?.Article is null))
            .ToHashSet(StringComparer.Ordinal);

    /// <summary>Ids of the parts of each page, by its address.</summary>
    private static Func<string, IReadOnlyCollection<string>?> PartsOf(IEnumerable<Article> articles, SiteRecords records)
    {
        var pages = articles.ToLookup(article => article.Address, StringComparer.Ordinal);
        var glossaries = records.Glossaries.ToDictionary(
            glossary => Address.OfPage(glossary.Key, ProgramPage.Glossary), glossary => glossary.Value, StringComparer.Ordinal);
        return address => pages.Contains(address) ? [.. pages[address].SelectMany(page => page.Headings).Select(heading => heading.Id)]
            : glossaries.TryGetValue(address, out var glossary) ? [.. glossary.Terms.Keys]
            : null;
    }

    private static Site Assemble(AddressBook addresses, List<Article> articles, DateOnly today, SiteRecords records, string surroundings)
    {
        var languages = articles.Select(article => article.Language).Append(Address.RootLanguage).Distinct().ToList();
        var ordered = articles.OrderBy(article => article.Path, StringComparer.Ordinal).ToList();
        return new()
        {
            Version = VersionOf(surroundings, ordered, addresses.All<PictureOwner>().Select(owner => owner.Picture)),
            Today = today,
            Evidence = records.Evidence,
            Safety = records.Safety,
            SafetyWords = records.SafetyWords,
            Publisher = records.Publisher,
            Reviews = ordered.Select(article => records.Reviews.GetValueOrDefault(article.Path) is { } review
                    ? review with { Holds = review.Text == SignedText.HashOf(article) } : null)
                .OfType<Review>().ToDictionary(review => review.Page, StringComparer.Ordinal),
            Languages = languages.ToDictionary(code => code, LanguageOf, StringComparer.Ordinal),
            Addresses = addresses,
            Articles = ordered.ToDictionary(article => article.Address, StringComparer.Ordinal),
        };

        Language LanguageOf(string code) => Language.Of(
            code,
            records.WordsOf(code),
            records.Glossaries.GetValueOrDefault(code, TermIndex.Empty),
            new(
                records.SearchWords.GetValueOrDefault(code, SearchWords.Empty),
                records.Answers.GetValueOrDefault(code, []),
                keys => SignCard.Of(
                    records.Safety.Signs.Where(sign => keys.Contains(sign.Key)),
                    records.Safety,
                    records.SafetyWords.GetValueOrDefault(code, SafetyWords.Empty),
                    _ => [])),
            records.Offers.GetValueOrDefault(code, Offer.Empty),
            ordered);
    }

    private static string VersionOf(string surroundings, IEnumerable<Article> articles, IEnumerable<Picture> pictures) =>
        ContentFile.HashOf(surroundings
            + string.Concat(articles.Select(article => article.File.Hash))
            + string.Concat(pictures.Select(picture => picture.Hash)));
}
