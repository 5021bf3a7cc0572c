using LupusInfo.Content.Glossary;
using LupusInfo.Content.Problems;
using LupusInfo.Content.Reading;

namespace LupusInfo.Content.Articles.Markdown;

/// <summary>Turns what editors write into addresses, and says what is wrong with it.</summary>
internal sealed class LinkResolver(ContentFile file, ReadingContext context, TermIndex glossary, ICollection<Problem> problems)
{
    private static readonly string[] Schemes = ["https", "http", "mailto", "tel"];

    /// <summary>
    /// Pages that the program makes, as an address names them. That of a search is no place to lead to: it has nothing to say.
    /// </summary>
    private static readonly Dictionary<string, ProgramPage> Pages = Enum.GetValues<ProgramPage>()
        .Where(page => page is not ProgramPage.Search)
        .ToDictionary(page => Address.OfPage(Address.RootLanguage, page).Trim('/'), StringComparer.Ordinal);

    private readonly Suggestions suggestions = new();

    public List<Link> Links { get; } = [];

    public List<OutsideLink> OutsideLinks { get; } = [];

    public List<PictureUse> Pictures { get; } = [];

    public HashSet<string> Terms { get; } = new(StringComparer.Ordinal);

    /// <summary>Where a link leads; null when it is to be drawn as plain words.</summary>
    public LinkTarget? Resolve(string url, string text, Position at)
    {
        if (url.StartsWith("term:", StringComparison.Ordinal))
        {
            return ResolveTerm(url["term:".Length..], at);
        }

        if (url.StartsWith("page:", StringComparison.Ordinal))
        {
            return ResolvePage(url["page:".Length..], at);
        }

        if (SchemeOf(url) is { } scheme)
        {
            return ResolveOutside(scheme, url, text, at);
        }

        var (target, fragment) = url.Split('#', 2) is [var t, var f] ? (Decoded(t), Decoded(f)) : (Decoded(url), null);
        if (target.Length == 0 && fragment is { Length: > 0 })
        {
            Links.Add(new(file.Path, fragment, url, text, at));
            return new UrlTarget("#" + fragment);
        }

        return ResolveArticle(target, fragment, url, text, at);
    }

    /// <summary>The address of a picture; null when there is none.</summary>
    public string? ResolvePicture(string url, string alt, Position at)
    {
        var path = Combine(Decoded(url));
        if (path is null || !context.Pictures.Contains(path))
        {
            if (path is not null && Picture.MediaTypeOf(path) is null)
            {
                Add("broken-picture", at, $"\"{url}\" is not of a kind that can be shown.", $"Save the picture as {Picture.Kinds}.");
            }
            else
            {
                Add("broken-picture", at, $"\"{url}\" is not a picture in the content folder.",
                    suggestions.For(url, () => Nearest.Suggest(url, [.. context.Pictures.Select(Relative)])));
            }

            return null;
        }

        Pictures.Add(new(path, alt, at));
        return Address.OfFile(path);
    }

    private TermTarget? ResolveTerm(string key, Position at)
    {
        if (glossary.Terms.ContainsKey(key))
        {
            Terms.Add(key);
            return new(key);
        }

        problems.Add(Problem.Error("unknown-term", file.Path, at, $"The glossary has no term \"{key}\".",
            suggestions.For(key, () => Nearest.Suggest(key, [.. glossary.Terms.Keys]))) with { LookedFor = key });
        return null;
    }

    private PageTarget? ResolvePage(string name, Position at)
    {
        if (Pages.TryGetValue(name, out var page))
        {
            return new(page);
        }

        Add("broken-link", at, $"The program makes no page \"{name}\".",
            suggestions.For(name, () => Nearest.Suggest(name, [.. Pages.Keys]), $"It makes {string.Join(", ", Pages.Keys)}."));
        return null;
    }

    private UrlTarget? ResolveOutside(string scheme, string url, string text, Position at)
    {
        if (!Schemes.Contains(scheme))
        {
            Add("link-scheme", at, $"Links of the kind \"{scheme}:\" are not allowed.",
                "Use https, http, mailto, tel, term, page, or a relative file link.");
            return null;
        }

        if (WhyNotWhole(scheme, url) is { } reason)
        {
            Add("broken-link", at, $"\"{url}\" {reason}.", "Write the whole address, like https://www.lupus.org/resources.");
            return null;
        }

        if (scheme.StartsWith("http", StringComparison.Ordinal) && context.Home is { } home && Uri.Compare(
                home, new(url), UriComponents.Host, UriFormat.Unescaped, StringComparison.OrdinalIgnoreCase) == 0)
        {
            Add("broken-link", at, $"\"{url}\" is this site's own address written out.",
                suggestions.For(url, () => OwnLink(new(url)), "Link to the .md file of the page."));
            return null;
        }

        OutsideLinks.Add(new(url, text, at));
        return new(url);
    }

    /// <summary>How a page of this site is linked: by its file, or by its name where the program makes it.</summary>
    private string OwnLink(Uri own)
    {
        var address = own.AbsolutePath.EndsWith('/') ? own.AbsolutePath : own.AbsolutePath + "/";
        return Pages.ContainsKey(address.Trim('/')) ? $"Write \"page:{address.Trim('/')}\"."
            : context.Paths.FirstOrDefault(path => Address.OfArticle(path) == address) is { } file
                ? $"Write \"{Relative(file)}{own.Fragment}\"."
            : "Link to the .md file of the page.";
    }

    private ArticleTarget? ResolveArticle(string target, string? fragment, string url, string text, Position at)
    {
        var path = target.StartsWith('/') ? null : Combine(target);
        if (path is null || !context.Leads(path))
        {
            Add("broken-link", at, WhyBroken(target, url),
                suggestions.For(url, () => Suggest(target, path, fragment), "Link to a .md file that exists."));
            return null;
        }

        Links.Add(new(path, fragment, url, text, at));
        return new(path, fragment);
    }

    private static string? WhyNotWhole(string scheme, string url) => scheme switch
    {
        "mailto" => url.Contains('@', StringComparison.Ordinal) ? null : "names no mailbox",
        "tel" => url.Any(char.IsDigit) ? null : "has no number",
        _ when !url[scheme.Length..].StartsWith("://", StringComparison.Ordinal)
            || !Uri.TryCreate(url, UriKind.Absolute, out _) => "is not a whole address",
        _ => new Uri(url) is { IsLoopback: true } ? "is on your own computer only" : null,
    };

    private static string WhyBroken(string target, string url) =>
        target.Length == 0 ? "The link has no target."
        : IsWeb(target) ? $"\"{url}\" lacks the start of an address."
        : target.StartsWith('/') ? $"\"{url}\" is an address; links between articles are relative file links."
        : Picture.MediaTypeOf(target) is not null ? $"\"{url}\" is a picture, not an article."
        : Path.GetExtension(target) is { Length: > 0 } kind and not ".md"
            ? $"\"{url}\" leads to no article, and {kind} files are not served."
        : $"\"{url}\" leads to no article.";

    private string Suggest(string target, string? path, string? fragment) =>
        target.Length == 0 ? "Write the file behind the words, like [steroids](../treatment/steroids.md)."
        : IsWeb(target) ? $"Write \"https://{target[(target.IndexOf("//", StringComparison.Ordinal) is >= 0 and var at ? at + 2 : 0)..]}\"."
        : Picture.MediaTypeOf(target) is not null ? $"Show it with ![what it shows]({target})."
        : Path.GetExtension(target) is { Length: > 0 } and not ".md" ? "Link to an article, or to the page of whoever publishes the file."
        : Nearest.ToPath(path ?? target.Trim('/') + ".md", context.Paths) is { } near
            ? $"Did you mean \"{Relative(near)}{(fragment is null ? "" : "#" + fragment)}\"?"
        : "Link to a .md file that exists.";

    private static bool IsWeb(string target) =>
        target.StartsWith("www.", StringComparison.OrdinalIgnoreCase) || target.StartsWith("http//", StringComparison.OrdinalIgnoreCase)
            || target.StartsWith("https//", StringComparison.OrdinalIgnoreCase);

    /// <summary>Browsers write %C3%A9 where editors write é.</summary>
    private static string Decoded(string text) => Uri.UnescapeDataString(text);

    private string? Combine(string target)
    {
        var parts = file.Folder.Split('/').ToList();
        foreach (var part in target.Split('/'))
        {
            switch (part)
            {
                case "" or ".":
                    break;
                case "..":
                    if (parts.Count == 0)
                    {
                        return null;
                    }

                    parts.RemoveAt(parts.Count - 1);
                    break;
                default:
                    parts.Add(part);
                    break;
            }
        }

        return string.Join('/', parts);
    }

    private string Relative(string path) =>
        Path.GetRelativePath("/" + file.Folder, "/" + path).Replace('\\', '/');

    private static string? SchemeOf(string url)
    {
        var colon = url.IndexOf(':', StringComparison.Ordinal);
        return colon > 0 && url[..colon].All(c => char.IsAsciiLetterOrDigit(c) || c is '+' or '-' or '.')
            ? url[..colon].ToLowerInvariant() : null;
    }

    private void Add(string rule, Position at, string message, string suggestion) =>
        problems.Add(Problem.Error(rule, file.Path, at, message, suggestion));
}
