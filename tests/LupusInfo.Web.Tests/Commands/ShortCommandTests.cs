using System.Diagnostics;
using LupusInfo.Content.Reading;

namespace LupusInfo.Web.Tests.Commands;

/// <summary>What the writing guide tells editors to type: <c>src/lupusinfo</c>, and <c>src\lupusinfo.cmd</c> on Windows.</summary>
public sealed class ShortCommandTests : IDisposable
{
    private static readonly string Source = Path.Combine(Path.GetDirectoryName(ContentSearch.Find(null))!, "src");

    private readonly DirectoryInfo elsewhere = Directory.CreateTempSubdirectory("lupus-");

    public void Dispose() => elsewhere.Delete();

    [Fact]
    public async Task What_is_typed_in_any_folder_reaches_the_program_whole_and_its_answer_comes_back()
    {
        var start = new ProcessStartInfo(Path.Combine(Source, "lupusinfo"), ["check", "--content", "no such  folder"])
        {
            WorkingDirectory = elsewhere.FullName, RedirectStandardError = true, RedirectStandardOutput = true, UseShellExecute = false,
        };
        // All of it is built already, and others may be at it.
        start.Environment["BuildProjectReferences"] = "false";
        using var process = Process.Start(start)!;
        var output = process.StandardOutput.ReadToEndAsync();
        var said = await process.StandardError.ReadToEndAsync();
        await process.WaitForExitAsync();
        var folder = Path.Combine(elsewhere.FullName, "no such  folder");
        Assert.Equal((2, $"There is no content folder at {folder}.\n"), (process.ExitCode, said));
        _ = await output;
    }

    /// <summary>No test can run it here: it is held to say the same, so that what is learned of one holds for the other.</summary>
    [Fact]
    public void On_Windows_the_same_is_called_and_said()
    {
        var shell = File.ReadAllLines(Path.Combine(Source, "lupusinfo"));
        var windows = File.ReadAllLines(Path.Combine(Source, "lupusinfo.cmd"));
        Assert.Equal("project=$(dirname \"$0\")/LupusInfo.Web", shell[^3]);
        Assert.Equal(
            shell[^1].Replace("exec ", "", StringComparison.Ordinal),
            windows[^1].Replace("%~dp0LupusInfo.Web", "$project", StringComparison.Ordinal)
                .Replace("%*", "\"$@\"", StringComparison.Ordinal));
        Assert.Equal(
            shell[^2].Replace("[ -d \"$project/bin\" ] || ", "", StringComparison.Ordinal).Replace("\"", "", StringComparison.Ordinal),
            windows[^2].Replace("if not exist \"%~dp0LupusInfo.Web\\bin\" ", "", StringComparison.Ordinal)
                .Replace("1>&2", ">&2", StringComparison.Ordinal));
    }
}
