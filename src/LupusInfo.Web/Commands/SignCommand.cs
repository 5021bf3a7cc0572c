using System.CommandLine;
using LupusInfo.Content;
using LupusInfo.Content.Articles;
using LupusInfo.Content.Editing;
using LupusInfo.Content.Evidence;
using LupusInfo.Content.Problems;
using LupusInfo.Content.Reading;

namespace LupusInfo.Web.Commands;

/// <summary><c>review sign</c>: writes down that a clinician has read a page as it is now.</summary>
internal static class SignCommand
{
    /// <summary>The verb.</summary>
    public static Command Create(TimeProvider clock)
    {
        var page = new Argument<string>("page") { Description = "The article's file, such as content/en/lupus/outlook.md." };
        var by = new Option<string>("--by") { Description = "The clinician's own name.", Required = true };
        var role = new Option<string>("--role") { Description = "Such as \"consultant rheumatologist\".", Required = true };
        var day = new Option<DateOnly?>("--date") { Description = "The day on which it was read. Without it, today in UTC." };
        var content = ContentCommand.Folder();
        var command = new Command("sign", "Write down that a clinician, who agreed to be named, has read the whole page as it is now.")
        {
            page, by, role, day, content,
        };
        command.Runs(parsed =>
        {
            var folder = new ContentFolder(ContentSearch.Find(parsed.GetValue(content)));
            var (read, path) = (folder.Read(), ContentPaths.Existing(folder, parsed.GetValue(page)!));
            var today = ContentCommand.Today(clock);
            var on = parsed.GetValue(day) ?? today;
            var hash = SignedText.HashOf(Signable(read, path, today));
            var review = new Review(path, on, parsed.GetValue(by)!, parsed.GetValue(role)!, hash, default);
            if (on > today)
            {
                throw new ContentFolderException($"Nobody can have read it on {on:yyyy-MM-dd}: that day is yet to come.");
            }

            folder.Write(Signature.Write(read.Files.FirstOrDefault(file => file.Path == ReviewReader.Path), review));
            parsed.InvocationConfiguration.Output.WriteLine(
                $"{path} was read by {review.By}, {review.Role}, on {on:yyyy-MM-dd}. Its page says so until its text is changed.");
            return 0;
        });
        return command;
    }

    private static Article Signable(ContentFiles read, string path, DateOnly today)
    {
        var built = SiteBuilder.Build(read, today);
        return built.Readings.GetValueOrDefault(path)?.Article is not { } article
            ? throw new ContentFolderException($"{path} is no article that can be read. Check it first.")
            : built.Problems.FirstOrDefault(problem => problem.File == path && problem.Severity is Severity.Error) is { } error
            ? throw new ContentFolderException(
                $"{path} has an error on line {error.At.Line}, so it will be changed: {error.Message} Mend it first.")
            : article;
    }
}
