using System.CommandLine;
using System.Text;
using System.Xml;
using System.Xml.Linq;
using LupusInfo.Content;
using LupusInfo.Content.Reading;
using LupusInfo.Web.Endpoints;

namespace LupusInfo.Web.Commands;

/// <summary>
/// <c>notify</c>: tells search engines (indexnow.org) which addresses are new, changed or gone since a sitemap that was kept. Without the
/// setting IndexNowKey nobody is told. Answers 1 when they refuse, 2 when it could not run.
/// </summary>
public static class NotifyCommand
{
    /// <summary>More addresses than these are refused in one message.</summary>
    private const int MostAddresses = 10_000;

    /// <summary>The verb.</summary>
    public static Command Create()
    {
        var before = new Argument<string>("sitemap") { Description = "The sitemap.xml as it was when search engines were told last." };
        var address = new Option<string?>("--base-address") { Description = "The public address, such as https://lupus.example.org." };
        var key = new Option<string?>("--key") { Description = "The key that the site serves: the setting IndexNowKey." };
        var to = new Option<string>("--to")
        {
            Description = "Who is told. Search engines pass it on to each other.",
            DefaultValueFactory = _ => "https://api.indexnow.org/indexnow",
        };
        var content = ContentCommand.Folder();
        var command = new Command("notify", "Tell search engines which pages changed.") { before, address, key, to, content };
        command.SetAction(async (parsed, stop) =>
        {
            var (output, error) = (parsed.InvocationConfiguration.Output, parsed.InvocationConfiguration.Error);
            try
            {
                string[] own = parsed.GetValue(key) is { } said ? [$"--{nameof(Settings.IndexNowKey)}={said}"] : [];
                using var server = new InnerServer();
                await using var app = SiteApplication.Build(
                    [.. ExportCommand.Arguments(parsed.GetValue(content), parsed.GetValue(address)), .. own], server);
                var settings = app.Services.GetRequiredService<Settings>();
                settings.MustBePublic();
                var site = app.Services.GetRequiredService<SiteWatcher>().Current;
                var now = Encoding.UTF8.GetString(Sitemap.Write(site, settings.BaseAddress));
                var changed = Changed(await File.ReadAllTextAsync(parsed.GetValue(before)!, stop), now, settings.BaseAddress);
                if (settings.IndexNowKey is not { } secret || changed.Count == 0)
                {
                    await output.WriteLineAsync(
                        settings.IndexNowKey is null ? "No IndexNowKey is set: nobody was told." : "Nothing changed.");
                    return 0;
                }

                return await TellAsync(new(parsed.GetValue(to)!), secret, settings.BaseAddress, changed, output, error, stop);
            }
            catch (Exception reason) when (reason is ContentFolderException or SettingsException or IOException
                or UnauthorizedAccessException or XmlException or HttpRequestException or UriFormatException)
            {
                await error.WriteLineAsync(reason.Message);
                return 2;
            }
        });
        return command;
    }

    /// <summary>Addresses of the site that stand in one sitemap only, or with different days.</summary>
    internal static IReadOnlyList<string> Changed(string before, string now, string home)
    {
        var entries = Entries(before).Concat(Entries(now)).Where(entry => entry.Address.StartsWith(home + "/", StringComparison.Ordinal));
        return
        [
            .. entries.CountBy(entry => entry).Where(entry => entry.Value == 1).Select(entry => entry.Key.Address)
                .Distinct().Order(StringComparer.Ordinal),
        ];
    }

    private static IEnumerable<(string Address, string? Day)> Entries(string sitemap) =>
        from page in XDocument.Parse(sitemap).Root!.Elements()
        let fields = page.Elements().ToLookup(field => field.Name.LocalName, field => field.Value)
        from address in fields["loc"]
        select (address, fields["lastmod"].FirstOrDefault());

    private static async Task<int> TellAsync(
        Uri to, string key, string home, IReadOnlyList<string> changed, TextWriter output, TextWriter error, CancellationToken stop)
    {
        using var client = new HttpClient();
        foreach (var addresses in changed.Chunk(MostAddresses))
        {
            var message = new { host = new Uri(home).Host, key, keyLocation = $"{home}/{key}.txt", urlList = addresses };
            using var answer = await client.PostAsJsonAsync(to, message, stop);
            if (!answer.IsSuccessStatusCode)
            {
                await error.WriteLineAsync($"{to} answered {(int)answer.StatusCode}. Serve the key at {home}/{key}.txt, and try again.");
                return 1;
            }
        }

        await output.WriteLineAsync($"Told {to.Host} of {changed.Count} addresses.");
        return 0;
    }
}
