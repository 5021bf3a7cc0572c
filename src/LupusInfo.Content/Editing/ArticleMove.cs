using LupusInfo.Content.Articles;
using LupusInfo.Content.Reading;

namespace LupusInfo.Content.Editing;

/// <summary>Gives an article a new path: its file, the links in it and to it, and the old address.</summary>
public static class ArticleMove
{
    /// <summary>The files to write: the article at its new path first, then each file that linked to the old one.</summary>
    /// <param name="read">What the content folder holds.</param>
    /// <param name="site">The site built from it.</param>
    /// <param name="from">Path of an article that could be read.</param>
    /// <param name="to">Path at which nothing stands.</param>
    public static IReadOnlyList<ContentFile> Plan(ContentFiles read, Site site, string from, string to)
    {
        var article = site.Memory.Readings[from].Article!;
        var moved = new ContentFile(to, TextEdit.Apply(article.File.Text, [.. OwnLinks(article, to), .. OldAddress(article, to)]));
        var others = site.Memory.Readings.Values.Select(reading => reading.Article).OfType<Article>()
            .Where(other => other.Path != from)
            .Select(other => Edited(other.File, LinksTo(other, from, to)));
        var redirects = read.Files.Where(file => file.Name == "redirects.yaml")
            .Select(file => Edited(file, RedirectsTo(file, Address.OfArticle(from), Address.OfArticle(to))));
        return [moved, .. others.Concat(redirects).OfType<ContentFile>().OrderBy(file => file.Path, StringComparer.Ordinal)];
    }

    private static ContentFile? Edited(ContentFile file, IEnumerable<TextEdit> edits)
    {
        var text = TextEdit.Apply(file.Text, edits);
        return text == file.Text ? null : new(file.Path, text);
    }

    /// <summary>Links and pictures of the moved article, seen from its new folder. A link to itself names its new file.</summary>
    private static IEnumerable<TextEdit> OwnLinks(Article article, string to)
    {
        var links = article.Links.Where(link => !link.Url.StartsWith('#'))
            .Select(link => Point(link, to, link.TargetPath == article.Path ? to : link.TargetPath));
        return links.OfType<TextEdit>().Concat(article.Pictures.Select(picture => new TextEdit(picture.At, Relative(to, picture.Path))));
    }

    private static IEnumerable<TextEdit> LinksTo(Article other, string from, string to) =>
        other.Links.Where(link => link.TargetPath == from).Select(link => Point(link, other.Path, to)).OfType<TextEdit>();

    private static TextEdit? Point(Link link, string source, string target)
    {
        var url = Relative(source, target) + (link.Fragment is null ? "" : "#" + link.Fragment);
        return url == link.Url ? null : new(link.At, url);
    }

    private static string Relative(string source, string target) =>
        Path.GetRelativePath("/" + source[..source.LastIndexOf('/')], "/" + target).Replace('\\', '/');

    private static IEnumerable<TextEdit> RedirectsTo(ContentFile file, string from, string to) =>
        NodeReader.Read(file, []) is not MapNode map ? [] : map.Entries.Select(entry => entry.Value).OfType<ScalarNode>()
            .Where(target => target.Value == from || target.Value.StartsWith(from + "#", StringComparison.Ordinal))
            .Select(target => new TextEdit(target.At, to + target.Value[from.Length..]));

    /// <summary>The old address becomes one that leads on. Where the new one was an old one already (the article moves back), the two change places.</summary>
    private static IEnumerable<TextEdit> OldAddress(Article article, string to)
    {
        var (old, own) = (article.Address, Address.OfArticle(to));
        var listed = article.Front.Fields.Scalars("redirect_from");
        if (old == own || listed.Any(item => item.Value == old))
        {
            yield break;
        }

        if (listed.FirstOrDefault(item => item.Value == own) is { } back)
        {
            yield return new(back.At, old);
        }
        else if (listed.Count == 0)
        {
            yield return article.Front.Fields.Entries.FirstOrDefault(entry => entry.Name == "redirect_from") is { } empty
                ? new(new(empty.NameAt.Line, 1, LineOf(article.File, empty.NameAt.Line).Length), $"redirect_from: [{old}]")
                : new(new(ClosingLine(article.File), 1, 0), $"redirect_from: [{old}]\n");
        }
        else
        {
            yield return After(article.File, listed[^1], old);
        }
    }

    /// <summary>One more item behind the last: on a line of its own where the items have theirs, in the same brackets otherwise.</summary>
    private static TextEdit After(ContentFile file, ScalarNode last, string address)
    {
        var line = LineOf(file, last.At.Line);
        return line.TrimStart().StartsWith('-')
            ? new(new(last.At.Line + 1, 1, 0), $"{line[..(line.Length - line.TrimStart().Length)]}- {address}\n")
            : new(last.At with { Column = last.At.Column + last.At.Length, Length = 0 }, $", {address}");
    }

    private static int ClosingLine(ContentFile file) => Array.FindIndex(file.Text.Split('\n'), 1, line => line.TrimEnd() == "---") + 1;

    private static string LineOf(ContentFile file, int line) => file.Text.Split('\n')[line - 1];
}
