using System.CommandLine;
using LupusInfo.Content;
using LupusInfo.Content.Reading;
using Microsoft.AspNetCore.Components;
using Microsoft.AspNetCore.Components.Web;

namespace LupusInfo.Web.Commands;

/// <summary><c>review pack</c>: one file a page to print, for a clinician who is to read it.</summary>
internal static class PackCommand
{
    /// <summary>The verb.</summary>
    public static Command Create(TimeProvider clock)
    {
        var pages = new Argument<string[]>("page") { Description = "Articles' files.", Arity = ArgumentArity.OneOrMore };
        var to = new Option<string>("--to") { Description = "The folder to write to.", Required = true };
        var content = ContentCommand.Folder();
        var command = new Command("pack", "Write each page as a form to print: every sentence that matters beside its sources, to tick.")
        {
            pages, to, content,
        };
        command.Runs(parsed =>
        {
            var folder = new ContentFolder(ContentSearch.Find(parsed.GetValue(content)));
            var built = SiteBuilder.Build(folder.Read(), ContentCommand.Today(clock), drafts: true);
            foreach (var path in parsed.GetValue(pages)!.Select(page => ContentPaths.Existing(folder, page)))
            {
                var html = DrawAsync(built, path).GetAwaiter().GetResult();
                var file = Path.Combine(parsed.GetValue(to)!, Path.ChangeExtension(path.Replace('/', '-'), ".html"));
                Directory.CreateDirectory(parsed.GetValue(to)!);
                File.WriteAllText(file, html);
                parsed.InvocationConfiguration.Output.WriteLine($"Wrote {file}.");
            }

            return 0;
        });
        return command;
    }

    private static async Task<string> DrawAsync(Built built, string path)
    {
        var article = built.Readings.GetValueOrDefault(path)?.Article
            ?? throw new ContentFolderException($"{path} is no article that can be read. Check it first.");
        await using var services = new ServiceCollection().AddLogging().BuildServiceProvider();
        await using var renderer = new HtmlRenderer(services, services.GetRequiredService<ILoggerFactory>());
        return await renderer.Dispatcher.InvokeAsync(async () => "<!doctype html>\n" + (await renderer.RenderComponentAsync<ReviewForm>(
            ParameterView.FromDictionary(new Dictionary<string, object?>
            {
                [nameof(ReviewForm.Site)] = built.Site,
                [nameof(ReviewForm.Article)] = article,
            }))).ToHtmlString());
    }
}
