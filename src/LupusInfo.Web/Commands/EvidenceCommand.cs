using System.CommandLine;
using LupusInfo.Content;
using LupusInfo.Content.Checking;
using LupusInfo.Content.Editing.Watching;
using LupusInfo.Content.Reading;

namespace LupusInfo.Web.Commands;

/// <summary><c>evidence</c>: what the world says now of the sources that we cite.</summary>
public static class EvidenceCommand
{
    private const int DaysAhead = 90;

    /// <summary>The verb.</summary>
    public static Command Create(TimeProvider clock) =>
        new("evidence", "Watch the evidence: works that were withdrawn, and what is to be looked at next.")
        {
            Retractions(clock), DueBy(clock),
        };

    private static Command Retractions(TimeProvider clock)
    {
        var file = new Argument<FileInfo>("file") { Description = "The table as it was fetched: CSV." };
        var write = new Option<bool>("--write") { Description = "Write content/data/retractions.json. Without it, only tell." };
        var command = new Command("retractions", "Look our sources up in Retraction Watch's table.") { file, write };
        return Run(command, clock, (site, folder, parsed) =>
        {
            using var table = parsed.GetValue(file)!.OpenText();
            var rows = RetractionWatch.Read(table, site.Evidence.References.Values);
            var list = RetractionList.After(rows, site.Evidence.Retractions);
            Tell(parsed, list.Changes, "The list of withdrawn works is as the table says.");
            if (list.Changes.Count > 0 && !parsed.GetValue(write))
            {
                Tell(parsed, ["Nothing was written: add --write."]);
            }
            else if (list.Changes.Count > 0)
            {
                folder.Write(list.File);
                Tell(parsed, [$"Wrote {list.File.Path}. Now check: it names the pages."]);
            }
        });
    }

    private static Command DueBy(TimeProvider clock)
    {
        var until = new Option<DateOnly?>("--until") { Description = $"The last day to list. Without it, {DaysAhead} days from today." };
        var command = new Command("due", "List by day what has to be looked at next: reviews, evidence, numbers, web pages.") { until };
        return Run(command, clock, (site, _, parsed) =>
        {
            var last = parsed.GetValue(until) ?? site.Today.AddDays(DaysAhead);
            var due = DueDates.Of(site);
            Tell(
                parsed,
                [.. from item in due
                    where item.On <= last
                    select $"{item.On:yyyy-MM-dd}{(item.On < site.Today ? " (overdue)" : "")}  {item.File}:{item.At.Line}  {item.What}"],
                $"Nothing is due by {last:yyyy-MM-dd}{(due.Count > 0 ? $"; the next is due on {due[0].On:yyyy-MM-dd}" : "")}.");
        });
    }

    /// <summary>Sets what a verb does with the site. Data with an error is refused: what it leaves out would be passed over.</summary>
    private static Command Run(Command command, TimeProvider clock, Action<Site, ContentFolder, ParseResult> run)
    {
        var content = ContentCommand.Folder();
        command.Add(content);
        command.Runs(parsed =>
        {
            var folder = new ContentFolder(ContentSearch.Find(parsed.GetValue(content)));
            var built = SiteBuilder.Build(folder.Read(), ContentCommand.Today(clock));
            if (built.Problems.FirstOrDefault(problem => problem.File.StartsWith("data/", StringComparison.Ordinal)
                && RulePages.HoldsBack(problem)) is { } error)
            {
                throw new ContentFolderException($"{error.File}:{error.At.Line} has an error, so not all can be compared. Mend it first.");
            }

            run(built.Site, folder, parsed);
            return 0;
        });
        return command;
    }

    private static void Tell(ParseResult parsed, IReadOnlyList<string> lines, string none = "")
    {
        foreach (var line in lines.DefaultIfEmpty(none))
        {
            parsed.InvocationConfiguration.Output.WriteLine(line);
        }
    }
}
