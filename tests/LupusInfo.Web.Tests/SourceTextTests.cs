using LupusInfo.Content.Reading;

namespace LupusInfo.Web.Tests;

/// <summary>What the compiled code does not show: how the text of the code reads.</summary>
public sealed class SourceTextTests
{
    private static readonly string Root = Path.GetDirectoryName(ContentSearch.Find(null))!;

    private static readonly string[] Code = [".cs", ".razor", ".cshtml"];

    [Fact]
    public void No_line_is_longer_than_140_characters() =>
        Assert.Empty(Sources("src").Concat(Sources("tests")).SelectMany(file => File.ReadLines(file).Where(line => line.Length > 140)
            .Select(line => $"{Relative(file)}: {line}")));

    [Fact]
    public void No_source_file_is_longer_than_300_lines() =>
        Assert.Empty(Sources("src").Where(file => File.ReadLines(file).Count() > 300).Select(Relative));

    [Fact]
    public void The_program_reads_like_a_table_of_contents() =>
        Assert.True(File.ReadLines(Path.Combine(Root, "src/LupusInfo.Web/Program.cs")).Count() <= 80);

    private static IEnumerable<string> Sources(string folder) =>
        Directory.EnumerateFiles(Path.Combine(Root, folder), "*", SearchOption.AllDirectories)
            .Where(file => Code.Contains(Path.GetExtension(file)))
            .Where(file => !file.Contains("/obj/", StringComparison.Ordinal) && !file.Contains("/bin/", StringComparison.Ordinal));

    private static string Relative(string file) => Path.GetRelativePath(Root, file).Replace('\\', '/');
}
