using System.IO.Compression;
using System.Text.Json;
using System.Text.RegularExpressions;
using LupusInfo.Web.Delivery;

namespace LupusInfo.Web.Tests.Serving;

/// <summary>What the script and its files weigh, hold and may do. What readers see of it is in the browser tests.</summary>
public sealed partial class ScriptFileTests
{
    private readonly RealSite site = RealSite.One;

    private static readonly string[] Files =
        [.. Directory.EnumerateFiles(DocumentTests.PathOf("src/LupusInfo.Web/Scripts")).Order(StringComparer.Ordinal)];

    /// <summary>How many bytes travel, by Brotli at its best.</summary>
    internal static int Shortened(ReadOnlySpan<byte> bytes)
    {
        var room = new byte[BrotliEncoder.GetMaxCompressedLength(bytes.Length)];
        return BrotliEncoder.TryCompress(bytes, room, out var length, quality: 11, window: 22) ? length : int.MaxValue;
    }

    [Fact]
    public async Task All_of_the_script_weighs_at_most_6_KB_and_suggestions_at_most_3()
    {
        var address = site.Services.GetRequiredService<Assets>().Script.Address;
        var all = await site.Browser.GetByteArrayAsync(new Uri(address, UriKind.Relative));
        Assert.InRange(Shortened(all), 1000, 6 * 1024);
        var suggestions = Files.Single(file => file.EndsWith("suggestions.js", StringComparison.Ordinal));
        Assert.InRange(Shortened(File.ReadAllBytes(suggestions)), 500, 3 * 1024);
    }

    [Fact]
    public async Task The_names_lead_to_pages_and_words_of_the_site_and_begin_with_a_capital_letter()
    {
        var bytes = await site.Browser.GetByteArrayAsync(new Uri("/search/words.json", UriKind.Relative));
        using var names = JsonDocument.Parse(bytes);
        var (pages, words) = (names.RootElement.GetProperty("pages"), names.RootElement.GetProperty("words"));
        Assert.Equal(site.Site.Languages["en"].Navigation.Articles.Select(article => article.Address).Order(StringComparer.Ordinal),
            pages.EnumerateObject().Select(page => "/" + page.Name).Order(StringComparer.Ordinal));
        Assert.All(words.EnumerateObject(), word => Assert.Contains("/" + word.Name, site.Pages));
        Assert.All(pages.EnumerateObject().Concat(words.EnumerateObject()).SelectMany(page => page.Value.EnumerateArray()), name =>
            Assert.False(char.IsLower(name.GetString()![0]), name.GetString()));
        Assert.InRange(Shortened(bytes), 1000, 60_000);
    }

    [Fact]
    public void The_script_keeps_two_things_in_the_browser_and_sends_nothing()
    {
        var script = string.Concat(Files.Select(File.ReadAllText));
        Assert.Equal(["comfort", "questions"], Kept().Matches(script).Select(name => name.Groups[1].Value).Distinct().Order());
        Assert.DoesNotMatch(
            @"XMLHttpRequest|sendBeacon|WebSocket|EventSource|cookie|sessionStorage|indexedDB|import[ (]|https?:|\.src\b|\beval|innerHTML",
            script);
        // It fetches the two files whose addresses stand in the page, as they stand there.
        Assert.Equal(["fetch(file)"], Fetch().Matches(script).Select(call => call.Value));
        Assert.Equal(["form.dataset.names", "place.dataset.index"], Fetched().Matches(script).Select(call => call.Groups[1].Value));
    }

    [Fact]
    public void Dark_is_the_same_whether_the_device_or_the_reader_chose_it()
    {
        var sets = Dark().Matches(Assets.Styles()).Select(set => Spaces().Replace(set.Groups[1].Value, "")).ToList();
        Assert.Equal(2, sets.Count);
        Assert.Equal(sets[1], sets[0].Replace("color-scheme:dark;", "", StringComparison.Ordinal));
    }

    [GeneratedRegex(@"kept\.\w+\('(\w+)'|const name = '(?<1>\w+)'")]
    private static partial Regex Kept();

    [GeneratedRegex(@"\bfetch\b.*?\)")]
    private static partial Regex Fetch();

    [GeneratedRegex(@"\bfetched\((.*?)\)")]
    private static partial Regex Fetched();

    [GeneratedRegex(@":root:where\((?:\[data-theme=""dark""\]|:not\(\[data-theme=""light""\]\))\) *\{([^}]*)\}")]
    private static partial Regex Dark();

    [GeneratedRegex(@"\s")]
    private static partial Regex Spaces();
}
