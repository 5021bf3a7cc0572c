using System.Collections.Concurrent;
using System.Net;
using System.Text;
using LupusInfo.Content;
using LupusInfo.Content.Addresses;
using LupusInfo.Content.Checking;
using LupusInfo.Content.Reading;
using LupusInfo.Web.Delivery;
using LupusInfo.Web.Previews;
using LupusInfo.Web.Twins;

namespace LupusInfo.Web.Commands;

/// <summary>Asks the program for every page of the site and for all that the pages link to, and writes the answers.</summary>
internal sealed class Export(WebApplication app, InnerServer server, ExportFolder folder)
{
    private const string HtmlType = "text/html";

    /// <summary>What no page links to.</summary>
    private static readonly string[] Unlinked = ["/robots.txt", "/sitemap.xml", "/favicon.ico", "/apple-touch-icon.png"];

    private static readonly string Policy = $"""<meta http-equiv="Content-Security-Policy" content="{SecurityHeaders.ContentPolicy}">""";

    private const string Charset = """<meta charset="utf-8">""";

    private static readonly UTF8Encoding Utf8 = new(encoderShouldEmitUTF8Identifier: false);

    private readonly AnswerStore store = app.Services.GetRequiredService<AnswerStore>();
    private readonly Settings settings = app.Services.GetRequiredService<Settings>();
    private readonly ConcurrentDictionary<string, bool> known = new(StringComparer.Ordinal);
    private readonly ConcurrentBag<string> mistakes = [];
    private ConcurrentBag<string> waiting = [];
    private int done;

    /// <summary>In which encodings each text is to lie beside itself.</summary>
    public IReadOnlyCollection<ContentEncoding> Encodings { get; init; } = [];

    /// <summary>How the files lead to each other.</summary>
    public required ExportedLinks Links { get; init; }

    /// <summary>Told, from any thread, how many files are done, and of how many that are known so far.</summary>
    public Action<int, int>? Advanced { get; init; }

    /// <summary>Writes the site; answers what went wrong, and then leaves no trace.</summary>
    public async Task<IReadOnlyList<string>> WriteAsync(CancellationToken stop)
    {
        var watcher = app.Services.GetRequiredService<SiteWatcher>();
        var (site, _, problems) = watcher.Built;
        foreach (var problem in problems.Where(RulePages.HoldsBack))
        {
            mistakes.Add(problem.ToString());
        }

        if (mistakes.IsEmpty)
        {
            await app.StartAsync(stop);
            await TryAsync(() => WriteAllAsync(site, stop));
            await app.StopAsync(stop);
        }

        if (mistakes.IsEmpty && watcher.Current.Version != site.Version)
        {
            mistakes.Add("The content changed meanwhile. Export again.");
        }

        if (mistakes.IsEmpty)
        {
            folder.Finish();
        }
        else
        {
            folder.GiveUp();
        }

        return [.. mistakes.Order(StringComparer.Ordinal)];
    }

    /// <summary>A disk that is full or refuses half-way is told as a page is that cannot be drawn.</summary>
    private async Task TryAsync(Func<Task> write)
    {
        try
        {
            await write();
        }
        catch (Exception reason) when (reason is ContentFolderException or IOException or UnauthorizedAccessException)
        {
            mistakes.Add(reason.Message);
        }
    }

    private async Task WriteAllAsync(Site site, CancellationToken stop)
    {
        foreach (var gone in site.Addresses.All<GoneOwner>())
        {
            await WriteAnswerAsync(site, gone.Address, StatusCodes.Status410Gone, PageOf(gone));
        }

        foreach (var (name, text) in new ServerFiles(settings, app.Services.GetRequiredService<Assets>(), folder.Path).Write(site))
        {
            folder.Write("/" + name, Utf8.GetBytes(text));
        }

        await WriteAnswerAsync(site, "/no-such-page/", StatusCodes.Status404NotFound, "/404.html");
        foreach (var moved in site.Addresses.All<RedirectOwner>())
        {
            Write(PageOf(moved), Utf8.GetBytes(Redirect(site.LanguageAt(moved.To.Path), PageOf(moved), moved.To.ToString())), HtmlType);
        }

        var pictures = site.Addresses.All<PictureOwner>().Select(picture => picture.Address);
        foreach (var address in site.Articles.Keys.Concat(pictures).Concat(Unlinked))
        {
            Add(address);
        }

        // Each round writes what the pages of the one before link to; it ends because a site has only so many addresses.
        while (!waiting.IsEmpty)
        {
            var round = Interlocked.Exchange(ref waiting, []);
            await Parallel.ForEachAsync(round, stop, async (address, _) =>
                await WriteAnswerAsync(site, address, StatusCodes.Status200OK, ExportedLinks.FileOf(address)));
        }

        // Last, since it is made of the twins that were asked for.
        await WriteAnswerAsync(site, FullText.Address, StatusCodes.Status200OK, FullText.Address);
    }

    /// <summary>
    /// A page, and at once its twin: that is made of the page while it is kept. Of a page nobody asks again; of the twins is made one text.
    /// </summary>
    private async Task WriteAnswerAsync(Site site, string address, int expected, string file)
    {
        var answer = await AskAsync(site, address, file);
        if (answer.Status != expected)
        {
            mistakes.Add($"{address} answered {answer.Status}.");
            return;
        }

        var (twin, hasTwin) = (Twin.AddressOf(address), false);
        var isPage = answer.MediaType.StartsWith(HtmlType, StringComparison.Ordinal);
        var bytes = isPage ? Utf8.GetBytes(Protected(Links.Rewrite(Utf8.GetString(answer.Bytes), file, Found))) : answer.Bytes;
        Write(file, bytes, answer.MediaType);
        if (hasTwin)
        {
            await WriteAnswerAsync(site, twin, expected, twin);
            Forget(site, address);
        }

        void Found(string link)
        {
            if (link != twin)
            {
                Add(link);
            }
            else
            {
                hasTwin = known.TryAdd(twin, true);
            }
        }
    }

    /// <summary>What the program answers; a picture that it would draw as for the last export is taken from there.</summary>
    private async Task<InnerAnswer> AskAsync(Site site, string address, string file)
    {
        if (Preview.Pictured(site, Uri.UnescapeDataString(address)) is not { } preview)
        {
            return await server.AskAsync(address);
        }

        var madeOf = PreviewPicture.MadeOf(preview);
        var kept = folder.MadeBefore(file, madeOf);
        var answer = kept is null ? await server.AskAsync(address) : new(StatusCodes.Status200OK, PreviewPicture.MediaType, kept);
        folder.Remember(file, madeOf, answer.Bytes);
        Forget(site, address);
        return answer;
    }

    private void Forget(Site site, string address) =>
        store.At(site, Uri.UnescapeDataString(address))?.Forget();

    private void Write(string file, byte[] bytes, string mediaType)
    {
        folder.Write(file, bytes, ContentEncodings.Shorten(mediaType) ? Encodings : []);
        Advanced?.Invoke(Interlocked.Increment(ref done), known.Count);
    }

    private void Add(string address)
    {
        if (known.TryAdd(address, true))
        {
            waiting.Add(address);
        }
    }

    /// <summary>Where a file server looks for an old address: it had an ending of its own, or was a folder.</summary>
    public static string PageOf(OldAddressOwner old) =>
        old.Address.EndsWith('/') || Path.HasExtension(old.Address) ? old.Address : old.Address + "/";

    /// <summary>With the policy that the program sends as a header: whoever serves the files may send none.</summary>
    private static string Protected(string html) => html.Replace(Charset, Charset + Policy, StringComparison.Ordinal);

    /// <summary>A page rather than a list of redirects: every web server can serve it, and none needs to be told how.</summary>
    private string Redirect(Language language, string from, string address)
    {
        var to = WebUtility.HtmlEncode(Links.To(address, from));
        var moved = WebUtility.HtmlEncode(language.Words.Errors.Moved);
        return $"""
            <!doctype html>
            <html lang="{language.Code}" dir="{language.Dir}">
            <head>{Charset}<title>{moved}</title>{Policy}
            <link rel="canonical" href="{WebUtility.HtmlEncode(settings.BaseAddress + address)}">
            <meta http-equiv="refresh" content="0; url={to}"></head>
            <body><p>{moved}: <a href="{to}">{to}</a></p></body>
            </html>

            """;
    }
}
