using System.Net;
using System.Text.Json;
using System.Text.RegularExpressions;
using AngleSharp;
using AngleSharp.Dom;
using LupusInfo.Content;
using LupusInfo.Content.Problems;
using LupusInfo.Content.Reading;
using LupusInfo.Web.Commands;
using LupusInfo.Web.Tests.Blocks;
using LupusInfo.Web.Tests.Commands;
using LupusInfo.Web.Tests.Serving;
using Microsoft.AspNetCore.Mvc.Testing;

namespace LupusInfo.Web.Tests.Hostile;

/// <summary>
/// Nothing that stands in the content, in a command or in a request gets out of its place. The inputs are in tests/Hostile.
/// </summary>
public sealed partial class HostileTests : IDisposable
{
    /// <summary>Elements and attributes that the site itself puts on its pages, as <c>name</c> and <c>@name</c>.</summary>
    private static readonly Lazy<Task<HashSet<string>>> Layout = new(ReadLayoutAsync);

    private readonly Workplace place = Workplace.CopyOf(MadeUpSite.Folder);

    /// <summary>Ends of strings, in the way of the strings of YAML and JSON.</summary>
    public static TheoryData<string> Endings =>
        new("\\\"><script>alert(1)</script>", "' onload='alert(1)",
            "{0} {evil} {remission.with.x} @(7*7)", "</title></script><img src=x onerror=alert(1)>");

    public void Dispose() => place.Dispose();

    [Fact]
    public void There_are_at_least_300_inputs() =>
        Assert.True(HostileCorpus.Bodies.Count + HostileCorpus.FrontMatters.Count + HostileCorpus.Records.Count + HostileCorpus.Paths.Count
            + HostileCorpus.Addresses.Count >= 300);

    [Fact]
    public Task A_body_brings_only_what_is_allowed_onto_its_page() =>
        CheckArticlesAsync(HostileCorpus.Bodies.Select((body, number) => Workplace.Page($"Body {number}", body: body)), atLeast: 40);

    [Fact]
    public Task A_front_matter_brings_only_what_is_allowed_onto_its_page() =>
        CheckArticlesAsync(HostileCorpus.FrontMatters
            .Select(text => $"---\n{text}\norder: 1\nkind: page\nupdated: 2026-11-20\n---\n\nWelcome.\n"), atLeast: 10);

    [Fact]
    public void A_file_of_data_takes_nothing_down_and_what_is_wrong_is_told()
    {
        var sound = new ContentFolder(place.Content).Read();
        var today = new DateOnly(2026, 11, 27);
        var served = SiteBuilder.Build(sound, today);
        // One of each file at a time: the files are told apart in what is found.
        var rounds = HostileCorpus.Records.GroupBy(record => record.File)
            .SelectMany(file => file.Index()).GroupBy(one => one.Index, one => one.Item);
        Assert.All(rounds, round =>
        {
            var failed = new List<string>();
            var bad = round.Select(record => new ContentFile(record.File, record.Text)).ToList();
            var files = sound with { Files = [.. sound.Files.Where(file => bad.TrueForAll(other => other.Path != file.Path)), .. bad] };
            var built = SiteBuilder.Build(files, today, served, failed: (path, reason) => failed.Add($"{path}: {reason}"));
            Assert.Empty(failed);
            Assert.Equal(served.Site.Articles.Count, built.Site.Articles.Count);
            var told = built.Problems.Except(served.Problems).Select(problem => problem.File).ToHashSet();
            Assert.All(round.Where(record => !record.Harmless), record =>
                Assert.True(told.Contains(record.File), $"Nothing is told of {record.File}: {record.Text}"));
        });
    }

    [Theory]
    [MemberData(nameof(Endings))]
    public async Task No_text_of_a_record_gets_out_of_its_place(string ending)
    {
        foreach (var file in Directory.EnumerateFiles(place.Content, "*", SearchOption.AllDirectories)
            .Where(file => !file.EndsWith(".md") && !file.EndsWith(".png")))
        {
            await File.WriteAllTextAsync(file, FreeText().Replace(await File.ReadAllTextAsync(file), text => text.Value + ending));
        }

        await using var app = Start();
        var site = app.Services.GetRequiredService<SiteWatcher>().Current;
        Assert.True(site.Articles.Count > 20, $"{site.Articles.Count} articles");
        using var browser = app.CreateClient();
        foreach (var address in site.Articles.Keys
            .Concat(["/glossary/", "/a-z/", "/questions/", "/check-an-offer/?said=cure", "/search/?q=kidney"]))
        {
            await CheckPageAsync(await OpenAsync(await browser.GetAsync(new Uri(address, UriKind.Relative))), address);
        }
    }

    [Fact]
    public void A_path_for_a_command_leads_to_an_article_in_the_folder_or_nowhere()
    {
        var around = Directory.GetParent(place.Content)!;
        Assert.All(HostileCorpus.Paths, path =>
        {
            foreach (var answer in new[]
            {
                place.Run(NewCommand.Create(TimeProvider.System), "article", path),
                place.Run(MoveCommand.Create(TimeProvider.System), "en/lupus/kidneys.md", path),
            })
            {
                Assert.Contains(answer.Code, new[] { 0, 1, 2 });
                Assert.DoesNotContain("   at ", answer.Error, StringComparison.Ordinal);
            }
        });
        Assert.Equal([place.Content], around.EnumerateFileSystemInfos().Select(found => found.FullName));
        Assert.All(Directory.EnumerateFiles(place.Content, "*", SearchOption.AllDirectories)
            .Select(file => Path.GetRelativePath(place.Content, file)),
            file => Assert.Matches(@"^[a-z0-9./-]+\z", file));
        Assert.All(new[] { "/tmp/x.md", "/etc/x.md" }, file => Assert.False(File.Exists(file)));
    }

    [Fact]
    public async Task An_address_in_a_request_leads_to_a_page_of_the_site_or_to_none()
    {
        await using var app = SiteApplication.Build(
            ["--environment=Production", "--urls=http://127.0.0.1:0",
                "--Serilog:MinimumLevel:Default=Fatal", $"--Content={place.Content}"]);
        await app.StartAsync();
        foreach (var address in HostileCorpus.Addresses)
        {
            var answer = await Wire.AskAsync(app, $"GET {address} HTTP/1.1\r\nHost: x\r\nConnection: close\r\n\r\n");
            var head = answer.Split("\r\n\r\n", 2)[0].Split("\r\n");
            Assert.Matches("^HTTP/1.1 (200|301|400|404|414) ", head[0]);
            Assert.DoesNotContain(head, line => line.StartsWith("Set-Cookie", StringComparison.OrdinalIgnoreCase));
            Assert.All(head.Where(line => line.StartsWith("Location:", StringComparison.Ordinal)), line =>
                Assert.Matches(@"^Location: /([^/\\]|\z)", line));
            Assert.DoesNotContain("root:", answer, StringComparison.Ordinal);
            if (answer.Contains("text/html", StringComparison.Ordinal))
            {
                await CheckPageAsync(await BrowsingContext.New().OpenAsync(page => page.Content(answer.Split("\r\n\r\n", 2)[1])), address);
            }
        }
    }

    /// <summary>All at once, each at an address of its own: one is published without harm, or an error says why it is not.</summary>
    private async Task CheckArticlesAsync(IEnumerable<string> articles, int atLeast)
    {
        var count = 0;
        foreach (var article in articles)
        {
            place.Write($"en/lupus/hostile-{count++}.md", article);
        }

        await using var app = Start();
        using var browser = app.CreateClient();
        var problems = app.Services.GetRequiredService<SiteWatcher>().Built.Problems;
        var served = 0;
        for (var number = 0; number < count; number++)
        {
            using var answer = await browser.GetAsync(new Uri($"/lupus/hostile-{number}/", UriKind.Relative));
            if (answer.StatusCode is HttpStatusCode.NotFound)
            {
                Assert.Contains(problems, problem => problem.Severity is Severity.Error && problem.File == $"en/lupus/hostile-{number}.md");
                continue;
            }

            Assert.Equal(HttpStatusCode.OK, answer.StatusCode);
            await CheckPageAsync(await OpenAsync(answer), $"hostile-{number}");
            served++;
        }

        Assert.True(served >= atLeast, $"{served} of {count} served");
        await CheckPageAsync(await OpenAsync(await browser.GetAsync(new Uri("/lupus/", UriKind.Relative))), "/lupus/");
        await CheckPageAsync(await OpenAsync(await browser.GetAsync(new Uri("/a-z/", UriKind.Relative))), "/a-z/");
    }

    private WebApplicationFactory<Program> Start() => new WebApplicationFactory<Program>().WithWebHostBuilder(host => host
        .UseEnvironment("Production").UseSetting("Serilog:MinimumLevel:Default", "Fatal")
        .UseSetting("BaseAddress", "https://lupus.example.org").UseSetting("Content", place.Content));

    private static Task<IDocument> OpenAsync(HttpResponseMessage answer) =>
        BrowsingContext.New().OpenAsync(page => page.Content(answer.Content.ReadAsStream()));

    private static async Task<HashSet<string>> ReadLayoutAsync()
    {
        await using var site = new MadeUpSite();
        var names = new HashSet<string>(StringComparer.Ordinal);
        foreach (var address in MadeUpSite.Built.Site.Articles.Keys
            .Concat(["/search/?q=kidney", "/glossary/", "/a-z/", "/check-an-offer/", "/none/"]))
        {
            var page = await site.OpenAsync(address);
            names.UnionWith(page.All.Select(element => element.LocalName));
            names.UnionWith(page.All.SelectMany(element => element.Attributes).Select(attribute => "@" + attribute.Name));
        }

        Assert.DoesNotContain(names, name =>
            name.StartsWith("@on", StringComparison.Ordinal) || name is "@style" or "style" or "iframe" or "object" or "base");
        return names;
    }

    private static async Task CheckPageAsync(IDocument page, string name)
    {
        var layout = await Layout.Value;
        Assert.True(page.QuerySelectorAll("main").Length == 1 && page.QuerySelectorAll("h1").Length == 1, $"{name} is no whole page.");
        foreach (var element in page.All)
        {
            Assert.True(Allowed.Tags.Contains(element.LocalName) || layout.Contains(element.LocalName), $"{name}: {element.OuterHtml}");
            Assert.All(element.Attributes, attribute => Assert.True(
                Allowed.Attributes.Contains(attribute.Name) || layout.Contains("@" + attribute.Name), $"{name}: {element.OuterHtml}"));
            Allowed.CheckAddresses(element);
        }

        Assert.All(page.Scripts.Where(script => script.Source is null || !OwnScript().IsMatch(script.Source)), script =>
        {
            Assert.Equal("application/ld+json", script.Type);
            using var data = JsonDocument.Parse(script.TextContent);
        });
        Assert.All(page.QuerySelectorAll("link, img, form"), element => Assert.Matches(
            "^(/[^/]|/$|https://lupus.example.org/)", element.GetAttribute("href") ?? element
                .GetAttribute("src") ?? element.GetAttribute("action")));
        Assert.Empty(page.QuerySelectorAll("meta[http-equiv]"));
    }

    [GeneratedRegex("^/assets/site[.][0-9a-f]{10}[.]js$")]
    private static partial Regex OwnScript();

    /// <summary>What is in quotes and has a space in it, but for its last quote.</summary>
    [GeneratedRegex("""(?<=[:\[,] )"[^"\n{}]* [^"\n{}]*(?=")""")]
    private static partial Regex FreeText();
}
