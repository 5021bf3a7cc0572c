using System.Text.Json.Nodes;
using LupusInfo.Web.Commands;

namespace LupusInfo.Web.Tests.Commands;

/// <summary>Search engines are told what changed; here they are a listener on this machine.</summary>
public sealed class NotifyCommandTests
{
    private const string Home = "https://lupus.example.org";

    private const string Key = "0123456789abcdef";

    [Fact]
    public async Task Only_addresses_that_are_new_changed_or_gone_are_told()
    {
        using var place = Workplace.Small();
        place.Write("en/lupus/sun.md", Workplace.Page("The sun"));
        var kept = Keep(place, SitemapOf(place)
            .Replace("/lupus/sun/</loc>", "/lupus/gone/</loc>", StringComparison.Ordinal)
            .Replace("/</loc><lastmod>2026-11-20", "/</loc><lastmod>2026-11-19", StringComparison.Ordinal));
        await using var engine = await ListenAsync(StatusCodes.Status202Accepted);

        var answer = Notify(place, kept, "--key", Key, "--to", engine.Address);
        Assert.Equal((0, ""), (answer.Code, answer.Error));
        var told = JsonNode.Parse(Assert.Single(engine.Told))!;
        Assert.Equal(("lupus.example.org", Key, $"{Home}/{Key}.txt"),
            ((string)told["host"]!, (string)told["key"]!, (string)told["keyLocation"]!));
        Assert.Equal(
            [$"{Home}/", $"{Home}/lupus/", $"{Home}/lupus/gone/", $"{Home}/lupus/sun/"],
            told["urlList"]!.AsArray().Select(address => (string)address!));
    }

    [Fact]
    public async Task Nobody_is_told_without_a_key_or_without_a_change()
    {
        using var place = Workplace.Small();
        await using var engine = await ListenAsync(StatusCodes.Status200OK);
        Assert.Equal(
            new Answer(0, "No IndexNowKey is set: nobody was told.\n", ""),
            Notify(place, Keep(place, "<urlset/>"), "--to", engine.Address));
        Assert.Equal(
            new Answer(0, "Nothing changed.\n", ""),
            Notify(place, Keep(place, SitemapOf(place)), "--key", Key, "--to", engine.Address));
        Assert.Empty(engine.Told);
    }

    [Fact]
    public async Task A_refusal_answers_1_and_what_cannot_be_read_2()
    {
        using var place = Workplace.Small();
        await using var engine = await ListenAsync(StatusCodes.Status403Forbidden);
        var refused = Notify(place, Keep(place, "<urlset/>"), "--key", Key, "--to", engine.Address);
        Assert.Equal(1, refused.Code);
        Assert.Contains("answered 403", refused.Error, StringComparison.Ordinal);
        Assert.Equal(2, Notify(place, Keep(place, "no sitemap"), "--key", Key, "--to", engine.Address).Code);
        Assert.Equal(2, Notify(place, place.PathOf("nothing.xml"), "--key", Key, "--to", engine.Address).Code);
        Assert.Equal(2, Notify(place, Keep(place, "<urlset/>"), "--key", "a b", "--to", engine.Address).Code);
    }

    private static string SitemapOf(Workplace place)
    {
        var files = Path.GetFullPath(Path.Combine(place.Content, "..", "public"));
        Assert.Equal(0, place.Run(ExportCommand.Create(), files, "--base-address", Home).Code);
        return File.ReadAllText(Path.Combine(files, "sitemap.xml"));
    }

    private static string Keep(Workplace place, string sitemap)
    {
        var file = Path.GetFullPath(Path.Combine(place.Content, "..", "kept.xml"));
        File.WriteAllText(file, sitemap);
        return file;
    }

    private static Answer Notify(Workplace place, string kept, params string[] args) =>
        place.Run(NotifyCommand.Create(), [kept, "--base-address", Home, .. args]);

    private static async Task<Engine> ListenAsync(int status)
    {
        var builder = WebApplication.CreateSlimBuilder();
        builder.Logging.ClearProviders();
        builder.WebHost.UseUrls("http://127.0.0.1:0");
        var engine = new Engine(builder.Build());
        engine.App.MapPost("/indexnow", async context =>
        {
            using var text = new StreamReader(context.Request.Body);
            engine.Told.Add(await text.ReadToEndAsync());
            context.Response.StatusCode = status;
        });
        await engine.App.StartAsync();
        return engine;
    }

    /// <summary>A search engine and what it was told.</summary>
    private sealed record Engine(WebApplication App) : IAsyncDisposable
    {
        public List<string> Told { get; } = [];

        public string Address => App.Urls.First() + "/indexnow";

        public ValueTask DisposeAsync() => App.DisposeAsync();
    }
}
