using System.CommandLine;
using System.Net.Sockets;
using LupusInfo.Content.Reading;

namespace LupusInfo.Web.Commands;

/// <summary>
/// <c>serve</c>: answers readers until it is stopped. The verb when none is named. Answers 2, and one sentence, when it could not start.
/// </summary>
public static class ServeCommand
{
    private const string Meaning = "Serve the site. Settings can be given as --Name=value, such as --Urls=http://localhost:8080.";

    /// <summary>The verb.</summary>
    public static Command Create() => Prepared(new Command("serve", Meaning));

    /// <summary>Lets a command without a verb serve.</summary>
    public static void MakeDefault(RootCommand root) => Prepared(root);

    private static T Prepared<T>(T command)
        where T : Command
    {
        var content = ContentCommand.Folder();
        command.Options.Add(content);
        command.TreatUnmatchedTokensAsErrors = false;
        command.SetAction((parsed, stop) => ServeAsync(parsed, parsed.GetValue(content), stop));
        return command;
    }

    private static async Task<int> ServeAsync(ParseResult parsed, string? content, CancellationToken stop)
    {
        var settings = parsed.UnmatchedTokens;
        if (settings.Count > 0 && !settings[0].StartsWith('-'))
        {
            return await FailAsync(parsed, $"\"{settings[0]}\" is not a command. Run with --help to see what there is.");
        }

        try
        {
            string[] args = content is null ? [.. settings] : [.. settings, $"--Content={content}"];
            await using var app = SiteApplication.Build(args);
            await StartAsync(app, stop);
            await app.WaitForShutdownAsync(stop);
            return 0;
        }
        catch (Exception reason) when (reason is ContentFolderException or SettingsException)
        {
            return await FailAsync(parsed, reason.Message);
        }
    }

    /// <summary>A port that is taken or forbidden, or https without a certificate, is a matter of the settings.</summary>
    private static async Task StartAsync(WebApplication app, CancellationToken stop)
    {
        try
        {
            await app.StartAsync(stop);
        }
        catch (Exception reason) when (
            reason is IOException or SocketException || reason.Source?.Contains(".Server.Kestrel", StringComparison.Ordinal) is true)
        {
            throw new SettingsException($"The program cannot listen. {reason.Message.Split('\n')[0].TrimEnd('.', '\r')}.");
        }
    }

    private static async Task<int> FailAsync(ParseResult parsed, string message)
    {
        await parsed.InvocationConfiguration.Error.WriteLineAsync(message);
        return 2;
    }
}
