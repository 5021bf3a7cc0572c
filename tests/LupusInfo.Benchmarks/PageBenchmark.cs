using BenchmarkDotNet.Attributes;
using LupusInfo.Content;
using LupusInfo.Content.Articles;
using LupusInfo.Content.Problems;
using LupusInfo.Content.Reading;
using LupusInfo.Content.Search;
using LupusInfo.Content.Tests;
using LupusInfo.Web;
using LupusInfo.Web.Commands;
using LupusInfo.Web.Delivery;
using LupusInfo.Web.Previews;
using LupusInfo.Web.Twins;
using Microsoft.AspNetCore.Builder;
using Microsoft.Extensions.DependencyInjection;

namespace LupusInfo.Benchmarks;

/// <summary>What each part of the way of one page to its reader costs, from the file to the packed answer.</summary>
[MemoryDiagnoser]
public class PageBenchmark
{
    private const string Page = "/treatment/hydroxychloroquine/";

    private Func<string, Task<InnerAnswer>> ask = null!;
    private WebApplication app = null!;
    private AnswerStore store = null!;
    private Site site = null!;
    private ContentFile file = null!;
    private ReadingContext context = null!;
    private Answer page = null!;

    [GlobalSetup]
    public async Task StartAsync()
    {
        var server = new InnerServer();
        ask = server.AskAsync;
        app = SiteApplication.Build(
            ["--environment=Production", "--Serilog:MinimumLevel:Default=Fatal", $"--Content={World.RealContent}"], server);
        await app.StartAsync();
        store = app.Services.GetRequiredService<AnswerStore>();
        site = app.Services.GetRequiredService<SiteWatcher>().Current;
        var path = site.Find(Page)!.Path;
        file = new ContentFolder(World.RealContent).Read().Files.Single(one => one.Path == path);
        context = new(site.Evidence, site.Glossaries(), site.Articles.Values.Select(one => one.Path).ToHashSet(), new HashSet<string>())
        {
            Safety = site.Safety, SafetyWords = site.SafetyWords,
            Words = site.Languages.ToDictionary(language => language.Key, language => language.Value.Words),
        };
        await ask(Page);
        page = store.At(site, Page)!.Find(KeptAttribute.Plain, PageForm.Html)!;
        Search();
    }

    [GlobalCleanup]
    public async Task StopAsync() => await app.DisposeAsync();

    [Benchmark(Description = "read the file of an article")]
    public (Article? Article, IReadOnlyList<Problem> Problems) Read() => ArticleReader.Read(file, context);

    [Benchmark(Description = "draw its page")]
    public async Task<int> DrawAsync()
    {
        store.At(site, Page)!.Forget();
        return (await ask(Page)).Bytes.Length;
    }

    [Benchmark(Description = "pack it by Brotli")]
    public ReadOnlyMemory<byte> Pack() => ContentEncoding.Brotli.Encode(page.Bytes);

    [Benchmark(Description = "make its Markdown twin")]
    public Answer MakeTwin() => Twin.Of(page, "https://lupus.example.org");

    [Benchmark(Description = "draw its preview picture")]
    public byte[] Picture() => PreviewPicture.Draw(Preview.At(site, Page)!);

    [Benchmark(Description = "answer it from the store")]
    public async Task<int> AnswerAsync() => (await ask(Page)).Bytes.Length;

    [Benchmark(Description = "search for three words")]
    public SearchResults Search() => site.Languages["en"].Search.Value.Find("kidney biopsy results");
}
