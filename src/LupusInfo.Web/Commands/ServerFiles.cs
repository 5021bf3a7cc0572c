using System.Globalization;
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
/// <c>_redirects</c>,
/// and configurations for nginx and Caddy. All are written from the program's own tables.
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

    private readonly string path = new Uri(settings.BaseAddress).AbsolutePath.TrimEnd('/');

    /// <summary>What some addresses carry besides, or otherwise, by a pattern in which <c>*</c> is any text.</summary>
    private IEnumerable<(string Pattern, string Name, string Value)> Some =>
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
    ];

    private static string DataFolder => Address.OfPage(Address.RootLanguage, ProgramPage.Data);

    /// <summary>The headers of every answer.</summary>
    private IEnumerable<(string Name, string Value)> All => SecurityHeaders.Of(settings).Append((HeaderNames.CacheControl, "no-cache"));

    /// <summary>The files, by name.</summary>
    public IEnumerable<(string Name, string Text)> Write(Site site)
    {
        var moved = site.Addresses.All<RedirectOwner>().Select(old => (From: old.Address, To: path + old.To)).ToList();
        var gone = site.Addresses.All<GoneOwner>().Select(old => old.Address).ToList();
        yield return ("_headers", Headers());
        yield return ("_redirects", string.Concat(moved.Select(old => $"{path}{old.From} {old.To} 301\n")));
        yield return ("_nginx.conf", Nginx(moved, gone));
        yield return ("_Caddyfile", Caddy(moved, gone));
    }

    private string Headers()
    {
        var text = new StringBuilder($"{path}/*\n");
        text.AppendJoin("", All.Select(header => $"  {header.Name}: {header.Value}\n"));
        foreach (var some in Some.GroupBy(rule => rule.Pattern))
        {
            text.Append($"{path}{(some.Key[0] is '*' ? "/" : "")}{some.Key}\n");
            text.AppendJoin("", some.Select(rule => $"  ! {rule.Name}\n  {rule.Name}: {rule.Value}\n"));
        }

        return text.ToString();
    }

    private string Nginx(List<(string From, string To)> moved, List<string> gone)
    {
        var text = new StringBuilder("# Written by export, for nginx: include this file in the http block.\n");
        var some = Some.ToList();
        foreach (var name in some.Select(rule => rule.Name).Distinct())
        {
            var usual = All.FirstOrDefault(header => header.Name == name).Value ?? "";
            text.Append($"map $uri {Variable(name)} {{\n  default \"{usual}\";\n");
            text.AppendJoin("", some.Where(rule => rule.Name == name)
                .Select(rule => $"  \"~^{path}{Pattern(rule.Pattern)}$\" \"{rule.Value}\";\n"));
            text.Append("}\n");
        }

        text.Append(
            $$"""
            map $uri $lupus_link {
              default "";
              "~^{{path}}(?<page>/.*){{ProgramAddresses.Twin.Replace(".", "[.]")}}$" "<{{settings.BaseAddress}}$page>; rel=\"canonical\"";
              "~^(?<page>{{path}}/{{NoneWithoutTwin}}.*)index[.]html$"
                "<${page}{{ProgramAddresses.Twin}}>; rel=\"alternate\"; type=\"text/markdown\"";
            }
            map $uri $lupus_location { default ""; "~/index[.]md$" $uri; }
            map $uri $lupus_moved {
              default "";
            {{string.Concat(moved.Select(old => $"  \"{path}{old.From}\" \"{old.To}\";\n"))}}}
            server {
              listen 80;
              server_name {{new Uri(settings.BaseAddress).Host}};
              root {{Folder}};
              index index.html;
              absolute_redirect off;
              server_tokens off;
              gzip_static on;
              gzip_vary on;
              default_type application/octet-stream;
              types {
            {{string.Concat(Types.Select(type => $"    \"{type.Type}\" {type.Ending};\n"))}}  }
              error_page 404 {{path}}/404.html;
              if ($lupus_moved) { return 301 $lupus_moved; }

            """);
        text.AppendJoin("", NginxHeaders());
        text.AppendJoin("", gone.Select(old => $"  location = {path}{old} {{ error_page 410 {path}{old}index.html; return 410; }}\n"));
        text.Append(path.Length == 0
            ? "  location ~ ^/_|^/[.]lupusinfo-|^/404[.]html$|/index[.]html$ { internal; }\n}\n"
            : $"  location {path}/_ {{ internal; }}\n  location {path}/ {{ alias {folder}/; }}\n}}\n");
        return text.ToString();
    }

    private string Folder => path.Length == 0 ? folder : "/var/empty";

    private IEnumerable<string> NginxHeaders()
    {
        var some = Some.Select(rule => rule.Name).ToHashSet();
        return All.Select(header => header.Name).Union(some)
            .Select(name => (name, some.Contains(name) ? Variable(name) : $"\"{All.First(header => header.Name == name).Value}\""))
            .Append((HeaderNames.Link, "$lupus_link")).Append((HeaderNames.ContentLocation, "$lupus_location"))
            .Select(header => $"  add_header {header.Item1} {header.Item2} always;\n");
    }

    private static string Variable(string header) => "$lupus_" + header.ToLower(CultureInfo.InvariantCulture).Replace('-', '_');

    /// <summary>Refuses the pages that have no twin: a search, and a list that the program draws of a query.</summary>
    private const string NoneWithoutTwin = "(?!(?:.*/)?(?:(?:verdict|topic|said)-|search/index[.]))";

    private static string Pattern(string pattern) => pattern.Replace(".", "[.]").Replace("*", ".*");

    private string Caddy(List<(string From, string To)> moved, List<string> gone)
    {
        var text = new StringBuilder(
            $"# Written by export, for Caddy.\n{new Uri(settings.BaseAddress).GetLeftPart(UriPartial.Authority)} {{\n");
        text.Append(path.Length == 0 ? "" : $"  uri strip_prefix {path}\n");
        text.Append($"  root * {folder}\n  route {{\n  header {{\n");
        text.AppendJoin("", All.Select(header => $"    {header.Name} \"{header.Value}\"\n"));
        text.Append("  }\n");
        var number = 0;
        foreach (var some in Some.GroupBy(rule => rule.Pattern))
        {
            text.Append($"  @some{++number} path_regexp ^{Pattern(some.Key)}$\n");
            text.AppendJoin("", some.Select(rule => $"  header @some{number} {rule.Name} \"{rule.Value}\"\n"));
        }

        foreach (var (ending, type) in Types)
        {
            text.Append($"  @{ending} path *.{ending}{(ending is "html" ? " */" : "")}\n  header @{ending} Content-Type \"{type}\"\n");
        }

        text.Append(
            $$"""
              @page {
                path_regexp page ^(/|/.*/)$
                file {path}{{ProgramAddresses.Twin}}
              }
              header @page Link "<{{path}}{re.page.1}{{ProgramAddresses.Twin}}>; rel=\"alternate\"; type=\"text/markdown\""
              @twin path_regexp twin ^(/|/.*/){{ProgramAddresses.Twin}}$
              header @twin Link "<{{settings.BaseAddress}}{re.twin.1}>; rel=\"canonical\""
              header @twin Content-Location "{{path}}{path}"

            """);
        text.Append("  }\n");
        text.AppendJoin("", moved.Select(old => $"  redir {old.From} {old.To} 301\n"));
        text.AppendJoin("", gone.Select(old => $"  error {old} 410\n"));
        text.Append("  @inner path /_* /.lupusinfo-* /404.html */index.html\n  error @inner 404\n");
        text.Append(CaddyErrors());
        text.Append("  file_server {\n    precompressed br gzip\n  }\n}\n");
        return text.ToString();
    }

    /// <summary>What the address would have carried, the page that says that nothing is there does not.</summary>
    private string CaddyErrors()
    {
        var usual = Some.Select(rule => rule.Name).Distinct().Select(name =>
            All.FirstOrDefault(header => header.Name == name).Value is { } value
            ? $"    header {name} \"{value}\"\n"
            : $"    header -{name}\n");
        return $$"""
              handle_errors {
                @gone expression {err.status_code} == 410
                rewrite @gone {uri}index.html
                @missing expression {err.status_code} == 404
                rewrite @missing /404.html
                header Content-Type "text/html; charset=utf-8"
                header -Link
                header -Content-Location
            {{string.Concat(usual)}}    file_server {
                  precompressed br gzip
                }
              }

            """;
    }
}
