using System.Text;
using LupusInfo.Content;
using LupusInfo.Content.Addresses;
using LupusInfo.Content.Articles;
using LupusInfo.Web.Delivery;
using LupusInfo.Web.Endpoints;
using LupusInfo.Web.Twins;
using Microsoft.Net.Http.Headers;

namespace LupusInfo.Web.Commands;

/// <summary>
/// What tells a web server of exported files to answer as the program does: files for hosts that read <c>_headers</c> and
/// <c>_redirects</c>, and configurations for nginx and Caddy. All are written from the program's own tables.
/// </summary>
/// <param name="settings">Where the site is to stand.</param>
/// <param name="assets">The program's own files.</param>
/// <param name="folder">The folder with the files, as the server sees it.</param>
internal sealed class ServerFiles(Settings settings, Assets assets, string folder)
{
    /// <summary>The types of files that servers do not know, or know otherwise, by ending.</summary>
    private static readonly (string Ending, string Type)[] Types =
    [
        ("html", "text/html; charset=utf-8"), ("css", "text/css; charset=utf-8"), ("md", "text/markdown; charset=utf-8"),
        ("txt", "text/plain; charset=utf-8"), ("csv", "text/csv; charset=utf-8"), ("json", "application/json; charset=utf-8"),
        ("js", "text/javascript; charset=utf-8"), ("xml", "application/xml; charset=utf-8"), ("atom", Feed.MediaType),
        .. Data.SourceFile.All.Select(form => (form.Ending, form.MediaType + "; charset=utf-8")),
        ("svg", "image/svg+xml"), ("png", "image/png"), ("jpg", "image/jpeg"), ("webp", "image/webp"), ("avif", "image/avif"),
        ("ico", "image/x-icon"),
    ];

    /// <summary>What some addresses carry besides, or otherwise, by a pattern in which <c>*</c> is any text.</summary>
    private IEnumerable<(string Pattern, string Name, string Value)> Some(Site site) =>
    [
        ("/assets/*", HeaderNames.CacheControl, Assets.ForEver),
        .. assets.Wellknown.Select(asset => (asset.Address, HeaderNames.CacheControl, Assets.ForADay)),
        .. Types.Where(type => type.Ending is "csv" or "json" or "bib" or "ris").SelectMany(type => new[]
        {
            ($"{DataFolder}*.{type.Ending}", HeaderNames.AccessControlAllowOrigin, "*"),
            ($"{DataFolder}*.{type.Ending}", SecurityHeaders.ResourcePolicy, "cross-origin"),
        }),
        (Address.Previews + "*", SecurityHeaders.ResourcePolicy, "cross-origin"),
        ("*/" + ProgramAddresses.Twin, SecurityHeaders.Robots, "noindex"),
        (FullText.Address, SecurityHeaders.Robots, "noindex"),
        .. site.LanguagesInOrder.Select(language => language.AddressOf(ProgramPage.Search)).SelectMany(search => new[]
        {
            (search, HeaderNames.CacheControl, "no-store"), (search, SecurityHeaders.Robots, "noindex"),
        }),
    ];

    private static string DataFolder => Address.OfPage(Address.RootLanguage, ProgramPage.Data);

    /// <summary>The files, by name.</summary>
    public IEnumerable<(string Name, string Text)> Write(Site site)
    {
        var rules = new ServerRules
        {
            Base = settings.BaseAddress.TrimEnd('/'),
            Path = new Uri(settings.BaseAddress).AbsolutePath.TrimEnd('/'),
            Folder = folder,
            All = [.. SecurityHeaders.Of(settings).Append((HeaderNames.CacheControl, "no-cache"))],
            Some = [.. Some(site)],
            Types = Types,
            Moved = [.. site.Addresses.All<RedirectOwner>().Select(old => (old.Address, old.To.ToString()))],
            Gone = [.. site.Addresses.All<GoneOwner>().Select(old => (old.Address, FileOf(Export.PageOf(old))))],
        };
        yield return ("_headers", Headers(rules));
        yield return ("_redirects",
            string.Concat(rules.Moved.Select(old => $"{rules.Path}{old.From} {rules.Path}{old.To} 301\n")));
        yield return ("_nginx.conf", new NginxConfiguration(rules).Write());
        yield return ("_Caddyfile", new CaddyConfiguration(rules).Write());
    }

    private static string FileOf(string page) => page.EndsWith('/') ? page + "index.html" : page;

    private static string Headers(ServerRules rules)
    {
        var text = new StringBuilder($"{rules.Path}/*\n");
        text.AppendJoin("", rules.All.Select(header => $"  {header.Name}: {header.Value}\n"));
        foreach (var some in rules.Some.GroupBy(rule => rule.Pattern))
        {
            text.Append($"{rules.Path}{(some.Key[0] is '*' ? "/" : "")}{some.Key}\n");
            text.AppendJoin("", some.Select(rule => $"  ! {rule.Name}\n  {rule.Name}: {rule.Value}\n"));
        }

        return text.ToString();
    }
}
