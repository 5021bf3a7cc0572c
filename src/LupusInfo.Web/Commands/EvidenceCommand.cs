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
        new("evidence", "Watch the evidence: works that were withdrawn, studies and addresses that changed, what is due next.")
        {
            Retractions(clock), Trials(clock), LinksCommand.Create(clock), DueBy(clock),
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

            return 0;
        });
    }

    private static Command Trials(TimeProvider clock)
    {
        var file = new Argument<FileInfo>("file") { Description = "The register's answer as it was fetched: JSON." };
        var command = new Command("trials", "Hold our studies against records of ClinicalTrials.gov (API version 2).") { file };
        return Run(command, clock, (site, _, parsed) =>
        {
            var studies = TrialRegister.Read(File.ReadAllText(parsed.GetValue(file)!.FullName))
                .DistinctBy(study => study.Number).ToDictionary(study => study.Number, StringComparer.Ordinal);
            var ours = site.Evidence.Trials.SelectMany(trial => TrialRegister.NumbersOf(trial).Select(number => (trial, number)))
                .ToLookup(item => studies.ContainsKey(item.number));
            Tell(
                parsed,
                [.. from item in ours[true]
                    let study = studies[item.number]
                    from found in TrialRegister.Differences(item.trial, study)
                    select $"{item.trial.Id} ({item.number}, record of {study.Updated ?? "no day"}): {found}"],
                "Our records say what the register says.");
            Tell(parsed, [$"{ours[true].Count()} of our {ours.Sum(group => group.Count())} numbers were in the file."]);
            if (ours[false].Any())
            {
                Tell(parsed, ["Not in it: " + string.Join(", ", ours[false].Select(item => item.number))]);
            }

            return 0;
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
            return 0;
        });
    }

    /// <summary>Sets what a verb does with the site. Data with an error is refused: what it leaves out would be passed over.</summary>
    internal static Command Run(Command command, TimeProvider clock, Func<Site, ContentFolder, ParseResult, int> run)
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

            return run(built.Site, folder, parsed);
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
