using System.Text.Json;
using System.Text.RegularExpressions;
using LupusInfo.Content.Languages;
using LupusInfo.Content.Reading;

namespace LupusInfo.Content.Articles;

/// <summary>Where a file is on the web. English is at the root, another language under its code; every page ends in a slash.</summary>
public static partial class Address
{
    /// <summary>The language that is served at the root.</summary>
    public const string RootLanguage = "en";

    /// <summary>The name of a feed, behind the address of the page that it is of.</summary>
    public const string FeedFile = "feed.atom";

    /// <summary>The forms in which sets of records are served.</summary>
    public static IReadOnlyList<string> DataEndings { get; } = ["json", "csv", "schema.json"];

    /// <summary>The forms in which the sources of a page are served, for reference managers.</summary>
    public static IReadOnlyList<string> SourceEndings { get; } = ["bib", "ris"];

    /// <summary>The folder of the files with the sources of a page.</summary>
    public const string Sources = "/data/sources/";

    /// <summary>The folder of the pictures that other programs show beside a link to a page.</summary>
    public const string Previews = "/previews/";

    /// <summary>How the name of such a picture ends.</summary>
    public const string PreviewEnding = ".png";

    /// <summary>The language of a path: its first folder.</summary>
    /// <remarks>Rules ask it of every sentence: the usual language makes no string.</remarks>
    public static string LanguageOf(string path) => path.StartsWith(RootLanguage + "/", StringComparison.Ordinal)
        ? RootLanguage
        : path[..Math.Max(0, path.IndexOf('/'))];

    /// <summary>The path of an article's translation: the same below the folder of the language.</summary>
    public static string InLanguage(string path, string language) => language + path[LanguageOf(path).Length..];

    /// <summary>The path of the English article that a path would be a translation of.</summary>
    public static string InRootLanguage(string path) => InLanguage(path, RootLanguage);

    /// <summary>Where the pages of a language begin.</summary>
    public static string OfLanguage(string code) => code == RootLanguage ? "/" : $"/{code}/";

    /// <summary>A page that the program makes in a language.</summary>
    public static string OfPage(string code, ProgramPage page) => OfLanguage(code) + page switch
    {
        ProgramPage.Search => "search/",
        ProgramPage.Glossary => "glossary/",
        ProgramPage.AToZ => "a-z/",
        ProgramPage.Questions => "questions/",
        ProgramPage.Offer => "check-an-offer/",
        ProgramPage.MyQuestions => "my-questions/",
        ProgramPage.Changes => "changes/",
        ProgramPage.Data => "data/",
        _ => throw new ArgumentOutOfRangeException(nameof(page), page, "This page has no address: add it here."),
    };

    /// <summary>The names of all pages of a language, for browsers that look words up themselves.</summary>
    public static string OfNames(string code) => OfPage(code, ProgramPage.Search) + "words.json";

    /// <summary>The words of all sections of a language, for browsers that search where there is no program to ask.</summary>
    public static string OfIndex(string code) => OfPage(code, ProgramPage.Search) + "index.json";

    /// <summary>
    /// <c>en/lupus/outlook.md</c> is at <c>/lupus/outlook/</c>, <c>en/lupus/index.md</c> at <c>/lupus/</c>, <c>fr/index.md</c> at
    /// <c>/fr/</c>.
    /// </summary>
    public static string OfArticle(string path)
    {
        var inLanguage = OfFile(path)[..^".md".Length];
        return inLanguage.EndsWith("/index", StringComparison.Ordinal) ? inLanguage[..^"index".Length] : inLanguage + "/";
    }

    /// <summary>The address of a file that is served as it is, such as a picture.</summary>
    public static string OfFile(string path)
    {
        var language = LanguageOf(path);
        return language == RootLanguage ? path[language.Length..] : "/" + path;
    }

    /// <summary>The file of a set of records, which all languages share.</summary>
    /// <param name="set">The set.</param>
    /// <param name="ending">One of <see cref="DataEndings"/>.</param>
    public static string OfData(DataSetName set, string ending) =>
        $"/data/{JsonNamingPolicy.KebabCaseLower.ConvertName(set.ToString())}.{ending}";

    /// <summary>The file with the sources of a page.</summary>
    /// <param name="page">The address of an article.</param>
    /// <param name="ending">One of <see cref="SourceEndings"/>.</param>
    public static string OfSources(string page, string ending) => $"{Sources}{FileOfPage(page)}.{ending}";

    /// <summary>The picture of a page.</summary>
    public static string OfPreview(string page) => Previews + FileOfPage(page) + PreviewEnding;

    /// <summary>The address of the page that a file of <see cref="Sources"/> or <see cref="Previews"/> is of.</summary>
    /// <param name="file">Its path below that folder, without its ending.</param>
    public static string PageOfFile(string file) => file == "index" ? "/" : $"/{file}/";

    /// <summary>The home page's file is called index.</summary>
    private static string FileOfPage(string page) => page == "/" ? "index" : page.Trim('/');

    /// <summary>The page of a glossary term.</summary>
    public static string OfTerm(string code, string key) => $"{OfPage(code, ProgramPage.Glossary)}{key}/";

    /// <summary>Whether a path is an article: a .md file in a language folder.</summary>
    public static bool IsArticle(string path) => FileKinds.Of(path) is FileKind.Article;

    /// <summary>Whether every part of the path can be read aloud and typed: small letters, digits and hyphens.</summary>
    public static bool IsPlain(string path) => PlainPath().IsMatch(path);

    [GeneratedRegex(@"^[a-z0-9-]+(/[a-z0-9-]+)*\.[a-z]+\z", RegexOptions.None, Patterns.Timeout)]
    private static partial Regex PlainPath();
}
