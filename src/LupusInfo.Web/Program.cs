using System.CommandLine;
using LupusInfo.Web.Commands;

// The verbs, one file each in Commands/. Without a verb the site is served.
var root = new RootCommand("LupusInfo: plain, sourced pages about lupus, from Markdown files.")
{
    ServeCommand.Create(),
    CheckCommand.Create(TimeProvider.System),
    NewCommand.Create(TimeProvider.System),
    MoveCommand.Create(TimeProvider.System),
    ExportCommand.Create(),
    ImportCommand.Create(TimeProvider.System),
    NotifyCommand.Create(),
    ReviewCommand.Create(TimeProvider.System),
    EvidenceCommand.Create(TimeProvider.System),
    ReferencesCommand.Create(TimeProvider.System),
    DocsCommand.Create(),
    HealthCommand.Create(),
};
ServeCommand.MakeDefault(root);
var parsed = root.Parse(args);
// Serving takes settings by any name. It can be done without a verb, so the library lets all verbs take what they do not know.
if (parsed.CommandResult.Command.TreatUnmatchedTokensAsErrors && parsed.UnmatchedTokens is [var unknown, ..])
{
    await Console.Error.WriteLineAsync($"\"{unknown}\" is not known here. Run with --help to see what there is.");
    return 2;
}

// A server that is told to stop lets its readers finish: longer than the 2 seconds that the command line would wait.
var answer = await parsed.InvokeAsync(new InvocationConfiguration { ProcessTerminationTimeout = TimeSpan.FromSeconds(9) });
return parsed.Errors.Count > 0 ? 2 : answer;
