using System.CommandLine;
using LupusInfo.Content;
using LupusInfo.Content.Articles;
using LupusInfo.Content.Editing;
using LupusInfo.Content.Reading;

namespace LupusInfo.Web.Commands;

/// <summary><c>new</c>: begins an article.</summary>
public static class NewCommand
{
    /// <summary>The verb.</summary>
    public static Command Create(TimeProvider clock)
    {
        var kind = new Argument<string>("kind")
        {
            Description = "article: about lupus and its care. therapy: what is not ordinary care. claim: something that people are told.",
        };
        kind.AcceptOnlyFromAmong("article", "therapy", "claim");
        var path = new Argument<string>("path") { Description = "The file to write, such as content/en/living/travel.md." };
        var content = ContentCommand.Folder();
        var command = new Command(
            "new", "Begin an article: a file with all that it needs, and TODO where only you can know.") { kind, path, content };
        command.Runs(parsed =>
        {
            var folder = new ContentFolder(ContentSearch.Find(parsed.GetValue(content)));
            var file = ContentPaths.New(folder, parsed.GetValue(path)!);
            var built = SiteBuilder.Build(folder.Read(), ContentCommand.Today(clock));
            ContentPaths.CheckFree(built, file);
            folder.Write(NewArticle.Write(FrontMatterFields.KindOf(parsed.GetValue(kind))!.Value, file, built));
            parsed.InvocationConfiguration.Output.WriteLine(
                $"Wrote {file}. It will be at {Address.OfArticle(file)} when its TODO marks are gone; check says where they are.");
            return 0;
        });
        return command;
    }
}
