using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;
using LupusInfo.Content.Addresses;
using LupusInfo.Web.Delivery;
using Microsoft.Net.Http.Headers;

namespace LupusInfo.Web.Commands;

/// <summary>Tells nginx to answer with exported files as the program does.</summary>
internal sealed class NginxConfiguration(ServerRules rules)
{
    private readonly string path = Regex.Escape(rules.Path);
    private readonly string inner = string.Join('|', ServerRules.Inner.Select(ServerRules.Expression));

    /// <summary>The text of the file.</summary>
    public string Write()
    {
        var text = new StringBuilder("# Written by export, for nginx: include this file in the http block.\n");
        text.AppendJoin("", rules.Differing.Select(MapOfHeader));
        text.Append(Maps());
        text.Append(
            $$"""
            server {
              listen 80;
              server_name {{new Uri(rules.Base).Host}};
              index index.html;
              absolute_redirect off;
              server_tokens off;
              gzip_static on;
              gzip_vary on;
              default_type application/octet-stream;
              types {
            {{string.Concat(rules.Types.Select(type => $"    \"{type.Type}\" {type.Ending};\n"))}}  }
              error_page 403 404 =404 {{rules.Path}}/404.html;
              error_page 410 @gone;
              set $lupus_twin "";
              if ($lupus_moved) { return 301 $lupus_moved; }
              if ($lupus_gone) { return 410; }
              if (-f "{{rules.Folder}}/${lupus_page}{{ProgramAddresses.Twin}}") {
                set $lupus_twin "<{{rules.Path}}/${lupus_page}{{ProgramAddresses.Twin}}>; rel=\"alternate\"; type=\"text/markdown\"";
              }

            """);
        text.AppendJoin("", Headers());
        text.Append(Locations());
        return text.ToString();
    }

    /// <summary>What an address carries of a header. What is found to have moved is told while it is answered.</summary>
    private string MapOfHeader(string name)
    {
        var some = rules.Some.Where(rule => rule.Name == name)
            .Select(rule => $"  \"~^{path}{Expression(rule.Pattern)}\\z\" \"{rule.Value}\";\n");
        var map = $"  default \"{rules.Usual(name)}\";\n{string.Concat(some)}}}\n";
        return name == HeaderNames.CacheControl
            ? $"map $uri $lupus_cache {{\n{map}map $status {Variable(name)} {{\n  default $lupus_cache;\n"
                + $"  301 \"{AddressRedirects.CacheControl}\";\n}}\n"
            : $"map $uri {Variable(name)} {{\n{map}";
    }

    /// <summary>A folder is answered by the page in it, whose name is the address by then.</summary>
    private static string Expression(string pattern) => ServerRules.Expression(pattern) + (pattern.EndsWith('/') ? "(index[.]html)?" : "");

    private string Maps() =>
        $$"""
        map $uri $lupus_page {
          volatile;
          default "-";
          "~^{{path}}/(?<page>(.*/)?)(index[.]html)?\z" $page;
        }
        map $uri $lupus_canonical {
          default "";
          "~^{{path}}(?<page>/.*){{Regex.Escape(ProgramAddresses.Twin)}}\z" "<{{rules.Base}}$page>; rel=\"canonical\"";
        }
        map $uri $lupus_location {
          default "";
          "~^{{path}}(?<page>/.*){{Regex.Escape(ProgramAddresses.Twin)}}\z" "{{rules.Path}}${page}{{ProgramAddresses.Twin}}";
        }
        map $uri $lupus_moved {
          default "";
        {{Old(rules.Moved.Select(old => (old.From, rules.Path + old.To)))}}}
        map $uri $lupus_gone {
          default "";
        {{Old(rules.Gone)}}}

        """;

    private string Old(IEnumerable<(string Address, string Value)> old) =>
        string.Concat(old.Select(one => $"  \"~^{path}{ServerRules.OldExpression(one.Address)}\\z\" \"{one.Value}\";\n"));

    private IEnumerable<string> Headers()
    {
        var differing = rules.Differing.ToHashSet();
        IEnumerable<(string Name, string Value)> headers =
        [
            .. rules.All.Select(header => header.Name).Union(differing)
                .Select(name => (name, differing.Contains(name) ? Variable(name) : $"\"{rules.Usual(name)}\"")),
            (HeaderNames.Link, "$lupus_twin"), (HeaderNames.Link, "$lupus_canonical"), (HeaderNames.ContentLocation, "$lupus_location"),
        ];
        return headers.Select(header => $"  add_header {header.Name} {header.Value} always;\n");
    }

    /// <summary>
    /// Which file answers. Those that are no address of their own are only led to from inside. A line feed at the end of an address is
    /// part of it (<c>\z</c>, not <c>$</c>): it would get into a header.
    /// </summary>
    private string Locations() =>
        $$"""
          location @gone { root "{{rules.Folder}}"; types { } default_type "text/html; charset=utf-8"; try_files $lupus_gone =404; }
          location ~ ^{{path}}(?<file>{{inner}})\z { internal; alias "{{rules.Folder}}$file"; }
          location ~ ^{{path}}(?<file>/.*)\z { alias "{{rules.Folder}}$file"; }
          location / { return 404; }
        }

        """;

    private static string Variable(string header) => "$lupus_" + header.ToLower(CultureInfo.InvariantCulture).Replace('-', '_');
}
