using System.IO.Compression;
using System.Net;
using LupusInfo.Web.Delivery;

namespace LupusInfo.Web.Tests.Serving;

/// <summary>How answers are sent: headers, content encodings, caching.</summary>
public sealed class DeliveryTests
{
    private readonly RealSite site = RealSite.One;

    private const string Page = "/lupus/outlook/";
    private const string MadeUpPage = "/lupus/kidneys/";

    [Theory]
    [InlineData("br")]
    [InlineData("gzip")]
    [InlineData(null)]
    public async Task A_page_comes_in_the_coding_that_the_browser_takes_with_its_length(string? coding)
    {
        using var plain = await site.AskAsync(HttpMethod.Get, Page);
        for (var time = 0; time < 2; time++)
        {
            using var answer = await site.AskAsync(HttpMethod.Get, Page, ("Accept-Encoding", coding ?? "identity"));
            var bytes = await answer.Content.ReadAsByteArrayAsync();
            Assert.Equal(coding, answer.Content.Headers.ContentEncoding.SingleOrDefault());
            Assert.Equal(bytes.Length, answer.Content.Headers.ContentLength);
            Assert.Equal(["Accept", "Accept-Encoding"], answer.Headers.Vary);
            Assert.Equal(await plain.Content.ReadAsStringAsync(), Unpacked(bytes, coding));
        }
    }

    [Theory]
    [InlineData("gzip;q=1.0, br;q=0", "gzip")]
    [InlineData("deflate, gzip, br, zstd", "br")]
    [InlineData("BR", "br")]
    [InlineData("deflate", null)]
    [InlineData("br;q=nonsense;;", null)]
    [InlineData("gzip;q=1, br;q=0.1", "gzip")]
    [InlineData("*", "br")]
    [InlineData("*;q=0.5, br;q=0", "gzip")]
    [InlineData("identity;q=0, *;q=0.1", "br")]
    [InlineData("identity, gzip;q=0.5", null)]
    [InlineData("gzip;q=0.001", "gzip")]
    [InlineData("identity;q=0", null)]
    [InlineData("*;q=0", null)]
    [InlineData("", null)]
    public async Task The_encoding_that_the_reader_likes_best_of_three_is_taken(string wish, string? coding)
    {
        using var answer = await site.AskAsync(HttpMethod.Get, Page, ("Accept-Encoding", wish));
        Assert.Equal(coding, answer.Content.Headers.ContentEncoding.SingleOrDefault());
    }

    [Fact]
    public async Task Each_coding_has_a_strong_tag_of_its_own_that_does_not_change()
    {
        var tags = new List<string>();
        foreach (var coding in new[] { "br", "gzip", "identity", "br", "gzip", "identity" })
        {
            using var answer = await site.AskAsync(HttpMethod.Get, Page, ("Accept-Encoding", coding));
            Assert.False(answer.Headers.ETag!.IsWeak);
            tags.Add(answer.Headers.ETag.Tag);
        }

        Assert.Equal(3, tags.Distinct().Count());
        Assert.Equal(tags[..3], tags[3..]);
    }

    [Fact]
    public async Task A_browser_that_has_the_page_is_told_so_before_and_after_it_is_cached()
    {
        // Two apps, so that the first request surely is not answered from what is kept.
        await using var asked = new MadeUpSite();
        await using var fresh = new MadeUpSite();
        string tag;
        using (var answer = await asked.AskAsync(HttpMethod.Get, MadeUpPage))
        {
            tag = answer.Headers.ETag!.Tag;
        }

        for (var time = 0; time < 2; time++)
        {
            using var known = await fresh.AskAsync(HttpMethod.Get, MadeUpPage, ("If-None-Match", $"\"other\", {tag}"));
            Assert.Equal(HttpStatusCode.NotModified, known.StatusCode);
            Assert.Equal(tag, known.Headers.ETag!.Tag);
            Assert.Empty(await known.Content.ReadAsByteArrayAsync());
            using var unknown = await fresh.AskAsync(HttpMethod.Get, MadeUpPage, ("If-None-Match", "\"other\""));
            Assert.Equal(HttpStatusCode.OK, unknown.StatusCode);
            Assert.NotEmpty(await unknown.Content.ReadAsByteArrayAsync());
        }
    }

    [Fact]
    public async Task HEAD_has_the_headers_of_GET_and_no_body()
    {
        for (var time = 0; time < 2; time++)
        {
            using var head = await site.AskAsync(HttpMethod.Head, Page);
            using var get = await site.AskAsync(HttpMethod.Get, Page);
            Assert.Equal(HttpStatusCode.OK, head.StatusCode);
            Assert.Equal(get.Content.Headers.ContentLength, head.Content.Headers.ContentLength);
            Assert.Equal(get.Headers.ETag, head.Headers.ETag);
            Assert.Empty(await head.Content.ReadAsByteArrayAsync());
        }
    }

    [Fact]
    public async Task Pages_are_asked_for_again_and_assets_never()
    {
        using var page = await site.AskAsync(HttpMethod.Get, Page);
        Assert.Equal("no-cache", page.Headers.CacheControl!.ToString());
        var style = (await site.OpenAsync(Page)).QuerySelector("link[rel=stylesheet]")!.GetAttribute("href")!;
        using var asset = await site.AskAsync(HttpMethod.Get, style, ("Accept-Encoding", "br"));
        Assert.Equal("text/css", asset.Content.Headers.ContentType!.MediaType);
        Assert.Contains("immutable", asset.Headers.CacheControl!.ToString(), StringComparison.Ordinal);
        Assert.Equal("br", Assert.Single(asset.Content.Headers.ContentEncoding));
        Assert.Equal(asset.Content.Headers.ContentLength, (await asset.Content.ReadAsByteArrayAsync()).Length);
    }

    [Fact]
    public async Task A_query_makes_no_new_page_but_for_a_filter_of_claims_that_exists()
    {
        Assert.Equal(await TagAsync("/claims/"), await TagAsync("/claims/?utm=x&topic=no-such-topic&verdict=nonsense"));
        Assert.NotEqual(await TagAsync("/claims/"), await TagAsync("/claims/?verdict=false"));
        Assert.NotEqual(await TagAsync("/claims/?topic=msc"), await TagAsync("/claims/?topic=msc&verdict=false"));
        Assert.Equal(await TagAsync(Page), await TagAsync(Page + "?topic=msc&verdict=false"));
    }

    [Theory]
    [InlineData("If-Modified-Since", "Thu, 01 Jan 2099 00:00:00 GMT")]
    [InlineData("Cache-Control", "only-if-cached")]
    [InlineData("Cache-Control", "no-store")]
    [InlineData("Host", "evil.example")]
    [InlineData("X-Forwarded-Host", "evil.example")]
    public async Task A_readers_header_changes_nothing_for_them_or_for_others(string name, string value)
    {
        await using var other = new MadeUpSite();
        await using var fresh = new MadeUpSite();
        var expected = await (await other.AskAsync(HttpMethod.Get, MadeUpPage)).Content.ReadAsStringAsync();
        using var answer = await fresh.AskAsync(HttpMethod.Get, MadeUpPage, (name, value));
        Assert.Equal(HttpStatusCode.OK, answer.StatusCode);
        Assert.Equal(expected, await answer.Content.ReadAsStringAsync());
        Assert.Equal(expected, await (await fresh.AskAsync(HttpMethod.Get, MadeUpPage)).Content.ReadAsStringAsync());
    }

    [Fact]
    public async Task Whatever_is_asked_no_more_answers_are_kept_than_there_are_pages_and_filters()
    {
        await using var fresh = new MadeUpSite();
        var store = fresh.Services.GetRequiredService<AnswerStore>();
        for (var time = 0; time < 20; time++)
        {
            foreach (var address in new[] { $"/no-such-{time}/", $"/x{time}.png", $"/error/{400 + time}/", $"{MadeUpPage}?x={time}",
                $"/search/?q={time}", $"/claims/?topic={time}&verdict={time}" })
            {
                using var answer = await fresh.AskAsync(HttpMethod.Get, address, ("Host", $"h{time}.example"));
            }
        }

        // The page for what is not there, the page that was asked for, and the list of claims.
        Assert.Equal(3, store.Count(fresh.Site));
    }

    [Theory]
    [InlineData("/favicon.ico", "image/x-icon")]
    [InlineData("/apple-touch-icon.png", "image/png")]
    public async Task The_icons_that_browsers_ask_for_by_name_are_there(string address, string mediaType)
    {
        using var answer = await site.AskAsync(HttpMethod.Get, address);
        Assert.Equal(HttpStatusCode.OK, answer.StatusCode);
        Assert.Equal(mediaType, answer.Content.Headers.ContentType!.MediaType);
    }

    private async Task<string> TagAsync(string address)
    {
        using var answer = await site.AskAsync(HttpMethod.Get, address);
        return answer.Headers.ETag!.Tag;
    }

    private static string Unpacked(byte[] bytes, string? coding)
    {
        using var packed = new MemoryStream(bytes);
        using Stream plain = coding switch
        {
            "br" => new BrotliStream(packed, CompressionMode.Decompress),
            "gzip" => new GZipStream(packed, CompressionMode.Decompress),
            _ => packed,
        };
        using var reader = new StreamReader(plain);
        return reader.ReadToEnd();
    }
}
