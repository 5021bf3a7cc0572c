using System.Collections.Concurrent;
using System.Security.Cryptography;
using System.Text;
using LupusInfo.Content.Articles;
using LupusInfo.Content.Checking;
using LupusInfo.Content.Evidence;
using LupusInfo.Content.Glossary;
using LupusInfo.Content.Languages;
using LupusInfo.Content.Navigation;
using LupusInfo.Content.Problems;
using LupusInfo.Content.Reading;
using LupusInfo.Content.Safety;
using LupusInfo.Content.Search;

namespace LupusInfo.Content;

/// <summary>Files in, <see cref="Site"/> out. Pure: the same files, day and previous site give the same result.</summary>
public static class SiteBuilder
{
    /// <summary>Builds a site.</summary>
    /// <param name="read">What the content folder holds.</param>
    /// <param name="today">The day to build for.</param>
    /// <param name="previous">The site being served, whose last good articles stand in for those that are broken now; null to leave broken articles out.</param>
    /// <param name="drafts">Whether unfinished work is shown, as in development: drafts, and articles as they are now though they break a rule.</param>
    /// <param name="advanced">Told, from any thread, each time that one article more was read or checked: twice an article.</param>
    public static Site Build(ContentFiles read, DateOnly today, Site? previous = null, bool drafts = false, Action? advanced = null)
    {
        var problems = new List<Problem>(read.Problems);
        var evidence = EvidenceRecords.Read(read.Files, problems);
        var safety = SafetyRecords.Read(read.Files, evidence, problems);
        var glossaries = ReadGlossaries(read.Files, problems);
        var redirects = Redirects.Read(read.Files, problems);
        var files = ReportSameAddress(read.Files.Where(file => Address.IsArticle(file.Path)), problems);
        var surroundings = Fingerprint(read);
        var context = new ReadingContext(evidence, glossaries, files.Select(file => file.Path).ToHashSet(), read.Pictures.Select(picture => picture.Path).ToHashSet())
        {
            Safety = safety,
            SafetyWords = Languages(read.Files).ToDictionary(language => language, language => SafetyWords.Read(read.Files, language, safety, problems)),
        };
        var memory = previous?.Memory.Surroundings == surroundings ? previous.Memory : null;
        var readings = ReadAll(files, context, memory, advanced);
        var words = ReadWords(read.Files, problems);
        var draft = Assemble(read, today, evidence, safety, words, glossaries, redirects, Published(readings, drafts), [], new(surroundings, readings));

        var found = new ConcurrentBag<Problem>(readings.Values.SelectMany(reading => reading.Problems));
        readings = CheckAll(draft, readings, found, advanced);
        problems.AddRange(found);
        problems.AddRange(Rules.Check(draft));
        problems = [.. Allowances.Apply(problems, path => readings.GetValueOrDefault(path)?.Article, today)];
        var broken = Broken(problems);
        if (drafts)
        {
            broken.RemoveWhere(path => readings.GetValueOrDefault(path)?.Article is not null);
        }

        var articles = Published(readings, drafts).Where(article => !broken.Contains(article.Path)).ToList();
        articles.AddRange(LastGood(broken, previous, read));
        problems.Sort();
        return Assemble(read, today, evidence, safety, words, glossaries, redirects, articles, problems, new(surroundings, readings));
    }

    private static IReadOnlyDictionary<string, TermIndex> ReadGlossaries(IReadOnlyList<ContentFile> files, List<Problem> problems) =>
        files.Where(file => file.Path == $"{Address.LanguageOf(file.Path)}/glossary.yaml").ToDictionary(file => Address.LanguageOf(file.Path), file => TermIndex.Read(file, problems), StringComparer.Ordinal);

    /// <summary>The words of each language that has articles. English is read first: it stands in for what another lacks.</summary>
    private static IReadOnlyDictionary<string, Words> ReadWords(IReadOnlyList<ContentFile> files, List<Problem> problems)
    {
        var english = WordsReader.Read(Find(Address.RootLanguage), null, problems);
        return Languages(files).Append(Address.RootLanguage).Distinct()
            .ToDictionary(code => code, code => code == Address.RootLanguage ? english : WordsReader.Read(Find(code), english, problems));

        ContentFile? Find(string language) => files.FirstOrDefault(file => file.Path == $"{language}/words.yaml");
    }

    private static IEnumerable<string> Languages(IReadOnlyList<ContentFile> files) =>
        files.Where(file => Address.IsArticle(file.Path)).Select(file => Address.LanguageOf(file.Path)).Distinct();

    private static List<ContentFile> ReportSameAddress(IEnumerable<ContentFile> files, List<Problem> problems)
    {
        var kept = new Dictionary<string, ContentFile>(StringComparer.Ordinal);
        foreach (var file in files)
        {
            var address = Address.OfArticle(file.Path);
            if (Address.Reserved.Contains(address))
            {
                problems.Add(Problem.Error("reserved-address", file.Path, Position.Start, $"The site itself answers at {address}.", "Rename the file."));
            }
            else if (!kept.TryAdd(address, file))
            {
                problems.Add(Problem.Error("same-address", file.Path, Position.Start, $"{kept[address].Path} has the same address, {address}.", "Rename or remove one of the two."));
            }
        }

        return [.. kept.Values];
    }

    /// <summary>Data and glossaries: when they change, every article is read again.</summary>
    private static string Fingerprint(ContentFiles read) =>
        Hash(string.Join('\n', read.Files.Where(file => !Address.IsArticle(file.Path)).Select(file => file.Path + file.Hash)));

    /// <summary>Whether reading the file again would give the same: it did not change, and all that it links to is still there.</summary>
    private static bool StillHolds(ArticleReading before, ContentFile file, ReadingContext context) =>
        before.File.Hash == file.Hash
        && before.Problems.All(problem => problem.Rule is not ("broken-link" or "broken-picture"))
        && (before.Article is not { } article
            || (article.Links.All(link => context.Paths.Contains(link.TargetPath)) && article.Pictures.All(picture => context.Pictures.Contains(picture.Path))));

    private static Dictionary<string, ArticleReading> ReadAll(IReadOnlyList<ContentFile> files, ReadingContext context, BuildMemory? memory, Action? advanced)
    {
        var readings = new ConcurrentDictionary<string, ArticleReading>(StringComparer.Ordinal);
        Parallel.ForEach(files, file =>
        {
            advanced?.Invoke();
            if (memory?.Readings.GetValueOrDefault(file.Path) is { } before && StillHolds(before, file, context))
            {
                readings[file.Path] = before;
                return;
            }

            var (article, problems) = ArticleReader.Read(file, context);
            readings[file.Path] = new(file, article, problems);
        });
        return new(readings, StringComparer.Ordinal);
    }

    private static List<Article> Published(Dictionary<string, ArticleReading> readings, bool drafts) =>
        [.. readings.Values.Select(reading => reading.Article).OfType<Article>().Where(article => drafts || !article.Front.Draft)];

    /// <summary>Runs every rule on every article; what the article's own words gave before is not asked again.</summary>
    private static Dictionary<string, ArticleReading> CheckAll(Site draft, Dictionary<string, ArticleReading> readings, ConcurrentBag<Problem> found, Action? advanced)
    {
        var around = new Surroundings(draft.Evidence, draft.Glossaries);
        var checkedReadings = new ConcurrentDictionary<string, ArticleReading>(readings, StringComparer.Ordinal);
        Parallel.ForEach(readings.Values.Where(reading => reading.Article is not null), reading =>
        {
            advanced?.Invoke();
            var own = reading.Findings ?? [.. Rules.Check(reading.Article!, around)];
            checkedReadings[reading.File.Path] = reading with { Findings = own };
            foreach (var problem in own)
            {
                found.Add(problem);
            }
        });
        return new(checkedReadings, StringComparer.Ordinal);
    }

    /// <summary>The articles that have an error which keeps them from being published.</summary>
    private static HashSet<string> Broken(IEnumerable<Problem> problems) =>
        problems.Where(RulePages.HoldsBack).Select(problem => problem.File).ToHashSet();

    /// <summary>The versions that were served before, of articles that are broken now but whose file is still there.</summary>
    private static IEnumerable<Article> LastGood(HashSet<string> broken, Site? previous, ContentFiles read)
    {
        var unreadable = read.Problems.Select(problem => problem.File);
        return broken.Concat(unreadable).Distinct().Where(Address.IsArticle)
            .Select(path => previous?.Find(Address.OfArticle(path)))
            .OfType<Article>();
    }

    private static Site Assemble(ContentFiles read, DateOnly today, EvidenceRecords evidence, SafetyRecords safety, IReadOnlyDictionary<string, Words> words, IReadOnlyDictionary<string, TermIndex> glossaries, IReadOnlyList<(string From, string To)> redirects, List<Article> articles, IReadOnlyList<Problem> problems, BuildMemory memory)
    {
        var languages = articles.Select(article => article.Language).Append(Address.RootLanguage).Distinct().ToList();
        var ordered = articles.OrderBy(article => article.Path, StringComparer.Ordinal).ToList();
        return new()
        {
            Version = Hash(memory.Surroundings + string.Concat(ordered.Select(article => article.File.Hash)) + string.Concat(read.Pictures.Select(picture => Convert.ToHexString(SHA256.HashData(picture.Bytes.Span))))),
            Today = today,
            Evidence = evidence,
            Safety = safety,
            Words = words,
            Glossaries = glossaries,
            Articles = ordered.ToDictionary(article => article.Address, StringComparer.Ordinal),
            Navigations = languages.ToDictionary(language => language, language => new NavigationTree(language, ordered), StringComparer.Ordinal),
            Redirects = Redirects.Of(ordered, redirects),
            Pictures = read.Pictures.ToDictionary(picture => Address.OfFile(picture.Path), StringComparer.Ordinal),
            Searches = languages.ToDictionary(language => language, language => new Lazy<SearchIndex>(() => new([.. ordered.Where(article => article.Language == language)], glossaries.GetValueOrDefault(language, TermIndex.Empty))), StringComparer.Ordinal),
            Problems = problems,
            Memory = memory,
        };
    }

    private static string Hash(string text) => Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(text)))[..16];
}
