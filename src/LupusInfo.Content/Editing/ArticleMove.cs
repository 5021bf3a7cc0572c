using LupusInfo.Content.Articles;
using LupusInfo.Content.Evidence;
using LupusInfo.Content.Problems;
using LupusInfo.Content.Reading;

namespace LupusInfo.Content.Editing;

/// <summary>Gives an article a new path: its file, the links in it and to it, and the old address.</summary>
public static class ArticleMove
{
    /// <summary>The files to write: the article at its new path first, then each file that linked to the old one.</summary>
    /// <param name="read">What the content folder holds.</param>
    /// <param name="built">What was built from it.</param>
    /// <param name="from">Path of an article that could be read.</param>
    /// <param name="to">Path at which nothing stands.</param>
    /// <exception cref="ContentFolderException">A file does not read as its links say: nothing should be moved.</exception>
    public static IReadOnlyList<ContentFile> Plan(ContentFiles read, Built built, string from, string to)
    {
        var article = built.Readings[from].Article!;
        var moved = new ContentFile(to, Applied(article.File, [.. OwnLinks(article, to), .. OldAddress(article, to)]));
        var others = built.Readings.Values.Select(reading => reading.Article).OfType<Article>()
            .Where(other => other.Path != from)
            .Select(other => Edited(other.File, LinksTo(other, from, to)));
        var redirects = read.Files.Where(file => file.Name == "redirects.yaml")
            .Select(file => Edited(file, RedirectsTo(file, Address.OfArticle(from), Address.OfArticle(to))));
        var records = read.Files.Where(file => FileKinds.OfLanguage.Contains(file.Name))
            .Select(file => Edited(file, RecordsTo(file, from, to)));
        var reviews = read.Files.Where(file => file.Path == ReviewReader.Path).Select(file => Edited(file, ReviewOf(file, from, to)));
        return [moved, .. others.Concat(redirects).Concat(records).Concat(reviews).OfType<ContentFile>()
            .OrderBy(file => file.Path, StringComparer.Ordinal)];
    }

    private static ContentFile? Edited(ContentFile file, IEnumerable<TextEdit> edits)
    {
        var text = Applied(file, edits);
        return text == file.Text ? null : new(file.Path, text);
    }

    private static string Applied(ContentFile file, IEnumerable<TextEdit> edits) => TextEdit.Apply(file.Text, edits)
        ?? throw new ContentFolderException($"{file.Path} does not read as its links say. Nothing was moved.");

    /// <summary>
    /// Puts text in the place of what the editor wrote: the value itself, alone or in the marks that may stand around it.
    /// </summary>
    private static TextEdit Replace(ContentFile file, Position at, string value, string replacement)
    {
        var line = LineOf(file, at.Line);
        var written = line.Substring(Math.Min(at.Column - 1, line.Length), Math.Clamp(line.Length - at.Column + 1, 0, at.Length));
        return new(at, written.Trim('<', '>', '"', '\'') == value ? written : value, replacement);
    }

    /// <summary>Links and pictures of the moved article, seen from its new folder. A link to itself names its new file.</summary>
    private static IEnumerable<TextEdit> OwnLinks(Article article, string to)
    {
        var links = article.Links.Where(link => !link.Url.StartsWith('#'))
            .Select(link => Point(article.File, link, to, link.TargetPath == article.Path ? to : link.TargetPath));
        return links.OfType<TextEdit>().Concat(article.Pictures.Select(picture =>
            Replace(article.File, picture.At, Relative(article.Path, picture.Path), Relative(to, picture.Path))));
    }

    private static IEnumerable<TextEdit> LinksTo(Article other, string from, string to) =>
        other.Links.Where(link => link.TargetPath == from).Select(link => Point(other.File, link, other.Path, to)).OfType<TextEdit>();

    private static TextEdit? Point(ContentFile file, Link link, string source, string target)
    {
        var url = Relative(source, target) + (link.Fragment is null ? "" : "#" + link.Fragment);
        return url == link.Url ? null : Replace(file, link.At, link.Url, url);
    }

    private static string Relative(string source, string target) =>
        Path.GetRelativePath("/" + source[..source.LastIndexOf('/')], "/" + target).Replace('\\', '/');

    private static IEnumerable<TextEdit> RedirectsTo(ContentFile file, string from, string to) =>
        NodeReader.Read(file, []) is not MapNode map ? [] : map.Entries
            .SelectMany(entry => entry.Value is MapNode gone ? gone.Entries.Select(inner => inner.Value) : [entry.Value])
            .OfType<ScalarNode>()
            .Where(target => target.Value == from || target.Value.StartsWith(from + "#", StringComparison.Ordinal))
            .Select(target => Replace(file, target.At, target.Value, to + target.Value[from.Length..]));

    /// <summary>Values of records of the article's language that are its path there, also with a heading behind it.</summary>
    private static IEnumerable<TextEdit> RecordsTo(ContentFile file, string from, string to) =>
        NodeReader.Read(file, []) is not { } records ? [] : Scalars(records)
            .Select(page => (page, parts: page.Value.Split('#', 2)))
            .Where(named => $"{Address.LanguageOf(file.Path)}/{named.parts[0]}" == from)
            .Select(named => Replace(file, named.page.At, named.page.Value,
                string.Join('#', [to[(to.IndexOf('/', StringComparison.Ordinal) + 1)..], .. named.parts[1..]])));

    /// <summary>A review goes with its page.</summary>
    private static IEnumerable<TextEdit> ReviewOf(ContentFile file, string from, string to) =>
        NodeReader.Read(file, []) is not MapNode reviews ? []
            : reviews.Entries.Where(entry => entry.Name == from).Select(entry => Replace(file, entry.NameAt, from, to));

    private static IEnumerable<ScalarNode> Scalars(Node node) => node switch
    {
        ScalarNode one => [one],
        ListNode list => list.Items.SelectMany(Scalars),
        MapNode map => map.Entries.SelectMany(entry => Scalars(entry.Value)),
        _ => [],
    };

    /// <summary>
    /// The old address becomes one that leads on, but for that of a draft, where nobody was. Where the new one was an old one already (the
    /// article moves back), the two change places.
    /// </summary>
    private static IEnumerable<TextEdit> OldAddress(Article article, string to)
    {
        var (old, own) = (article.Address, Address.OfArticle(to));
        var listed = article.Front.Fields.Scalars("redirect_from");
        if (article.Front.Draft || old == own || listed.Any(item => item.Value == old))
        {
            yield break;
        }

        if (listed.FirstOrDefault(item => item.Value == own) is { } back)
        {
            yield return Replace(article.File, back.At, back.Value, old);
        }
        else if (listed.Count == 0)
        {
            yield return article.Front.Fields.Entries.FirstOrDefault(entry => entry.Name == "redirect_from") is { } empty
                ? new(new(empty.NameAt.Line, 1), LineOf(article.File, empty.NameAt.Line), $"redirect_from: [{old}]")
                : Insert(new(ClosingLine(article.File), 1), $"redirect_from: [{old}]\n");
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
            ? Insert(new(last.At.Line + 1, 1), $"{line[..(line.Length - line.TrimStart().Length)]}- {address}\n")
            : Insert(last.At with { Column = last.At.Column + last.At.Length }, $", {address}");
    }

    private static TextEdit Insert(Position at, string text) => new(at with { Length = 0 }, "", text);

    private static int ClosingLine(ContentFile file) => Array.FindIndex(file.Text.Split('\n'), 1, line => line.TrimEnd() == "---") + 1;

    private static string LineOf(ContentFile file, int line) => file.Text.Split('\n')[line - 1];
}
