using System.CommandLine;
using LupusInfo.Content.Checking;
using LupusInfo.Content.Editing;
using LupusInfo.Content.Problems;
using LupusInfo.Content.Reading;

namespace LupusInfo.Web.Commands;

/// <summary><c>check</c>: every rule over the content. Answers 0 without errors, 1 with, 2 when it could not run.</summary>
public static class CheckCommand
{
    /// <summary>A fix can uncover the next; more rounds than this would be a rule that never agrees with itself.</summary>
    private const int MostRounds = 10;

    /// <summary>The verb.</summary>
    public static Command Create(TimeProvider clock)
    {
        var paths = new Argument<string[]>("path") { Description = "Another content folder, or files and folders of the content folder: only what is found in them is shown.", Arity = ArgumentArity.ZeroOrMore };
        var content = new Option<string?>("--content") { Description = "The content folder. Without it, content/ beside LupusInfo.sln is searched upwards from here." };
        var format = new Option<string>("--format") { Description = "For people, programs, code scanning, or notes in a pull request.", DefaultValueFactory = _ => "text" }.AcceptOnlyFromAmong("text", "json", "sarif", "github");
        var file = new Option<FileInfo?>("--output") { Description = "Write the report to this file: dotnet run adds lines of its own to what is printed." };
        var fix = new Option<bool>("--fix") { Description = "Make the changes that are safe to make by machine." };
        var strict = new Option<bool>("--warnings-as-errors") { Description = "Fail on warnings too." };
        var since = new Option<string?>("--since") { Description = "The revision to compare with, where the content is in git. HEAD when left out." };
        var command = new Command("check", "Check the content: every mistake with its file, line and next step.") { paths, content, format, file, fix, strict, since };
        command.SetAction(parsed =>
        {
            var (output, error) = (parsed.InvocationConfiguration.Output, parsed.InvocationConfiguration.Error);
            try
            {
                var checkedContent = CheckedContent.Find(parsed.GetValue(paths) ?? [], parsed.GetValue(content));
                var today = DateOnly.FromDateTime(clock.GetLocalNow().DateTime);
                var (read, problems) = parsed.GetValue(fix) ? FindAndFix(checkedContent, parsed.GetValue(since), today, error) : Find(checkedContent, parsed.GetValue(since), today, error);
                using var report = parsed.GetValue(file)?.CreateText();
                Write(parsed.GetValue(format)!, problems, read, checkedContent.Prefix, report ?? output);
                return problems.Any(problem => problem.Severity is Severity.Error || parsed.GetValue(strict)) ? 1 : 0;
            }
            catch (Exception reason) when (reason is ContentFolderException or IOException or UnauthorizedAccessException)
            {
                error.WriteLine(reason.Message);
                return 2;
            }
        });
        return command;
    }

    private static (ContentFiles Read, List<Problem> Problems) Find(CheckedContent content, string? since, DateOnly today, TextWriter error)
    {
        var read = content.Folder.Read();
        var before = GitHistory.Before(content.Folder, since ?? "HEAD");
        if (before is null && since is not null)
        {
            throw new ContentFolderException($"Git knows no revision {since} of {content.Folder.Root}.");
        }

        var site = Terminal.Build(error, read, today);
        List<Problem> problems = [.. site.Problems.Concat(HistoryRules.Check(before ?? [], read, site)).Where(content.Includes)];
        problems.Sort();
        return (read, problems);
    }

    private static (ContentFiles Read, List<Problem> Problems) FindAndFix(CheckedContent content, string? since, DateOnly today, TextWriter error)
    {
        var fixedFiles = new HashSet<string>(StringComparer.Ordinal);
        for (var round = 1; ; round++)
        {
            var (read, problems) = Find(content, since, today, error);
            var changed = round <= MostRounds ? Fixes.Apply(read.Files, problems) : [];
            if (changed.Count == 0)
            {
                error.WriteLine(fixedFiles.Count == 0 ? "Nothing to fix." : $"Fixed {fixedFiles.Count} {(fixedFiles.Count == 1 ? "file" : "files")}.");
                return (read, problems);
            }

            foreach (var file in changed)
            {
                content.Folder.Write(file);
                fixedFiles.Add(file.Path);
            }
        }
    }

    private static void Write(string format, List<Problem> problems, ContentFiles read, string prefix, TextWriter output)
    {
        var texts = read.Files.ToDictionary(file => prefix + file.Path, file => file.Text, StringComparer.Ordinal);
        List<Problem> named = [.. problems.Select(problem => problem with { File = prefix + problem.File })];
        switch (format)
        {
            case "json":
                output.Write(JsonReport.Write(named));
                break;
            case "sarif":
                output.Write(SarifReport.Write(named, RulePages.All));
                break;
            case "github":
                output.Write(GitHubReport.Write(named));
                break;
            default:
                TextReport.Write(Terminal.On(output), named, texts.GetValueOrDefault);
                break;
        }
    }
}
