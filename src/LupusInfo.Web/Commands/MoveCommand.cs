using System.CommandLine;
using LupusInfo.Content;
using LupusInfo.Content.Articles;
using LupusInfo.Content.Editing;
using LupusInfo.Content.Reading;

namespace LupusInfo.Web.Commands;

/// <summary><c>mv</c>: gives an article another place. Links in it and to it follow, and its old address leads to the new.</summary>
public static class MoveCommand
{
    /// <summary>The verb.</summary>
    public static Command Create(TimeProvider clock)
    {
        var from = new Argument<string>("old") { Description = "An article's file, or a folder of them." };
        var to = new Argument<string>("new") { Description = "Its new file, or another folder." };
        var content = ContentCommand.Folder();
        var command = new Command(
            "mv", "Move an article or a folder: links are mended, and old addresses lead to the new.") { from, to, content };
        command.Runs(parsed =>
        {
            var folder = new ContentFolder(ContentSearch.Find(parsed.GetValue(content)));
            var moves = Moves(folder, ContentPaths.Existing(folder, parsed.GetValue(from)!), parsed.GetValue(to)!);
            foreach (var (old, path) in moves)
            {
                Move(folder, old, path, ContentCommand.Today(clock), parsed.InvocationConfiguration.Output);
            }

            return 0;
        });
        return command;
    }

    /// <summary>
    /// The articles that are to move, each with its new path: one, or all of a folder. Pictures stay where they are, and the links to
    /// them follow.
    /// </summary>
    private static List<(string From, string To)> Moves(ContentFolder folder, string from, string wanted)
    {
        if (Address.IsArticle(from))
        {
            return [(from, ContentPaths.New(folder, wanted, Path.GetFileName(from)))];
        }

        var inside = folder.Read().Files.Select(file => file.Path)
            .Where(path => path.StartsWith(from + "/", StringComparison.Ordinal) && Address.IsArticle(path));
        List<(string, string)> moves = [.. inside.Select(path => (path, ContentPaths.New(folder, wanted + path[from.Length..])))];
        return moves.Count > 0 ? moves : throw new ContentFolderException($"{from} is no article, and no folder with articles in it.");
    }

    private static void Move(ContentFolder folder, string from, string to, DateOnly today, TextWriter output)
    {
        var read = folder.Read();
        var built = SiteBuilder.Build(read, today);
        if (built.Readings.GetValueOrDefault(from)?.Article is not { } article)
        {
            throw new ContentFolderException($"{from} is no article that can be read. Check it first.");
        }

        ContentPaths.CheckFree(built, to, from);
        var changed = ArticleMove.Plan(read, built, from, to);
        // First the file itself, so that its line endings and its byte order mark go with it.
        folder.Move(from, to);
        foreach (var file in changed)
        {
            folder.Write(file);
        }

        output.WriteLine($"Moved {from} to {to}"
            + (article.Front.Draft ? "." : $": {Address.OfArticle(from)} leads to {Address.OfArticle(to)}."));
        foreach (var file in changed.Skip(1))
        {
            output.WriteLine($"Mended {file.Path}.");
        }

        foreach (var unread in built.Readings.Values.Where(reading => reading.Article is null))
        {
            output.WriteLine($"{unread.File.Path} cannot be read: links in it are as they were.");
        }
    }
}
