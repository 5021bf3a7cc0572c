using System.IO.Compression;
using System.Text;
using System.Text.RegularExpressions;
using LupusInfo.Content.Articles;
using LupusInfo.Web.Delivery;

namespace LupusInfo.Web.Tests.Serving;

/// <summary>What a page may weigh. Who makes one heavier makes another part lighter, or says here that it is worth it.</summary>
public sealed partial class BudgetTests
{
    private readonly RealSite site = RealSite.One;

    private const string Median = "article, the middle one";

    /// <summary>
    /// The most of any page of a kind: KB (1,024 bytes) of HTML as it travels by Brotli, and elements, in steps of a half and of 25. The
    /// stylesheet, which comes to each of them, has its own line.
    /// </summary>
    private static readonly SortedDictionary<string, (double Kilobytes, int Elements)> Budgets = new(StringComparer.Ordinal)
    {
        ["AToZ"] = (12.5, 1700),
        ["Changes"] = (6, 425),
        ["Data"] = (3.5, 250),
        ["Glossary"] = (24.5, 2200),
        ["MyQuestions"] = (2.5, 200),
        ["Offer"] = (3, 250),
        ["Questions"] = (31, 1950),
        ["Search"] = (2.5, 175),
        ["Term"] = (3, 225),
        ["article"] = (20.5, 1700),
        [Median] = (12.5, 900),
        ["claim"] = (9, 625),
        ["claims"] = (6.5, 700),
        ["decision"] = (18, 1500),
        ["help"] = (21.5, 1675),
        ["home"] = (7, 475),
        ["medicine"] = (12.5, 1000),
        ["medicines side by side"] = (27, 3725),
        ["page"] = (4, 275),
        ["search, found"] = (5.5, 400),
        ["section"] = (5.5, 350),
        ["sheet"] = (5.5, 375),
        ["stylesheet"] = (10, 0),
    };

    [Fact]
    public async Task No_page_is_a_byte_or_an_element_over_what_its_kind_may_have()
    {
        var pages = await PagesAsync();
        var measured = pages.GroupBy(page => page.Kind).ToDictionary(kind => kind.Key, kind =>
            (Bytes: Sent(kind.MaxBy(page => page.Packed)!.Html), Elements: kind.Max(page => page.Elements)), StringComparer.Ordinal);
        var articles = pages.Where(page => page.Kind is "article" or "medicine" or "help").ToList();
        measured.Add(Median, (Sent(Middle(articles, page => page.Packed).Html), Middle(articles, page => page.Elements).Elements));
        measured.Add("stylesheet", (Sent(await site.Browser.GetByteArrayAsync(
            new Uri(site.Services.GetRequiredService<Assets>().Stylesheet.Address, UriKind.Relative))), 0));
        var table = measured.OrderBy(kind => kind.Key, StringComparer.Ordinal)
            .Select(kind => $"{kind.Key}: {kind.Value.Bytes / 1024.0:0.00} KB, {kind.Value.Elements} elements");
        Assert.True(
            measured.Count == Budgets.Count && measured.All(kind => Budgets.TryGetValue(kind.Key, out var budget)
                && kind.Value.Bytes <= budget.Kilobytes * 1024 && kind.Value.Elements <= budget.Elements),
            $"A kind of page is over its budget, or has none. Measured:\n{string.Join('\n', table)}");
    }

    [Fact]
    public async Task A_page_without_pictures_takes_three_requests() =>
        Assert.All(await PagesAsync(), page =>
            Assert.Equal(2, Loaded().Count(Encoding.UTF8.GetString(page.Html))));

    private async Task<IReadOnlyList<Weighed>> PagesAsync()
    {
        var pages = new List<Weighed>();
        foreach (var address in site.Pages.Append("/search/?q=fatigue").Order(StringComparer.Ordinal))
        {
            var html = await site.Browser.GetByteArrayAsync(new Uri(address, UriKind.Relative));
            pages.Add(new(KindOf(address), html, Packed(html), Element().Count(Encoding.UTF8.GetString(html))));
        }

        return pages;
    }

    private string KindOf(string address) => site.Site.Find(address) switch
    {
        _ when address is "/" => "home",
        { Front.Role: PageRole.GetHelp } => "help",
        { Path: "en/claims/index.md" } => "claims",
        { Path: "en/medicines/side-by-side.md" } => "medicines side by side",
        { Kind: ArticleKind.Article, Path: var path } when path.StartsWith("en/medicines/", StringComparison.Ordinal) => "medicine",
        { Kind: ArticleKind.Therapy } => "article",
        { } article => article.Kind.ToString().ToLowerInvariant(),
        null when address.Contains('?', StringComparison.Ordinal) => "search, found",
        null => site.Site.Languages["en"].Pages.Where(page => site.Site.Languages["en"].AddressOf(page) == address)
            .Select(page => page.ToString()).FirstOrDefault("Term"),
    };

    /// <summary>How many bytes travel.</summary>
    private static int Sent(byte[] bytes) => ContentEncoding.Brotli.Encode(bytes).Length;

    /// <summary>About as many in a hundredth of the time: enough to find the heaviest page.</summary>
    private static long Packed(byte[] bytes)
    {
        using var packed = new MemoryStream();
        using (var deflate = new DeflateStream(packed, CompressionLevel.Fastest, leaveOpen: true))
        {
            deflate.Write(bytes);
        }

        return packed.Length;
    }

    private static Weighed Middle(List<Weighed> pages, Func<Weighed, long> weight) => pages.OrderBy(weight).ElementAt(pages.Count / 2);

    private sealed record Weighed(string Kind, byte[] Html, long Packed, int Elements);

    [GeneratedRegex("<[a-z]")]
    private static partial Regex Element();

    /// <summary>What a browser fetches before it shows a page. It has the icon, and fetches pictures of a text later.</summary>
    [GeneratedRegex("<link rel=\"stylesheet\"|<script[^>]* src=|<img (?!loading=\"lazy\")")]
    private static partial Regex Loaded();
}
