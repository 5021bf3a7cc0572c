using System.CommandLine;
using System.CommandLine.Parsing;

namespace LupusInfo.Web.Commands;

/// <summary>
/// <c>health</c>: asks a server that runs whether it is ready, and prints what it says. Answers 0 when it is and 1 when not: for
/// containers, which have no other program to ask with.
/// </summary>
public static class HealthCommand
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(5);

    /// <summary>The verb.</summary>
    public static Command Create()
    {
        var address = new Option<Uri>("--address")
        {
            Description = "Where the server listens.",
            DefaultValueFactory = _ => new(Settings.LocalAddress),
            CustomParser = Read,
        };
        var command = new Command("health", "Ask a running server whether it is ready for readers.") { address };
        command.SetAction((parsed, stop) =>
            AskAsync(new(parsed.GetValue(address)!, "/healthz/ready"), parsed.InvocationConfiguration, stop));
        return command;
    }

    private static Uri? Read(ArgumentResult given)
    {
        if (Uri.TryCreate(given.Tokens[0].Value, UriKind.Absolute, out var address) && address.Scheme is ("http" or "https"))
        {
            return address;
        }

        given.AddError($"\"{given.Tokens[0].Value}\" is no address. Write it like {Settings.LocalAddress}.");
        return null;
    }

    private static async Task<int> AskAsync(Uri address, InvocationConfiguration console, CancellationToken stop)
    {
        using var client = new HttpClient { Timeout = Patience };
        try
        {
            using var answer = await client.GetAsync(address, stop);
            await console.Output.WriteLineAsync(await answer.Content.ReadAsStringAsync(stop));
            return answer.IsSuccessStatusCode ? 0 : 1;
        }
        catch (Exception reason) when (reason is HttpRequestException or TaskCanceledException)
        {
            await console.Error.WriteLineAsync($"Nobody answers at {address}: {reason.Message}");
            return 1;
        }
    }
}
