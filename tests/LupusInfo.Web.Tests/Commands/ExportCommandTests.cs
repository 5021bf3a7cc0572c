using System.Text;
using System.Text.RegularExpressions;
using AngleSharp.Html.Parser;
using LupusInfo.Content;
using LupusInfo.Web.Commands;
using LupusInfo.Web.Delivery;
using LupusInfo.Web.Tests.Serving;

namespace LupusInfo.Web.Tests.Commands;

public sealed partial class ExportCommandTests
{
    [Fact]
    public void Without_a_web_server_every_link_leads_from_file_to_file()
    {
        using var place = Workplace.CopyOf(MadeUpSite.Folder);
        Assert.Equal(0, Export(place, Folder(place), "--relative").Code);
        var links = 0;
        foreach (var file in Directory.EnumerateFiles(Folder(place), "*.html", SearchOption.AllDirectories))
        {
            var page = new HtmlParser().ParseDocument(File.ReadAllText(file));
            foreach (var link in page.QuerySelectorAll("[href], [src], form[action]")
                .Select(element => element.GetAttribute("href") ?? element.GetAttribute("src") ?? element.GetAttribute("action")!)
                .Where(link => !link.Contains(':', StringComparison.Ordinal)))
            {
                Assert.False(link.StartsWith('/'), $"{file}: {link}");
                var to = Path.Combine(Path.GetDirectoryName(file)!, Uri.UnescapeDataString(link.Split('#')[0]));
                Assert.True(File.Exists(link.StartsWith('#') ? file : to), $"{file}: {link}");
                links++;
            }
        }

        Assert.InRange(links, 100, int.MaxValue);
    }

    [Fact]
    public void In_a_folder_of_a_host_everything_stands_under_it()
    {
        using var place = Workplace.CopyOf(MadeUpSite.Folder);
        Assert.Equal(0, Export(place, Folder(place), "--base-address", "https://lupus.example.org/lupus/").Code);
        var files = Directory.EnumerateFiles(Folder(place), "*", SearchOption.AllDirectories).ToList();
        foreach (var file in files.Where(file => file.EndsWith(".html", StringComparison.Ordinal)))
        {
            var page = new HtmlParser().ParseDocument(File.ReadAllText(file));
            Assert.All(page.QuerySelectorAll("[href^='/'], [src^='/'], [action^='/']").Select(element =>
                element.GetAttribute("href") ?? element.GetAttribute("src") ?? element.GetAttribute("action")!), link =>
            {
                Assert.StartsWith("/lupus/", link, StringComparison.Ordinal);
                Assert.True(File.Exists(FileOf(Folder(place), link.Split('#')[0]["/lupus".Length..])), $"{file}: {link}");
            });
        }

        foreach (var file in files.Where(file => Path.GetExtension(file) is ".md" or ".txt" or ".xml" or ".atom" or ".html"))
        {
            Assert.DoesNotMatch("https://lupus[.]example[.]org/(?!lupus/)", File.ReadAllText(file));
        }
    }

    [Fact]
    public void Web_servers_are_told_to_answer_as_the_program_does()
    {
        using var place = Workplace.Small();
        place.Write("en/redirects.yaml", "/lupus/old/: { gone: /lupus/ }\n/Old.html: /lupus/\n");
        Assert.Equal(0, Export(place, Folder(place)).Code);
        foreach (var name in new[] { "_headers", "_nginx.conf", "_Caddyfile" })
        {
            var text = File.ReadAllText(Path.Combine(Folder(place), name));
            Assert.All(SecurityHeaders.Always, header =>
            {
                Assert.Contains(header.Name, text, StringComparison.Ordinal);
                Assert.Contains(header.Value, text, StringComparison.Ordinal);
            });
            Assert.Contains("max-age=63072000", text, StringComparison.Ordinal);
            Assert.Contains("immutable", text, StringComparison.Ordinal);
        }

        Assert.Equal("/Old.html /lupus/ 301\n", File.ReadAllText(Path.Combine(Folder(place), "_redirects")));
        var nginx = File.ReadAllText(Path.Combine(Folder(place), "_nginx.conf"));
        Assert.Contains("\"~^(?i)/Old\\.html/?\\z\" \"/lupus/\";", nginx, StringComparison.Ordinal);
        Assert.Contains("\"~^(?i)/lupus/old/?\\z\" \"/lupus/old/index.html\";", nginx, StringComparison.Ordinal);
        Assert.Contains("\"~^/previews/.*\\z\" \"cross-origin\";", nginx, StringComparison.Ordinal);
        var missing = File.ReadAllText(Path.Combine(Folder(place), "_Caddyfile")).Split("handle_errors")[1];
        Assert.All(
            ["Content-Type \"text/html; charset=utf-8\"", "Cache-Control \"no-cache\"", "-Link", "-Access-Control-Allow-Origin"],
            header => Assert.Contains($"header {header}\n", missing, StringComparison.Ordinal));
        // A line feed at the end of an address would get into a header; a path that begins with two slashes is a host.
        Assert.DoesNotMatch(@"~[^\n]*\$[""\s]", nginx);
        var caddy = File.ReadAllText(Path.Combine(Folder(place), "_Caddyfile")).ReplaceLineEndings(" ");
        Assert.Contains("path_regexp ^(?i)/Old\\.html/?$   header @moved0 Cache-Control \"max-age=3600\"   redir @moved0 /lupus/ 301",
            caddy, StringComparison.Ordinal);
        Assert.Contains("redir @folder {re.folder.1}/ 301", caddy, StringComparison.Ordinal);
        Assert.Contains("path_regexp ^(?i)/lupus/old/?$   error @gone0 \"/lupus/old/index.html\" 410", caddy, StringComparison.Ordinal);
    }

    [Fact]
    public void A_web_server_names_the_twin_of_each_page_that_has_one_and_of_no_other()
    {
        using var place = Workplace.Small();
        place.Write("en/redirects.yaml", "/lupus/old/: { gone: /lupus/ }\n");
        Assert.Equal(0, Export(place, Folder(place)).Code);

        // Both servers are told to name the file that lies beside the page.
        string Text(string name) => File.ReadAllText(Path.Combine(Folder(place), name));
        Assert.Contains("${lupus_page}index.md\") {", Text("_nginx.conf"), StringComparison.Ordinal);
        Assert.Contains("file {path}index.md", Text("_Caddyfile"), StringComparison.Ordinal);
        var pages = Directory.EnumerateFiles(Folder(place), "index.html", SearchOption.AllDirectories).ToList();
        Assert.Contains(pages, page => page.EndsWith("/search/index.html", StringComparison.Ordinal));
        Assert.Contains(pages, page => page.EndsWith("/lupus/old/index.html", StringComparison.Ordinal));
        Assert.All(pages, page => Assert.Equal(
            File.ReadAllText(page).Contains("type=\"text/markdown\"", StringComparison.Ordinal),
            File.Exists(Path.ChangeExtension(page, ".md"))));
    }

    [Fact]
    public void An_old_address_becomes_a_page_that_leads_on()
    {
        using var place = Workplace.Small();
        place.Write("en/lupus/sun.md", Workplace.Page("The sun")
            .Replace("order: 1", "order: 1\nredirect_from: [/old/sun/]", StringComparison.Ordinal));
        Assert.Equal(0, Export(place, Folder(place)).Code);
        var page = File.ReadAllText(FileOf(Folder(place), "/old/sun/"));
        Assert.Contains("""<meta http-equiv="refresh" content="0; url=/lupus/sun/">""", page, StringComparison.Ordinal);
        Assert.Contains("""<link rel="canonical" href="https://lupus.example.org/lupus/sun/">""", page, StringComparison.Ordinal);
        Assert.DoesNotContain("noindex", page, StringComparison.Ordinal);
    }

    [Fact]
    public void The_address_of_a_page_that_is_gone_has_a_page_that_says_so_and_an_old_file_keeps_its_name()
    {
        using var place = Workplace.Small();
        place.Write("en/redirects.yaml", "/lupus/old/: { gone: /lupus/ }\n/Old.html: /lupus/\n");
        Assert.Equal(0, Export(place, Folder(place)).Code);
        var gone = File.ReadAllText(FileOf(Folder(place), "/lupus/old/"));
        Assert.Contains("""<a href="/lupus/">Lupus</a>""", gone, StringComparison.Ordinal);
        Assert.Contains("url=/lupus/", File.ReadAllText(Path.Combine(Folder(place), "Old.html")), StringComparison.Ordinal);
    }

    [Fact]
    public void A_folder_without_a_page_of_its_own_fails_as_the_check_does()
    {
        using var place = Workplace.Small();
        place.Write("en/weather/sun.md", Workplace.Page("The sun"));
        var answer = Export(place, Folder(place));
        Assert.Equal(1, answer.Code);
        Assert.StartsWith("en/weather/sun.md:1:1: error section-without-page:", answer.Error, StringComparison.Ordinal);
    }

    [Fact]
    public void An_error_in_the_content_fails_and_leaves_the_last_export_as_it_was()
    {
        using var place = Workplace.Small();
        Assert.Equal(0, Export(place, Folder(place)).Code);
        place.Write("en/lupus/sun.md", Workplace.Page("The sun", body: "See [this](nowhere.md)."));
        place.Write("en/index.md", Workplace.Page("Another home"));

        var answer = Export(place, Folder(place));
        Assert.Equal((1, "Nothing was written.\n"), (answer.Code, answer.Output));
        Assert.StartsWith("en/lupus/sun.md:8:12: error broken-link:", answer.Error, StringComparison.Ordinal);
        Assert.DoesNotContain("Another home", File.ReadAllText(FileOf(Folder(place), "/")), StringComparison.Ordinal);
        Assert.Equal([Folder(place)], Directory.EnumerateDirectories(Path.GetDirectoryName(Folder(place))!)
            .Where(name => !name.EndsWith("content", StringComparison.Ordinal)));
    }

    [Fact]
    public void An_address_that_is_none_answers_2()
    {
        using var place = Workplace.Small();
        var answer = Export(place, Folder(place), "--base-address", "lupus");
        Assert.Equal(2, answer.Code);
        Assert.StartsWith("The setting BaseAddress is \"lupus\".", answer.Error, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData]
    [InlineData("--base-address", "http://localhost:5080")]
    public void Without_a_public_address_nothing_is_written(params string[] address)
    {
        using var place = Workplace.Small();
        var answer = place.Run(ExportCommand.Create(), [Folder(place), .. address]);
        Assert.Equal((2, "Search engines must be told where the site is. Name it: --base-address https://lupus.example.org.\n"),
            (answer.Code, answer.Error));
        Assert.False(Directory.Exists(Folder(place)));
    }

    [Fact]
    public void A_folder_without_a_name_answers_2()
    {
        using var place = Workplace.Small();
        Assert.Equal(new Answer(2, "", "Name the folder to write to.\n"), Export(place, ""));
    }

    [Fact]
    public async Task Two_exports_are_alike_to_the_byte_and_say_what_the_server_answers()
    {
        using var place = Workplace.CopyOf(MadeUpSite.Folder);
        string[] folders = [Folder(place), Folder(place) + "-again"];
        Assert.All(folders, folder => Assert.Equal(0, Export(place, folder).Code));
        // The configurations of servers name their folder.
        Assert.Equal(BytesIn(folders[0]), BytesIn(folders[1]).Select(file =>
            KeyValuePair.Create(file.Key, file.Value.Replace("public-again", "public", StringComparison.Ordinal))));

        await using var app = SiteApplication.Build(
            ["--environment=Production", "--urls=http://127.0.0.1:0", "--Serilog:MinimumLevel:Default=Fatal", "--Search=false",
            $"--Content={place.Content}", "--BaseAddress=https://lupus.example.org"]);
        await app.StartAsync();
        using var silent = new HttpClientHandler { AllowAutoRedirect = false };
        using var client = new HttpClient(silent) { BaseAddress = new Uri(app.Urls.First()) };
        var alike = 0;
        foreach (var (name, text) in BytesIn(folders[0]).Where(file => !file.Key.Contains('=', StringComparison.Ordinal)))
        {
            var address = "/" + name.Replace("index.html", "", StringComparison.Ordinal);
            using var answer = await client.GetAsync(new Uri(address, UriKind.Relative));
            if (answer.IsSuccessStatusCode && Encoding.Latin1.GetString(await answer.Content.ReadAsByteArrayAsync()) is var said
                && !said.Contains("/?", StringComparison.Ordinal))
            {
                Assert.Equal(said, Policy().Replace(text, ""));
                alike++;
            }
        }

        Assert.InRange(alike, 20, int.MaxValue);
    }

    internal static Answer Export(Workplace place, params string[] args) =>
        place.Run(ExportCommand.Create(), args.Contains("--base-address")
            ? args : [.. args, "--base-address", "https://lupus.example.org"]);

    internal static string Folder(Workplace place) => Path.GetFullPath(Path.Combine(place.Content, "..", "public"));

    internal static string FileOf(string folder, string address) =>
        Path.Combine(folder, address.TrimStart('/') + (address.EndsWith('/') ? "index.html" : ""));

    /// <summary>The text of each file by its path; of a picture, its bytes as they are read for a text.</summary>
    private static SortedDictionary<string, string> BytesIn(string folder) => new(
        Directory.EnumerateFiles(folder, "*", SearchOption.AllDirectories)
            .ToDictionary(file => Path.GetRelativePath(folder, file), file => Encoding.Latin1.GetString(File.ReadAllBytes(file))),
        StringComparer.Ordinal);

    [GeneratedRegex("<meta http-equiv=\"Content-Security-Policy\"[^>]*>", RegexOptions.None, Patterns.Timeout)]
    private static partial Regex Policy();
}
