using System.CommandLine;
using System.Net.Http.Headers;
using LupusInfo.Content;
using LupusInfo.Content.Editing.References;
using LupusInfo.Content.Reading;

namespace LupusInfo.Web.Commands;

/// <summary><c>references add</c>: a source from another program's file, or from its DOI or PMID, into references.json.</summary>
public static class ReferencesCommand
{
    /// <summary>Answers with CSL-JSON for a DOI, by content negotiation (DOI Handbook; Crossref and DataCite do).</summary>
    private const string ByDoi = "https://doi.org/";

    /// <summary>NLM's Literature Citation Exporter.</summary>
    private const string ByPmid = "https://api.ncbi.nlm.nih.gov/lit/ctxp/v1/pubmed/?format=csl&id=";

    private const int MostBytes = 1_000_000;

    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(30);

    /// <summary>The verb.</summary>
    public static Command Create(TimeProvider clock) => new("references", "Add sources to content/data/references.json.") { Add(clock) };

    private static Command Add(TimeProvider clock)
    {
        var what = new Argument<string>("what")
        {
            Description = "A file in CSL-JSON, BibTeX, RIS or PubMed's format; or a DOI or PMID, with --fetch.",
        };
        var write = new Option<bool>("--write") { Description = "Write content/data/references.json. Without it, only show." };
        var fetch = new Option<bool>("--fetch") { Description = "Ask the network for a DOI or PMID. Without it nothing is asked." };
        var ask = new Option<string?>("--ask") { Description = "Where to ask instead: the DOI or PMID is put behind it." };
        var content = ContentCommand.Folder();
        var command = new Command("add", "Add a source; how far you read it is left for you to say.")
        {
            what, write, fetch, ask, content,
        };
        command.Runs(parsed =>
        {
            var (name, folder) = (parsed.GetValue(what)!, new ContentFolder(ContentSearch.Find(parsed.GetValue(content))));
            var text = File.Exists(name) ? File.ReadAllText(name)
                : !IsNumber(name) ? throw new ContentFolderException($"There is no file {name}, and it is no DOI and no PMID.")
                : !parsed.GetValue(fetch) ? throw new ContentFolderException($"To ask the network for {name}, add --fetch.")
                : FetchAsync(name, parsed.GetValue(ask)).GetAwaiter().GetResult();
            var read = folder.Read();
            var file = read.Files.FirstOrDefault(file => file.Path == NewReferences.Path) ?? new(NewReferences.Path, "[]\n");
            var today = ContentCommand.Today(clock);
            var site = SiteBuilder.Build(read, today).Site;
            var joined = NewReferences.Join(file, site.Evidence.References, WorkFile.Read(text), today);
            if (parsed.GetValue(write) && joined.Added.Count > 0)
            {
                folder.Write(joined.File);
            }

            Tell(parsed.InvocationConfiguration.Output, joined, parsed.GetValue(write));
            return 0;
        });
        return command;
    }

    private static void Tell(TextWriter output, NewReferences joined, bool written)
    {
        foreach (var key in joined.Known)
        {
            output.WriteLine($"It is there already: cite it as [@{key}].");
        }

        foreach (var (key, entry) in joined.Added)
        {
            output.WriteLine(written ? $"Added {key}. Read it, say how far in its \"verified\", then cite it as [@{key}]." : entry);
        }

        if (joined.Added.Count > 0 && !written)
        {
            output.WriteLine("Nothing was written: add --write.");
        }
    }

    private static bool IsNumber(string name) => name.StartsWith("10.", StringComparison.Ordinal) || name.All(char.IsAsciiDigit);

    private static async Task<string> FetchAsync(string number, string? ask)
    {
        using var client = new HttpClient { Timeout = Patience, MaxResponseContentBufferSize = MostBytes };
        client.DefaultRequestHeaders.Accept.Add(new MediaTypeWithQualityHeaderValue("application/vnd.citationstyles.csl+json"));
        client.DefaultRequestHeaders.Accept.Add(new MediaTypeWithQualityHeaderValue("application/json", 0.5));
        var address = (ask ?? (number.StartsWith("10.", StringComparison.Ordinal) ? ByDoi : ByPmid)) + number;
        try
        {
            return await client.GetStringAsync(new Uri(address));
        }
        catch (Exception reason) when (reason is HttpRequestException or OperationCanceledException)
        {
            throw new IOException($"{address} did not answer: {reason.Message}", reason);
        }
    }
}
