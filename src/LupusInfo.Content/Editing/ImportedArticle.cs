using System.Globalization;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.RegularExpressions;
using LupusInfo.Content.Articles;
using LupusInfo.Content.Reading;

namespace LupusInfo.Content.Editing;

/// <summary>
/// Makes a draft of an article of Hugo, Jekyll or Docusaurus: what its front matter says in our fields, the rest as TODO comments, which
/// the check tells.
/// </summary>
public static partial class ImportedArticle
{
    private const int LongestTitle = 65;

    private const int LongestDescription = 160;

    private const int ShortestDescription = 50;

    private static readonly JsonSerializerOptions Readable = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    /// <summary>Our fields, and what others call them; the first that is there is taken.</summary>
    private static readonly Dictionary<string, string[]> Names = new()
    {
        ["title"] = ["title", "linkTitle", "sidebar_label"],
        ["description"] = ["description", "summary", "excerpt"],
        ["order"] = ["weight", "sidebar_position", "nav_order", "order"],
        ["updated"] = ["lastmod", "last_modified_at", "last_update", "updated", "date"],
        ["redirect_from"] = ["aliases", "redirect_from", "permalink", "url"],
    };

    /// <summary>The draft.</summary>
    /// <param name="from">Its path in the other folder.</param>
    /// <param name="text">Its text there.</param>
    /// <param name="import">Where it and all others go.</param>
    /// <param name="today">The day, where the file names none.</param>
    public static ContentFile Write(string from, string text, Import import, DateOnly today)
    {
        var (fields, head, body) = Split(text.TrimStart('\uFEFF').ReplaceLineEndings("\n"));
        var heading = FirstHeading().Match(body);
        var title = Own("title") ?? (heading.Success ? heading.Groups["text"].Value.Trim() : Path.GetFileNameWithoutExtension(from));
        body = heading.Success && heading.Groups["text"].Value.Trim() == title ? body[heading.Length..] : body;
        var path = import.Paths[from];
        var order = int.TryParse(Own("order"), CultureInfo.InvariantCulture, out var number) && number >= 0 ? number : 1;
        var kind = path.EndsWith("/index.md", StringComparison.Ordinal) ? "section" : "page";
        var day = DateOnly.TryParseExact(Own("updated")?.Split('T', ' ')[0], "yyyy-MM-dd", out var date) ? date : today;
        return new(path, string.Join('\n',
            [
                "---",
                .. Cut("title", title, LongestTitle),
                .. Cut("description", Padded(Own("description"), title), LongestDescription),
                $"order: {order}",
                .. Lost("order", order == number),
                $"kind: {kind} # TODO: article, therapy or claim, and what they need",
                $"updated: {day:yyyy-MM-dd}",
                .. Lost("updated", day == date),
                "draft: true",
                .. OldAddresses(fields, import, from),
                .. head.Where(line => line.Length > 0).Select(line => $"# TODO was: {line}"),
                "---",
                Body(body.Trim('\n'), from, import),
                "",
            ]));

        // What is no such value is not dropped.
        IEnumerable<string> Lost(string name, bool isTaken) =>
            !isTaken && Own(name) is { } value ? [$"# TODO {name} was: {value.ReplaceLineEndings(" ").Trim()}"] : [];

        string? Own(string name) => Names[name].Select(other => fields.Text(other)).FirstOrDefault(value => !string.IsNullOrEmpty(value));
    }

    /// <summary>A page for a folder that came without one.</summary>
    public static ContentFile SectionPage(string folder, DateOnly today) => new($"{folder}/index.md", $"""
        ---
        title: "TODO: {folder[(folder.LastIndexOf('/') + 1)..].Replace('-', ' ')}"
        description: "TODO: what do these pages say? One sentence of 50 to 160 characters."
        order: 1
        kind: section
        updated: {today:yyyy-MM-dd}
        draft: true
        ---

        """);

    /// <summary>The fields, the lines of them that are not taken over, and the body.</summary>
    private static (MapNode Fields, IEnumerable<string> Others, string Body) Split(string text)
    {
        var none = new MapNode([], default);
        if (Head().Match(text) is not { Success: true } match)
        {
            return (none, [], text);
        }

        var (head, body) = (match.Groups["fields"].Value, text[match.Length..]);
        // Hugo's TOML: simple fields of it are YAML but for the sign between name and value.
        head = match.Groups["fence"].Value == "+++" ? TomlName().Replace(head, "${name}: ") : head;
        if (NodeReader.Read("", head, 1, []) is not MapNode fields)
        {
            return (none, head.Split('\n'), body);
        }

        var known = Names.Values.SelectMany(names => names).ToHashSet(StringComparer.Ordinal);
        var lines = head.Split('\n');
        var ends = fields.Entries.Skip(1).Select(entry => entry.NameAt.Line - 1).Append(lines.Length);
        return (fields, fields.Entries.Zip(ends).Where(item => !known.Contains(item.First.Name) || item.First.Value is MapNode)
            .SelectMany(item => lines[(item.First.NameAt.Line - 1)..item.Second]), body);
    }

    private static IEnumerable<string> Cut(string name, string value, int longest)
    {
        yield return $"{name}: {JsonSerializer.Serialize(value.Length > longest ? value[..longest].TrimEnd() : value, Readable)}";
        if (value.Length > longest)
        {
            yield return $"# TODO {name} was cut: {value.Replace('\n', ' ')}";
        }
    }

    private static string Padded(string? description, string title) =>
        description is { Length: >= ShortestDescription } ? description
            : $"TODO: {description ?? title}. What does the page say? In one sentence.".PadRight(ShortestDescription, '.');

    /// <summary>Only what is an address as we write one: others stand in the comments.</summary>
    private static IEnumerable<string> OldAddresses(MapNode fields, Import import, string from)
    {
        var named = Names["redirect_from"].SelectMany(name => fields.Text(name) is { } one ? [one] : fields.Texts(name)).ToList();
        var own = Address.OfArticle(import.Paths[from]);
        var good = named.Where(address => OldAddress().IsMatch(address) && address != own).Distinct(StringComparer.Ordinal).ToList();
        if (good.Count > 0)
        {
            yield return $"redirect_from: [{string.Join(", ", good.Select(address => JsonSerializer.Serialize(address, Readable)))}]";
        }

        foreach (var address in named.Except(good))
        {
            yield return $"# TODO old address: {address}";
        }
    }

    private static string Body(string text, string from, Import import)
    {
        var led = LinkTarget().Replace(text, match => match.Groups["before"].Value + import.Lead(from, match.Groups["target"].Value));
        var boxes = Admonition().Replace(
            led, match => Box(match, match.Groups["title"].Value.Trim('[', ']', ' '), match.Groups["text"].Value));
        return Alert().Replace(boxes, match => Box(match, match.Groups["title"].Value.Trim(' ', '\t', '+', '-'),
            Quoted().Replace(match.Groups["text"].Value, "")) + "\n");
    }

    private static string Box(Match match, string title, string text)
    {
        var kind = match.Groups["kind"].Value.ToUpperInvariant() is "WARNING" or "CAUTION" or "DANGER" or "IMPORTANT" ? "warning" : "note";
        return $"::: {kind}\n{(title.Length > 0 ? title : "TODO: a heading")}\n\n{text.Trim('\n')}\n:::";
    }

    [GeneratedRegex(@"\A(?<fence>---|\+\+\+)[ \t]*\n(?<fields>(?:.*\n)*?)\k<fence>[ \t]*(?:\n|\z)", RegexOptions.None, Patterns.Timeout)]
    private static partial Regex Head();

    [GeneratedRegex(@"\A\s*# (?<text>.+)\n?", RegexOptions.None, Patterns.Timeout)]
    private static partial Regex FirstHeading();

    [GeneratedRegex(@"^(?<name>\w+)[ \t]*=[ \t]*", RegexOptions.Multiline, Patterns.Timeout)]
    private static partial Regex TomlName();

    [GeneratedRegex("^> ?", RegexOptions.Multiline, Patterns.Timeout)]
    private static partial Regex Quoted();

    [GeneratedRegex($"^{LocalAddress.PathPattern}$", RegexOptions.None, Patterns.Timeout)]
    private static partial Regex OldAddress();

    [GeneratedRegex(@"(?<before>\]\()(?<target>[^()\s]+)(?=\))", RegexOptions.None, Patterns.Timeout)]
    private static partial Regex LinkTarget();

    /// <summary>Docusaurus.</summary>
    [GeneratedRegex(@"^:::(?<kind>note|tip|info|warning|caution|danger|important)(?<title>[^\n]*)\n(?<text>(?:(?!:::).*\n)*):::[ \t]*$",
        RegexOptions.Multiline, Patterns.Timeout)]
    private static partial Regex Admonition();

    /// <summary>GitHub, and Hugo after it.</summary>
    [GeneratedRegex(@"^> ?\[!(?<kind>[A-Za-z]+)\](?<title>[^\n]*)\n(?<text>(?:>.*(?:\n|\z))+)", RegexOptions.Multiline, Patterns.Timeout)]
    private static partial Regex Alert();
}
