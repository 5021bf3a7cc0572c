using System.ComponentModel;
using System.Diagnostics;
using LupusInfo.Content.Reading;

namespace LupusInfo.Web.Commands;

/// <summary>Asks git how the content was before. Only an editor's check does: a server has no history, and needs none.</summary>
public static class GitHistory
{
    /// <summary>
    /// The earlier texts of the files that were changed or removed since a revision; null where there is no git, no repository or no such
    /// revision.
    /// </summary>
    /// <param name="folder">The content folder.</param>
    /// <param name="revision">Such as <c>HEAD</c>.</param>
    public static IReadOnlyList<ContentFile>? Before(ContentFolder folder, string revision)
    {
        // The full name, so that nothing that an editor types can be taken for an option.
        if (Ask(folder, "rev-parse", "--verify", "--quiet", "--end-of-options", revision + "^{commit}")?.Trim()
            is not { Length: > 0 } commit)
        {
            return null;
        }

        var changed = Ask(folder, "diff", "--name-only", "--no-renames", "--diff-filter=MD", "--no-ext-diff", "--relative", "-z", commit,
            "--", ".");
        return changed is null ? null
            : [.. changed.Split('\0', StringSplitOptions.RemoveEmptyEntries)
                .Select(path => (path, text: Ask(folder, "show", "--no-textconv", $"{commit}:./{path}")))
                .Where(item => item.text is not null)
                .Select(item => new ContentFile(item.path, item.text!.TrimStart('\uFEFF').ReplaceLineEndings("\n")))];
    }

    private static string? Ask(ContentFolder folder, params string[] question)
    {
        var start = new ProcessStartInfo(
            "git", ["-C", folder.Root, .. question]) { UseShellExecute = false, RedirectStandardOutput = true,
            RedirectStandardError = true };
        try
        {
            using var git = Process.Start(start)!;
            git.ErrorDataReceived += (_, _) => { };
            git.BeginErrorReadLine();
            var answer = git.StandardOutput.ReadToEnd();
            git.WaitForExit();
            return git.ExitCode == 0 ? answer : null;
        }
        catch (Win32Exception)
        {
            return null;
        }
    }
}
