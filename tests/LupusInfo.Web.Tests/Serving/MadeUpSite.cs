using System.Text.Json.Nodes;
using AngleSharp;
using AngleSharp.Dom;
using LupusInfo.Content.Reading;
using Microsoft.AspNetCore.Mvc.Testing;
using Node = LupusInfo.Content.Reading.Node;

namespace LupusInfo.Web.Tests.Serving;

/// <summary>
/// The made-up site of tests/Fixture as readers meet it, in three languages. English has the real words; in Spanish and Hindi each of these
/// stands in ‹marks›, so that a string that comes from elsewhere is seen.
/// </summary>
public sealed class MadeUpSite : WebApplicationFactory<Program>
{
    private static readonly string Fixture = Path.Combine(Path.GetDirectoryName(ContentSearch.Find(null))!, "tests/Fixture");

    private readonly DirectoryInfo folder = Directory.CreateTempSubdirectory("lupus-");

    /// <summary>Lays the site out.</summary>
    public MadeUpSite()
    {
        foreach (var file in Directory.EnumerateFiles(Fixture, "*", SearchOption.AllDirectories))
        {
            var copy = Path.Combine(folder.FullName, Path.GetRelativePath(Fixture, file));
            Directory.CreateDirectory(Path.GetDirectoryName(copy)!);
            File.Copy(file, copy);
        }

        var english = new ContentFile("en/words.yaml", File.ReadAllText(Path.Combine(ContentSearch.Find(null), "en/words.yaml")).ReplaceLineEndings("\n"));
        Write(english.Path, english.Text);
        Write("es/words.yaml", Marked(english, "español", "{day} de {month} de {year}", ["enero", "febrero", "marzo", "abril", "mayo", "junio", "julio", "agosto", "septiembre", "octubre", "noviembre", "diciembre"]));
        Write("hi/words.yaml", Marked(english, "हिन्दी", "{day} {month} {year}", ["जनवरी", "फ़रवरी", "मार्च", "अप्रैल", "मई", "जून", "जुलाई", "अगस्त", "सितंबर", "अक्टूबर", "नवंबर", "दिसंबर"]));
    }

    /// <summary>All that editors wrote, in one text.</summary>
    public static string Written { get; } = string.Join('\n', new ContentFolder(Fixture).Read().Files.Select(file => file.Text));

    public Content.Built Built => Services.GetRequiredService<Content.SiteWatcher>().Built;

    /// <summary>The page at an address, whatever its status.</summary>
    public async Task<IDocument> OpenAsync(string address)
    {
        var answer = await CreateClient(new() { AllowAutoRedirect = false }).GetAsync(new Uri(address, UriKind.Relative));
        var html = await answer.Content.ReadAsStringAsync();
        return await BrowsingContext.New().OpenAsync(request => request.Content(html).Address("http://localhost" + address));
    }

    protected override void ConfigureWebHost(IWebHostBuilder builder) =>
        builder.UseEnvironment("Production").UseSetting("BaseAddress", "https://lupus.example.org").UseSetting("Content", folder.FullName);

    protected override void Dispose(bool disposing)
    {
        base.Dispose(disposing);
        folder.Delete(recursive: true);
    }

    private void Write(string path, string text) => File.WriteAllText(Path.Combine(folder.FullName, path), text);

    private static string Marked(ContentFile english, string name, string date, string[] months)
    {
        var words = (JsonObject)Marked(NodeReader.Read(english, [])!);
        (words["language_name"], words["date"], words["direction"], words["thousands"]) = (name, date, "ltr", ",");
        words["one"] = new JsonArray("1");
        words["months"] = new JsonArray([.. months.Select(month => JsonValue.Create(month))]);
        return words.ToJsonString();
    }

    private static JsonNode Marked(Node node) => node switch
    {
        MapNode map => new JsonObject(map.Entries.Select(entry => KeyValuePair.Create<string, JsonNode?>(entry.Name, Marked(entry.Value)))),
        ListNode list => new JsonArray([.. list.Items.Select(Marked)]),
        ScalarNode one => JsonValue.Create($"‹{one.Value}›"),
        _ => throw new InvalidOperationException(),
    };
}
