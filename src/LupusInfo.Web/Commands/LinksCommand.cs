using System.CommandLine;
using LupusInfo.Content.Editing.Watching;

namespace LupusInfo.Web.Commands;

/// <summary><c>evidence links</c>: asks every address that readers are led to. Answers 1 when one moved or is dead.</summary>
internal static class LinksCommand
{
    private static readonly (LinkState State, string Name)[] Told =
        [(LinkState.Dead, "dead"), (LinkState.Moved, "moved"), (LinkState.Closed, "look yourself")];

    /// <summary>The verb.</summary>
    public static Command Create(TimeProvider clock)
    {
        var host = new Option<string?>("--host") { Description = "Only addresses of this host." };
        var most = new Option<int>("--most") { Description = "How many addresses to ask at most.", DefaultValueFactory = _ => 200 };
        var after = new Option<int>("--after") { Description = "How many to pass over: those asked the last time." };
        var pause = new Option<int>("--pause")
        {
            Description = "Milliseconds between two questions to one host.", DefaultValueFactory = _ => 2000,
        };
        var command = new Command("links", "Ask over the network whether the addresses that we cite are still there.")
        {
            host, most, after, pause,
        };
        return EvidenceCommand.Run(command, clock, (site, _, parsed) =>
        {
            var only = parsed.GetValue(host);
            var all = CitedAddresses.Of(site)
                .Where(address => only is null || address.Url.Authority.Equals(only, StringComparison.OrdinalIgnoreCase)).ToList();
            var asked = all.Skip(parsed.GetValue(after)).Take(parsed.GetValue(most)).ToList();
            using var asking = new LinkAsking(TimeSpan.FromMilliseconds(parsed.GetValue(pause)), TimeSpan.FromSeconds(20));
            var answers = asking.AskAsync([.. asked.Select(address => address.Url)], CancellationToken.None).GetAwaiter().GetResult();
            return Write(parsed.InvocationConfiguration.Output, asked, answers, all.Count);
        });
    }

    private static int Write(TextWriter output, List<CitedAddress> asked, IReadOnlyList<LinkAnswer> answers, int all)
    {
        foreach (var (state, name) in Told)
        {
            foreach (var (address, answer) in asked.Zip(answers).Where(item => item.Second.State == state))
            {
                output.WriteLine($"{name}: {address.Url} ({address.File}:{address.At.Line}): {answer.Said}");
            }
        }

        output.WriteLine($"Asked {asked.Count} of {all} addresses; {answers.Count(answer => answer.State is LinkState.There)} are there.");
        return answers.Any(answer => answer.State is LinkState.Dead or LinkState.Moved) ? 1 : 0;
    }
}
