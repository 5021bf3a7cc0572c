using System.Text.RegularExpressions;
using LupusInfo.Content.Articles;
using LupusInfo.Content.Languages;

namespace LupusInfo.Content.Addresses;

/// <summary>
/// Addresses that the program itself answers, or will: the only list. A test holds every endpoint and every file of the program to it.
/// </summary>
public static partial class ProgramAddresses
{
    /// <summary>The state of the site, for editors; in development only.</summary>
    public const string Desk = "/_desk/";

    /// <summary>In the folder of each page: its text as Markdown.</summary>
    public const string Twin = "index.md";

    /// <summary>Pages that each language has.</summary>
    private static readonly string[] Pages =
        [.. Enum.GetValues<ProgramPage>().Select(page => Address.OfPage(Address.RootLanguage, page))];

    private static readonly string[] FilesInLanguage = [Address.OfNames(Address.RootLanguage), Address.OfIndex(Address.RootLanguage)];

    private static readonly string[] Files =
    [
        "/robots.txt", "/sitemap.xml", "/favicon.ico", "/apple-touch-icon.png", "/404.html", "/healthz", "/llms.txt", "/llms-full.txt",
        .. Enum.GetValues<DataSetName>().SelectMany(set => Address.DataEndings.Select(ending => Address.OfData(set, ending))),
    ];

    private static readonly string[] Folders = [Desk, "/error/", "/assets/", "/healthz/", Address.Sources, Address.Previews];

    /// <summary>The program's page or file at an address; null when it has none there.</summary>
    public static ProgramOwner? At(string address)
    {
        var key = LocalAddress.KeyOf(address);
        var inLanguage = Language().Replace(key, "");
        return Pages.FirstOrDefault(page => LocalAddress.KeyOf(page) == inLanguage) is { } page
                ? new(key[..^inLanguage.Length] + page, IsPage: true)
            : FilesInLanguage.Contains(inLanguage) ? new(key, IsPage: false)
            : Files.FirstOrDefault(file => LocalAddress.KeyOf(file) == key) is { } file ? new(file, IsPage: false)
            : key.EndsWith("/" + Twin, StringComparison.Ordinal) || key.EndsWith("/" + Address.FeedFile, StringComparison.Ordinal)
                ? new(key, IsPage: false)
            : Folders.FirstOrDefault(folder => (key + "/").StartsWith(folder, StringComparison.Ordinal)) is { } folder
                ? new(key + "/", IsPage: folder == Desk && key + "/" == Desk)
            : null;
    }

    [GeneratedRegex("^/[a-z]{2}(-[a-z0-9]+)?(?=/)", RegexOptions.None, Patterns.Timeout)]
    private static partial Regex Language();
}
