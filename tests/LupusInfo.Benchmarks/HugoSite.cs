using LupusInfo.Content.Reading;

namespace LupusInfo.Benchmarks;

/// <summary>
/// The same generated articles as a site of Hugo, with a plain theme that draws what ours draws around a text: breadcrumb, contents, lists
/// of sections, the page before and after, JSON-LD.
/// </summary>
internal static class HugoSite
{
    private const string Frame = """
        <!doctype html><html lang="en"><head><meta charset="utf-8"><title>{{ .Title }} | Site</title>
        <meta name="description" content="{{ .Description }}"><link rel="canonical" href="{{ .Permalink }}">
        <script type="application/ld+json">{"@context":"https://schema.org","@type":"MedicalWebPage","name":{{ .Title }},
        "url":{{ .Permalink }},"description":{{ .Description }},
        "dateModified":"{{ .Lastmod.Format "2006-01-02" }}"}</script></head>
        <body><header><nav><ul>{{ range .Site.Sections }}
        <li><a href="{{ .RelPermalink }}">{{ .Title }}</a></li>{{ end }}</ul></nav></header>
        <main>{{ block "main" . }}{{ end }}</main><footer><p>No adverts.</p></footer></body></html>
        """;

    private const string Single = """
        {{ define "main" }}<nav><ol>{{ range .Ancestors.Reverse }}
        <li><a href="{{ .RelPermalink }}">{{ .Title }}</a></li>{{ end }}</ol></nav>
        <h1>{{ .Title }}</h1><p>{{ .Params.main_message }}</p><ul>{{ range .Params.key_points }}<li>{{ . }}</li>{{ end }}</ul>
        {{ .TableOfContents }}{{ .Content }}
        {{ with .PrevInSection }}<a href="{{ .RelPermalink }}">{{ .Title }}</a>{{ end }}
        {{ with .NextInSection }}<a href="{{ .RelPermalink }}">{{ .Title }}</a>{{ end }}{{ end }}
        """;

    private const string List = """
        {{ define "main" }}<h1>{{ .Title }}</h1>{{ .Content }}
        <ul>{{ range .Pages }}<li><a href="{{ .RelPermalink }}">{{ .Title }}</a> {{ .Description }}</li>{{ end }}</ul>{{ end }}
        """;

    /// <summary>Writes it to a folder.</summary>
    public static void Write(ContentFiles content, string folder)
    {
        WriteFile(folder, "config.toml", """
            baseURL = "https://lupus.example.org/"
            title = "Site"
            disableKinds = ["taxonomy", "term", "RSS"]
            """);
        WriteFile(folder, "layouts/_default/baseof.html", Frame);
        WriteFile(folder, "layouts/_default/single.html", Single);
        WriteFile(folder, "layouts/_default/list.html", List);
        foreach (var file in content.Files.Where(file => file.Path.EndsWith(".md", StringComparison.Ordinal)))
        {
            var path = file.Path["en/".Length..];
            WriteFile(folder, "content/" + (path.EndsWith("index.md", StringComparison.Ordinal)
                ? path.Replace("index.md", "_index.md", StringComparison.Ordinal) : path), TextOf(file.Text));
        }
    }

    /// <summary>Links to articles as Hugo writes them, and its names for days.</summary>
    private static string TextOf(string text) => text
        .Replace("updated:", "lastmod:", StringComparison.Ordinal).Replace("](../../en/", "](/", StringComparison.Ordinal)
        .Replace("kind: ", "sort: ", StringComparison.Ordinal).Replace(".md#", "/#", StringComparison.Ordinal);

    private static void WriteFile(string folder, string path, string text)
    {
        var file = Path.Combine(folder, path);
        Directory.CreateDirectory(Path.GetDirectoryName(file)!);
        File.WriteAllText(file, text);
    }
}
