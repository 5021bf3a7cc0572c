using System.Text.Json;
using AngleSharp.Html.Dom;
using AngleSharp.Html.Parser;
using LupusInfo.Content;
using LupusInfo.Content.Reading;
using LupusInfo.Web.Commands;
using LupusInfo.Web.Tests.Serving;
using static LupusInfo.Web.Tests.Commands.ExportCommandTests;

namespace LupusInfo.Web.Tests.Commands;

/// <summary>The real content as files: its pages, their links, their search and their policy.</summary>
public sealed class RealExportTests(RealExport real) : IClassFixture<RealExport>
{
    [Fact]
    public void The_real_content_becomes_files_in_which_every_link_leads_somewhere()
    {
        Assert.Equal(("", 0), (real.Answer.Error, real.Answer.Code));
        var folder = real.Folder;
        var pages = Directory.EnumerateFiles(folder, "*.html", SearchOption.AllDirectories)
            .ToDictionary(file => file, file => new HtmlParser().ParseDocument(File.ReadAllText(file)));
        var built = SiteBuilder.Build(new ContentFolder(ContentSearch.Find(null)).Read(), new DateOnly(2026, 11, 21));
        Assert.All(built.Site.Articles.Keys, address => Assert.Contains(FileOf(folder, address), pages.Keys));
        Assert.All(pages, page => Assert.All(LinksOf(page.Value), link => AssertLeadsSomewhere(folder, pages, page.Key, link)));
        Assert.Equal("https://lupus.example.org/glossary/", pages[FileOf(folder, "/glossary/")]
            .QuerySelector("link[rel=canonical]")!.GetAttribute("href"));
        Assert.Contains("https://lupus.example.org/lupus/outlook/", File
            .ReadAllText(Path.Combine(folder, "sitemap.xml")), StringComparison.Ordinal);
        Assert.True(File.Exists(Path.Combine(folder, "robots.txt")));
        Assert.Contains("no page here", pages[Path.Combine(folder, "404.html")].Body!.TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public void Files_search_themselves_by_an_index_of_the_same_pages()
    {
        var page = new HtmlParser().ParseDocument(File.ReadAllText(FileOf(real.Folder, "/search/")));
        Assert.Contains("runs none", page.QuerySelector(".unscripted")!.TextContent, StringComparison.Ordinal);
        Assert.Equal("/a-z/", page.QuerySelector(".unscripted a")!.GetAttribute("href"));
        Assert.NotNull(page.QuerySelector("main form[role=search]"));
        var index = File.ReadAllBytes(Path.Combine(real.Folder, page.QuerySelector(".found")!.GetAttribute("data-index")!.TrimStart('/')));
        using var read = JsonDocument.Parse(index);
        var addresses = read.RootElement.GetProperty("pages").EnumerateObject().Select(one => one.Name).ToList();
        Assert.InRange(addresses.Count, 200, int.MaxValue);
        Assert.All(addresses, address => Assert.True(File.Exists(FileOf(real.Folder, "/" + address)), address));
        Assert.InRange(ScriptFileTests.Shortened(index), 1000, 150 * 1024);
    }

    [Fact]
    public void A_list_that_is_filtered_becomes_a_page_of_its_own()
    {
        var all = File.ReadAllText(FileOf(real.Folder, "/claims/"));
        var some = File.ReadAllText(FileOf(real.Folder, "/claims/verdict-outdated/"));
        Assert.Contains("href=\"/claims/verdict-outdated/#found\"", all, StringComparison.Ordinal);
        Assert.True(some.Length < all.Length / 2);
    }

    [Fact]
    public void Every_exported_page_carries_the_policy_that_the_program_sends()
    {
        var pages = Directory.EnumerateFiles(real.Folder, "*.html", SearchOption.AllDirectories).Select(File.ReadAllText);
        Assert.All(pages, page =>
            Assert.Contains("<meta http-equiv=\"Content-Security-Policy\" content=\"default-src 'none'; ", page, StringComparison.Ordinal));
        Assert.True(File.Exists(Path.Combine(real.Folder, "favicon.ico")));
        Assert.True(File.Exists(Path.Combine(real.Folder, "previews/regenerative/car-t.png")));
    }

    private static IEnumerable<string> LinksOf(IHtmlDocument page) =>
        page.QuerySelectorAll("a[href], link[href], img[src], script[src], [data-names]")
            .Select(element => element.GetAttribute("href") ?? element.GetAttribute("src") ?? element.GetAttribute("data-names")!)
            .Where(link => link.StartsWith('/') || link.StartsWith('#'));

    private static void AssertLeadsSomewhere(string folder, Dictionary<string, IHtmlDocument> pages, string from, string link)
    {
        var (address, fragment) = link.Split('#', 2) is [var a, var f] ? (a, f) : (link, "");
        var file = address.Length == 0 ? from : FileOf(folder, address);
        Assert.True(File.Exists(file), $"{from}: {link}");
        Assert.True(fragment.Length == 0 || pages[file].GetElementById(fragment) is not null, $"{from}: {link}");
    }
}

/// <summary>The real content, exported once for all tests.</summary>
public sealed class RealExport : IDisposable
{
    private readonly Workplace place = Workplace.Real();

    public RealExport() => Answer = place.Run(ExportCommand.Create(), Folder, "--base-address", "https://lupus.example.org");

    /// <summary>Where the files are.</summary>
    public string Folder => Path.GetFullPath(Path.Combine(place.Content, "..", "public"));

    internal Answer Answer { get; }

    public void Dispose() => place.Dispose();
}
