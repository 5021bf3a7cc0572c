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
        var from = new Argument<string>("old") { Description = "An article's file." };
        var to = new Argument<string>("new") { Description = "Its new file, or another folder." };
        var content = new Option<string?>("--content") { Description = "The content folder. Without it, content/ beside LupusInfo.sln is searched upwards from here." };
        var command = new Command("mv", "Move an article: links in it and to it are mended, and its old address leads to the new.") { from, to, content };
        command.SetAction(parsed =>
        {
            var (output, error) = (parsed.InvocationConfiguration.Output, parsed.InvocationConfiguration.Error);
            try
            {
                var folder = new ContentFolder(ContentSearch.Find(parsed.GetValue(content)));
                Move(folder, parsed.GetValue(from)!, parsed.GetValue(to)!, DateOnly.FromDateTime(clock.GetLocalNow().DateTime), output);
                return 0;
            }
            catch (ContentFolderException reason)
            {
                error.WriteLine(reason.Message);
                return 2;
            }
        });
        return command;
    }

    private static void Move(ContentFolder folder, string old, string wanted, DateOnly today, TextWriter output)
    {
        var from = ContentPaths.Existing(folder, old);
        var to = ContentPaths.New(folder, wanted, Path.GetFileName(from));
        var read = folder.Read();
        var site = SiteBuilder.Build(read, today);
        if (site.Memory.Readings.GetValueOrDefault(from)?.Article is null)
        {
            throw new ContentFolderException($"{from} is no article that can be read. Check it first.");
        }

        var taken = site.Memory.Readings.Keys.FirstOrDefault(path => path != from && Address.OfArticle(path) == Address.OfArticle(to));
        if (taken is not null || Address.Reserved.Contains(Address.OfArticle(to)))
        {
            throw new ContentFolderException($"{taken ?? "The site itself"} is at {Address.OfArticle(to)} already.");
        }

        var changed = ArticleMove.Plan(read, site, from, to);
        foreach (var file in changed)
        {
            folder.Write(file);
        }

        folder.Remove(from);
        output.WriteLine($"Moved {from} to {to}: {Address.OfArticle(from)} leads to {Address.OfArticle(to)}.");
        foreach (var file in changed.Skip(1))
        {
            output.WriteLine($"Mended {file.Path}.");
        }

        foreach (var unread in site.Memory.Readings.Values.Where(reading => reading.Article is null))
        {
            output.WriteLine($"{unread.File.Path} cannot be read: links in it are as they were.");
        }
    }
}
