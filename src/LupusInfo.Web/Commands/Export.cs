using System.Net;
using System.Text;
using System.Text.RegularExpressions;
using LupusInfo.Content;
using LupusInfo.Content.Addresses;
using LupusInfo.Content.Checking;
using LupusInfo.Content.Reading;
using LupusInfo.Web.Delivery;

namespace LupusInfo.Web.Commands;

/// <summary>Asks the running program for every page of the site and for all that the pages link to, and writes the answers.</summary>
public sealed partial class Export(WebApplication app, ExportFolder folder)
{
    /// <summary>What no page links to.</summary>
    private static readonly string[] Unlinked = ["/robots.txt", "/sitemap.xml", "/llms-full.txt", "/favicon.ico", "/apple-touch-icon.png"];

    private static readonly string Policy = $"""<meta http-equiv="Content-Security-Policy" content="{SecurityHeaders.ContentPolicy}">""";

    private static readonly UTF8Encoding Utf8 = new(encoderShouldEmitUTF8Identifier: false);

    private readonly string baseAddress = app.Services.GetRequiredService<Settings>().BaseAddress;
    private readonly Queue<string> waiting = new();
    private readonly HashSet<string> known = new(StringComparer.Ordinal);
    private readonly List<string> mistakes = [];

    /// <summary>Writes the site; answers what went wrong, and then leaves no trace.</summary>
    public async Task<IReadOnlyList<string>> WriteAsync(CancellationToken stop)
    {
        var watcher = app.Services.GetRequiredService<SiteWatcher>();
        var built = watcher.Built;
        var site = built.Site;
        mistakes.AddRange(built.Problems.Where(RulePages.HoldsBack).Select(problem => problem.ToString()));
        if (mistakes.Count == 0)
        {
            await app.StartAsync(stop);
            try
            {
                await WriteAllAsync(site, stop);
            }
            catch (ContentFolderException reason)
            {
                mistakes.Add(reason.Message);
            }

            await app.StopAsync(stop);
        }

        if (mistakes.Count == 0 && watcher.Current.Version != site.Version)
        {
            mistakes.Add("The content changed meanwhile. Export again.");
        }

        if (mistakes.Count == 0)
        {
            folder.Finish();
        }
        else
        {
            folder.GiveUp();
        }

        return mistakes;
    }

    private async Task WriteAllAsync(Site site, CancellationToken stop)
    {
        using var silent = new HttpClientHandler { AllowAutoRedirect = false };
        using var client = new HttpClient(silent) { BaseAddress = new Uri(app.Urls.First()) };
        foreach (var address in site.Articles.Keys.Concat(site.Addresses.All<PictureOwner>().Select(picture => picture.Address)).Concat(Unlinked))
        {
            Add(address);
        }

        foreach (var gone in site.Addresses.All<GoneOwner>())
        {
            await WriteAnswerAsync(client, gone.Address, HttpStatusCode.Gone, PageOf(gone), stop);
        }

        while (waiting.TryDequeue(out var address))
        {
            await WriteAnswerAsync(client, address, HttpStatusCode.OK, FileOf(address), stop);
        }

        await WriteAnswerAsync(client, "/no-such-page/", HttpStatusCode.NotFound, "/404.html", stop);
        foreach (var moved in site.Addresses.All<RedirectOwner>())
        {
            await folder.WriteAsync(PageOf(moved), Utf8.GetBytes(RedirectTo(site.LanguageAt(moved.To.Path), moved.To.ToString())), stop);
        }
    }

    private async Task WriteAnswerAsync(HttpClient client, string address, HttpStatusCode expected, string file, CancellationToken stop)
    {
        using var answer = await client.GetAsync(new Uri(address, UriKind.Relative), stop);
        if (answer.StatusCode != expected)
        {
            mistakes.Add($"{address} answered {(int)answer.StatusCode}.");
            return;
        }

        var bytes = await answer.Content.ReadAsByteArrayAsync(stop);
        if (answer.Content.Headers.ContentType?.MediaType is "text/html")
        {
            bytes = Utf8.GetBytes(Protected(Link().Replace(Utf8.GetString(bytes), Follow)));
        }

        await folder.WriteAsync(file, bytes, stop);
    }

    /// <summary>Remembers what a page links to, and links to the file that it becomes.</summary>
    private string Follow(Match link)
    {
        var address = WebUtility.HtmlDecode(link.Groups[2].Value).Split('#');
        Add(address[0]);
        return $"{link.Groups[1].Value}=\"{WebUtility.HtmlEncode(FileOf(address[0]) + (address.Length > 1 ? "#" + address[1] : ""))}\"";
    }

    private void Add(string address)
    {
        if (known.Add(address))
        {
            waiting.Enqueue(address);
        }
    }

    /// <summary>Where a file server looks for an old address: it had an ending of its own, or was a folder.</summary>
    private static string PageOf(OldAddressOwner old) => old.Address.EndsWith('/') || Path.HasExtension(old.Address) ? old.Address : old.Address + "/";

    /// <summary>A file server does not read queries: a list that is filtered by one becomes a page of its own.</summary>
    private static string FileOf(string address) =>
        address.Split('?', 2) is [var page, var query] ? page + query.Replace('&', '/').Replace('=', '-') + "/" : address;

    /// <summary>With the policy that the program sends as a header: whoever serves the files may send none.</summary>
    private static string Protected(string html) => html.Replace("""<meta charset="utf-8">""", """<meta charset="utf-8">""" + Policy, StringComparison.Ordinal);

    /// <summary>A page rather than a list of redirects: every web server can serve it, and none needs to be told how.</summary>
    private string RedirectTo(Language language, string address)
    {
        var to = WebUtility.HtmlEncode(address);
        var moved = WebUtility.HtmlEncode(language.Words.Errors.Moved);
        return $"""
            <!doctype html>
            <html lang="{language.Code}" dir="{language.Dir}">
            <head><meta charset="utf-8"><title>{moved}</title>{Policy}
            <link rel="canonical" href="{baseAddress}{to}"><meta http-equiv="refresh" content="0; url={to}"></head>
            <body><p>{moved}: <a href="{to}">{to}</a></p></body>
            </html>

            """;
    }

    /// <summary>A link from the root of this site; <c>//</c> would be another host.</summary>
    [GeneratedRegex(@"\b(href|src)=""(/(?!/)[^""]*)""", RegexOptions.None, Patterns.Timeout)]
    private static partial Regex Link();
}
