using System.CommandLine;
using LupusInfo.Content.Reading;

namespace LupusInfo.Web.Tests.Commands;

/// <summary>A folder of its own to run verbs in, as an editor would; gone afterwards.</summary>
internal sealed class Workplace : IDisposable
{
    private readonly DirectoryInfo top = Directory.CreateTempSubdirectory("lupus-");

    /// <summary>The content folder.</summary>
    public string Content => Path.Combine(top.FullName, "content");

    /// <summary>A home page and a section, without a fault, and the real words.</summary>
    public static Workplace Small()
    {
        var place = new Workplace();
        place.Write("en/words.yaml", File.ReadAllText(Path.Combine(ContentSearch.Find(null), "en/words.yaml")));
        place.Write("en/index.md", Page("Home", "page"));
        place.Write("en/lupus/index.md", Page("Lupus", "section"));
        return place;
    }

    /// <summary>A copy of the repository's own content.</summary>
    public static Workplace Real() => CopyOf(ContentSearch.Find(null));

    /// <summary>A copy of a content folder.</summary>
    public static Workplace CopyOf(string real)
    {
        var place = new Workplace();
        foreach (var file in Directory.EnumerateFiles(real, "*", SearchOption.AllDirectories))
        {
            var copy = Path.Combine(place.Content, Path.GetRelativePath(real, file));
            Directory.CreateDirectory(Path.GetDirectoryName(copy)!);
            File.Copy(file, copy);
        }

        return place;
    }

    /// <summary>A whole file with front matter that has no fault.</summary>
    public static string Page(string title, string kind = "page", string body = "Welcome.") => $"""
        ---
        title: "{title}"
        description: "One sentence about {title}, long enough for a search engine to show."
        order: 1
        kind: {kind}
        updated: 2026-11-20
        ---
        {body}

        """;

    public void Write(string path, string text)
    {
        Directory.CreateDirectory(Path.GetDirectoryName(PathOf(path))!);
        File.WriteAllText(PathOf(path), text);
    }

    /// <summary>Takes over the words of the interface from the real content.</summary>
    public void WriteWords() => Write("en/words.yaml", File.ReadAllText(Path.Combine(ContentSearch.Find(null), "en/words.yaml")));

    public string Read(string path) => File.ReadAllText(PathOf(path));

    public string PathOf(string path) => Path.Combine(Content, path);

    /// <summary>Everything in it, by path.</summary>
    public IReadOnlyDictionary<string, string> Texts() =>
        new ContentFolder(Content).Read().Files.ToDictionary(file => file.Path, file => file.Text);

    /// <summary>Runs a verb on this content. Paths in what it prints begin with content/.</summary>
    public Answer Run(Command command, params string[] args)
    {
        using var output = new StringWriter();
        using var error = new StringWriter();
        var code = command.Parse([.. args, "--content", Content]).Invoke(new() { Output = output, Error = error });
        return new(code, Named(output), Named(error));
    }

    public void Dispose() => top.Delete(recursive: true);

    private string Named(StringWriter text) => text.ToString()
        .Replace(Path.GetRelativePath(Directory.GetCurrentDirectory(), Content).Replace('\\', '/')
            + "/", "content/", StringComparison.Ordinal)
        .Replace(top.FullName, "", StringComparison.Ordinal);
}

/// <summary>What a verb answered.</summary>
internal sealed record Answer(int Code, string Output, string Error);
