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
        var paths = new Argument<string[]>("path") { Description = "Another content folder, or files and folders of the content folder: "
            + "only what is found in them is shown.", Arity = ArgumentArity.ZeroOrMore };
        var content = ContentCommand.Folder();
        var format = new Option<string>(
            "--format") { Description = "For people, programs, code scanning, or notes in a pull request.", DefaultValueFactory = _ =>
            "text" }.AcceptOnlyFromAmong("text", "json", "sarif", "github");
        var file = new Option<FileInfo?>(
            "--output") { Description = "Write the report to this file: dotnet run adds lines of its own to what is printed." };
        var fix = new Option<bool>(
            "--fix") { Description = "Make the changes that need no judgement, such as taking out the second of two \"the\"." };
        var strict = new Option<bool>("--warnings-as-errors") { Description = "Fail on warnings too." };
        var since = new Option<string?>(
            "--since") { Description = "The revision to compare with, where the content is in git. HEAD when left out." };
        var quiet = new Option<bool>("--quiet") { Description = "Show errors only; warnings are counted." };
        var baseline = new Option<FileInfo?>(
            "--baseline") { Description = "An earlier report (--format json --output FILE): what stands in it is not told again." };
        var day = new Option<DateOnly?>("--today") { Description = "The day to check for, such as 2027-05-21. Without it, today in UTC." };
        var explain = new Option<string?>(
            "--explain") { Description = "A place such as en/claims/cure.md:12: print how its sentences were judged, word by word." };
        var command = new Command(
            "check", "Check the content: every mistake with its file, line and next step.") { paths, content, format, file, fix, strict,
            since, quiet, baseline, day, explain };
        command.Runs(parsed =>
        {
            var (output, error) = (parsed.InvocationConfiguration.Output, parsed.InvocationConfiguration.Error);
            var checkedContent = CheckedContent.Find(parsed.GetValue(paths) ?? [], parsed.GetValue(content));
            var state = new State(parsed.GetValue(since), parsed.GetValue(day) ?? ContentCommand.Today(clock));
            if (parsed.GetValue(explain) is { } place)
            {
                return SentenceReport.Write(checkedContent.Folder, place, state.Today, output);
            }

            var (read, problems) = parsed.GetValue(fix) ? FindAndFix(checkedContent, state, error) : Find(checkedContent, state, error);
            if (parsed.GetValue(baseline) is { } known)
            {
                problems = Baseline.Read(File.ReadAllText(known.FullName)).New(problems, checkedContent.Prefix);
            }

            using var report = parsed.GetValue(file)?.CreateText();
            Write(parsed.GetValue(format)!, problems, read, checkedContent.Prefix, parsed.GetValue(quiet), report ?? output);
            return problems.Any(problem => problem.Severity is Severity.Error || parsed.GetValue(strict)) ? 1 : 0;
        });
        return command;
    }

    /// <summary>What the content is compared with.</summary>
    /// <param name="Since">An earlier revision; null for HEAD, where there is git.</param>
    /// <param name="Today">The day.</param>
    private sealed record State(string? Since, DateOnly Today);

    private static (ContentFiles Read, List<Problem> Problems) Find(CheckedContent content, State state, TextWriter error)
    {
        var read = content.Folder.Read();
        var before = GitHistory.Before(content.Folder, state.Since ?? "HEAD");
        if (before is null && state.Since is not null)
        {
            throw new ContentFolderException($"Git knows no revision {state.Since} of {content.Folder.Root}.");
        }

        var built = Terminal.Build(error, read, state.Today);
        List<Problem> problems = [.. built.Problems.Concat(HistoryRules.Check(before ?? [], read, built)).Where(content.Includes)];
        problems.Sort();
        return (read, problems);
    }

    private static (ContentFiles Read, List<Problem> Problems) FindAndFix(CheckedContent content, State state, TextWriter error)
    {
        var fixedFiles = new HashSet<string>(StringComparer.Ordinal);
        for (var round = 1; ; round++)
        {
            var (read, problems) = Find(content, state, error);
            var fixes = Fixes.Of(read.Files, problems);
            if (fixes.Changed.Count == 0 || round > MostRounds)
            {
                error.WriteLine(fixedFiles.Count == 0 ? "Nothing to fix."
                    : $"Fixed {fixedFiles.Count} {(fixedFiles.Count == 1 ? "file" : "files")}.");
                return (read, [.. problems.Select(fixes.Told)]);
            }

            foreach (var file in fixes.Changed)
            {
                content.Folder.Write(file);
                fixedFiles.Add(file.Path);
            }
        }
    }

    private static void Write(string format, List<Problem> problems, ContentFiles read, string prefix, bool quiet, TextWriter output)
    {
        var texts = read.Files.ToDictionary(file => prefix + file.Path, file => file.Text, StringComparer.Ordinal);
        List<Problem> named = [.. problems.Select(problem => problem with { File = prefix + problem.File })];
        List<Problem> shown = quiet ? named.FindAll(problem => problem.Severity is Severity.Error) : named;
        switch (format)
        {
            case "json":
                output.Write(JsonReport.Write(shown));
                break;
            case "sarif":
                output.Write(SarifReport.Write(shown, RulePages.All));
                break;
            case "github":
                output.Write(GitHubReport.Write(shown));
                break;
            default:
                TextReport.Write(Terminal.On(output), shown, named, texts.GetValueOrDefault);
                break;
        }
    }
}
