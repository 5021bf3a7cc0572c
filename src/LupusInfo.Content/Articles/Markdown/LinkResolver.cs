using LupusInfo.Content.Glossary;
using LupusInfo.Content.Problems;
using LupusInfo.Content.Reading;

namespace LupusInfo.Content.Articles.Markdown;

/// <summary>Turns what editors write into addresses, and says what is wrong with it.</summary>
internal sealed class LinkResolver(ContentFile file, ReadingContext context, TermIndex glossary, ICollection<Problem> problems)
{
    private static readonly string[] Schemes = ["https", "http", "mailto", "tel"];

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

        if (SchemeOf(url) is { } scheme)
        {
            return ResolveOutside(scheme, url, text, at);
        }

        var (target, fragment) = url.Split('#', 2) is [var t, var f] ? (t, f) : (url, null);
        if (target.Length == 0)
        {
            Links.Add(new(file.Path, fragment, url, text, at));
            return new UrlTarget("#" + fragment);
        }

        return ResolveArticle(target, fragment, url, text, at);
    }

    /// <summary>The address of a picture; null when there is none.</summary>
    public string? ResolvePicture(string url, string alt, Position at)
    {
        var path = Combine(url);
        if (path is null || !context.Pictures.Contains(path))
        {
            Add("broken-picture", at, $"\"{url}\" is not a picture in the content folder.", Nearest.Suggest(url, [.. context.Pictures.Select(Relative)]));
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

        Add("unknown-term", at, $"The glossary has no term \"{key}\".", Nearest.Suggest(key, [.. glossary.Terms.Keys]));
        return null;
    }

    private UrlTarget? ResolveOutside(string scheme, string url, string text, Position at)
    {
        if (!Schemes.Contains(scheme))
        {
            Add("link-scheme", at, $"Links of the kind \"{scheme}:\" are not allowed.", "Use https, http, mailto, tel, term, or a relative file link.");
            return null;
        }

        OutsideLinks.Add(new(url, text, at));
        return new(url);
    }

    private ArticleTarget? ResolveArticle(string target, string? fragment, string url, string text, Position at)
    {
        var path = target.StartsWith('/') ? null : Combine(target);
        if (path is null || !context.Paths.Contains(path))
        {
            var near = Nearest.To(path ?? target.Trim('/') + ".md", context.Paths);
            Add("broken-link", at, target.StartsWith('/')
                ? $"\"{url}\" is an address; links between articles are relative file links."
                : $"\"{url}\" leads to no article.", near is null ? "Link to a .md file that exists." : $"Did you mean \"{Relative(near)}\"?");
            return null;
        }

        Links.Add(new(path, fragment, url, text, at));
        return new(path, fragment);
    }

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
        return colon > 0 && url[..colon].All(c => char.IsAsciiLetterOrDigit(c) || c is '+' or '-' or '.') ? url[..colon].ToLowerInvariant() : null;
    }

    private void Add(string rule, Position at, string message, string suggestion) =>
        problems.Add(Problem.Error(rule, file.Path, at, message, suggestion));
}
