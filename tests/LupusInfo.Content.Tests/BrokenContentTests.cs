using System.Text;
using LupusInfo.Content.Checking;
using LupusInfo.Content.Problems;
using LupusInfo.Content.Reading;
using Xunit;

namespace LupusInfo.Content.Tests;

/// <summary>
/// Each folder in Broken/ is laid over the sound one, with one mistake in it. Broken/expected.txt says exactly what is found:
/// file, line, column, length, severity, rule and words. Run with UPDATE_GOLDEN=1 to write it anew, and read the difference.
/// </summary>
public sealed class BrokenContentTests
{
    private const string Sound = "sound";

    /// <summary>The one folder whose second language lacks its words.</summary>
    private const string WithoutWords = "words-missing";

    /// <summary>
    /// The one folder whose second language has a string unlike the English one; all others are the same, whichever there are.
    /// </summary>
    private const string WithOtherWords = "words-differ";

    private static readonly string Folder = Path.Combine(Path.GetDirectoryName(World.RealContent)!, "tests/LupusInfo.Content.Tests/Broken");

    private static readonly string Golden = Path.Combine(Folder, "expected.txt");

    private static readonly IReadOnlyList<string> Names = [.. Directory.EnumerateDirectories(Folder)
        .Select(path => Path.GetFileName(path)).Order(StringComparer.Ordinal)];

    private static readonly Dictionary<string, string> Expected = ReadExpected();

    /// <summary>What no small folder can show: it needs a file of megabytes, one that may not be read, or the memory of git.</summary>
    private static readonly string[] ShownElsewhere =
        ["cannot-be-read", "data-gone", "file-link", "file-too-large", "file-unreadable",
            "lost-address", "overclaim-model", "rule-failed", "special-file", "unexplained-change"];

    public static TheoryData<string> Cases => [.. Names];

    [Theory]
    [MemberData(nameof(Cases))]
    public void A_mistake_is_told_at_its_place_in_these_words(string name) =>
        Assert.Equal(Expected.GetValueOrDefault(name, "(not in expected.txt)"), Found(name));

    [Fact]
    public void There_is_no_expectation_without_its_folder() => Assert.Empty(Expected.Keys.Except(Names));

    [Fact]
    public void The_sound_folder_has_no_fault_and_every_other_has_one()
    {
        Assert.True(Names.Count > 60, $"{Names.Count} folders");
        Assert.Equal([Sound], Expected.Where(entry => entry.Value.Length == 0).Select(entry => entry.Key));
    }

    [Fact]
    public void Everything_that_the_check_can_find_is_found_somewhere()
    {
        var found = string.Concat(Expected.Values);
        Assert.All(RulePages.All.Select(page => page.Id).Except(ShownElsewhere), id =>
            Assert.Contains($" {id}: ", found, StringComparison.Ordinal));
    }

    private static string Found(string name)
    {
        var place = Directory.CreateTempSubdirectory("lupus-");
        try
        {
            Lay(Sound, place.FullName);
            Lay(name, place.FullName);
            var read = World.WithWords(new ContentFolder(place.FullName).Read(), onlyEnglish: name == WithoutWords);
            var files = name == WithOtherWords ? read with { Files = [.. read.Files.Select(WithoutYear)] } : read;
            return string.Join('\n', SiteBuilder.Build(files, World.Today).Problems.Select(Line));
        }
        finally
        {
            place.Delete(recursive: true);
        }
    }

    private static ContentFile WithoutYear(ContentFile file) => file.Path == "fr/words.yaml"
        ? new(file.Path, file.Text.Replace("{day} {month} {year}", "{day} {month}", StringComparison.Ordinal))
        : file;

    private static void Lay(string name, string place)
    {
        var from = Path.Combine(Folder, name);
        foreach (var file in Directory.EnumerateFiles(from, "*", SearchOption.AllDirectories))
        {
            var to = Path.Combine(place, Path.GetRelativePath(from, file));
            Directory.CreateDirectory(Path.GetDirectoryName(to)!);
            File.Copy(file, to, overwrite: true);
        }
    }

    private static string Line(Problem problem) =>
        $"{problem.File}:{problem.At.Line}:{problem.At.Column}:{problem.At.Length}: "
        + $"{problem.Severity.ToString().ToLowerInvariant()} {problem.Rule}: {problem.Advice}"
        + (problem.Fix is { } fix ? $" [{fix.Replacement}]" : "");

    private static Dictionary<string, string> ReadExpected()
    {
        if (Environment.GetEnvironmentVariable("UPDATE_GOLDEN") == "1")
        {
            var text = new StringBuilder();
            foreach (var name in Names)
            {
                text.Append("# ").Append(name).Append('\n').Append(Found(name)).Append("\n\n");
            }

            File.WriteAllText(Golden, text.ToString().TrimEnd() + "\n");
        }

        return ("\n" + File.ReadAllText(Golden).ReplaceLineEndings("\n")).Split("\n# ", StringSplitOptions.RemoveEmptyEntries)
            .Select(section => section.Split('\n', 2))
            .ToDictionary(section => section[0], section => section[1].Trim(), StringComparer.Ordinal);
    }
}
