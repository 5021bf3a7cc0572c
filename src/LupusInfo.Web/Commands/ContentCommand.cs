using System.CommandLine;
using LupusInfo.Content.Reading;

namespace LupusInfo.Web.Commands;

/// <summary>What the verbs that work on the content have in common.</summary>
internal static class ContentCommand
{
    /// <summary>Names the content folder.</summary>
    public static Option<string?> Folder() => new("--content")
    {
        Description = "The content folder. Without it, content/ beside LupusInfo.sln is searched upwards from here.",
    };

    /// <summary>Sets what a verb does. What keeps it from running is told in one sentence, and answered with 2.</summary>
    /// <param name="command">The verb.</param>
    /// <param name="run">Does it: answers the exit code.</param>
    public static void Runs(this Command command, Func<ParseResult, int> run) => command.SetAction(parsed =>
    {
        try
        {
            return run(parsed);
        }
        catch (Exception reason) when (
            reason is ContentFolderException or InvalidDataException or IOException or UnauthorizedAccessException)
        {
            parsed.InvocationConfiguration.Error.WriteLine(reason.Message);
            return 2;
        }
    });

    /// <summary>The day: that of UTC, so that editors, servers and CI have the same.</summary>
    public static DateOnly Today(TimeProvider clock) => DateOnly.FromDateTime(clock.GetUtcNow().UtcDateTime);
}
