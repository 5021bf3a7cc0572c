using System.Text;
using LupusInfo.Content.Addresses;
using LupusInfo.Web.Delivery;
using Microsoft.Net.Http.Headers;

namespace LupusInfo.Web.Commands;

/// <summary>Tells Caddy to answer with exported files as the program does.</summary>
internal sealed class CaddyConfiguration(ServerRules rules)
{
    private const string Html = "text/html; charset=utf-8";

    /// <summary>The text of the file. All stands in one route: outside of it Caddy has an order of its own.</summary>
    public string Write()
    {
        var text = new StringBuilder(
            $"# Written by export, for Caddy.\n{new Uri(rules.Base).GetLeftPart(UriPartial.Authority)} {{\n");
        text.Append($"  root * \"{rules.Folder}\"\n  route {{\n  header {{\n");
        text.AppendJoin("", rules.All.Select(header => $"    {header.Name} \"{header.Value}\"\n"));
        text.Append("  }\n").Append(Inside());
        text.Append(Old());
        foreach (var (number, some) in rules.Some.GroupBy(rule => rule.Pattern).Index())
        {
            text.Append($"  @some{number} path_regexp ^{ServerRules.Expression(some.Key)}$\n");
            text.AppendJoin("", some.Select(rule => $"  header @some{number} {rule.Name} \"{rule.Value}\"\n"));
        }

        foreach (var (ending, type) in rules.Types)
        {
            text.Append($"  @{ending} path *.{ending}{(ending is "html" ? " */" : "")}\n  header @{ending} Content-Type \"{type}\"\n");
        }

        text.Append(Twins());
        text.Append("  file_server {\n    precompressed br gzip\n  }\n  }\n");
        text.Append(Errors());
        text.Append("}\n");
        return text.ToString();
    }

    /// <summary>What stands in a folder of the host is looked for as if it stood at the root; nothing else is here.</summary>
    private string Inside() => rules.Path.Length == 0
        ? ""
        : $"  @outside not path {rules.Path}/*\n  error @outside 404\n  uri strip_prefix {rules.Path}\n";

    /// <summary>Old addresses, inner files, and folders without their slash: these lead to a path of known form, never to a host.</summary>
    private string Old()
    {
        var text = new StringBuilder();
        foreach (var (number, (from, to)) in rules.Moved.Index())
        {
            text.Append($"  @moved{number} path_regexp ^{ServerRules.OldExpression(from)}$\n");
            text.Append(Redirect($"@moved{number}", rules.Path + to));
        }

        foreach (var (number, (address, file)) in rules.Gone.Index())
        {
            text.Append($"  @gone{number} path_regexp ^{ServerRules.OldExpression(address)}$\n  error @gone{number} \"{file}\" 410\n");
        }

        return text.Append(
            $$"""
              @inner path {{string.Join(' ', ServerRules.Inner)}}
              error @inner 404
              @folder {
                path_regexp folder ^((/[A-Za-z0-9_~-][A-Za-z0-9._~-]*)+)$
                file {path}/index.html
              }
            {{Redirect("@folder", rules.Path + "{re.folder.1}/")}}
            """).ToString();
    }

    private static string Redirect(string which, string to) =>
        $"  header {which} {HeaderNames.CacheControl} \"{AddressRedirects.CacheControl}\"\n  redir {which} {to} 301\n";

    private string Twins() =>
        $$"""
          @page {
            path_regexp page ^(/|/.*/)$
            file {path}{{ProgramAddresses.Twin}}
          }
          header @page Link "<{{rules.Path}}{re.page.1}{{ProgramAddresses.Twin}}>; rel=\"alternate\"; type=\"text/markdown\""
          @twin path_regexp twin ^(/|/.*/){{ProgramAddresses.Twin}}$
          header @twin Link "<{{rules.Base}}{re.twin.1}>; rel=\"canonical\""
          header @twin Content-Location "{{rules.Path}}{path}"

        """;

    /// <summary>What the address would have carried, the page that says that nothing is there does not.</summary>
    private string Errors() =>
        $$"""
          handle_errors {
            route {
            @gone expression {err.status_code} == 410
            rewrite @gone {err.message}
            @missing expression {err.status_code} == 404
            rewrite @missing /404.html
            header Content-Type "{{Html}}"
            header -Link
            header -Content-Location
        {{string.Concat(rules.Differing.Select(name =>
            rules.Usual(name) is { } value ? $"    header {name} \"{value}\"\n" : $"    header -{name}\n"))}}    file_server {
              precompressed br gzip
              disable_canonical_uris
            }
            }
          }

        """;
}
