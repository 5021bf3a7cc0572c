using System.Diagnostics;

namespace LupusInfo.Web.Tests.Commands;

public sealed class ProgramTests
{
    /// <summary>Serving takes settings by any name. Who mistypes an option of a verb must not write to the wrong folder.</summary>
    [Theory]
    [InlineData("import . --Content=elsewhere", "--Content=elsewhere")]
    [InlineData("new article en/lupus/rain.md --bogus", "--bogus")]
    [InlineData("mv content/en/lupus/a.md content/en/lupus/b.md --bogus", "--bogus")]
    [InlineData("export out --bogus", "--bogus")]
    public async Task An_option_that_a_verb_does_not_know_is_refused_and_nothing_is_done(string typed, string unknown)
    {
        using var place = Workplace.Small();
        var before = place.Texts();
        using var process = Process.Start(new ProcessStartInfo(
            "dotnet", [Path.Combine(AppContext.BaseDirectory, "LupusInfo.Web.dll"), .. typed.Split(' '), "--content", place.Content])
        {
            WorkingDirectory = place.Content, RedirectStandardError = true, RedirectStandardOutput = true, UseShellExecute = false,
        })!;
        var output = process.StandardOutput.ReadToEndAsync();
        var said = await process.StandardError.ReadToEndAsync();
        await process.WaitForExitAsync();
        Assert.Equal((2, $"\"{unknown}\" is not known here. Run with --help to see what there is.\n"), (process.ExitCode, said));
        Assert.Equal("", await output);
        Assert.Equal(before, place.Texts());
    }
}
