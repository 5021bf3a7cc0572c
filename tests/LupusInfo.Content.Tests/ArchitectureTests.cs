using System.Text.RegularExpressions;
using Xunit;

namespace LupusInfo.Content.Tests;

/// <summary>Holds docs/architecture.md: the tree says what the page says.</summary>
public sealed partial class ArchitectureTests
{
    private static readonly string Root = Path.GetDirectoryName(World.RealContent)!;

    private static readonly string[] Order = ["Problems", "Reading", "Evidence", "Glossary", "Articles", "Navigation", "Search", "Checking", "Editing", "Documentation"];

    private static readonly string[] Banned = ["Manager", "Helper", "Util", "Utils", "Service", "Provider", "Processor", "Handler", "Engine", "Info", "Data", "Base", "Impl", "Dto"];

    [Fact]
    public void A_folder_of_the_content_library_uses_only_those_above_it() =>
        Assert.Empty(from file in Sources("src/LupusInfo.Content")
                     let own = Array.IndexOf(Order, TopFolder(file))
                     where own >= 0
                     from Match use in Using().Matches(File.ReadAllText(file))
                     let other = Array.IndexOf(Order, use.Groups[1].Value)
                     where other > own
                     select $"{Relative(file)} uses {use.Groups[1].Value}");

    [Fact]
    public void Each_package_of_the_content_library_has_one_home()
    {
        Assert.All(Users("YamlDotNet"), file => Assert.StartsWith("src/LupusInfo.Content/Reading/", file, StringComparison.Ordinal));
        Assert.All(Users("Markdig"), file => Assert.StartsWith("src/LupusInfo.Content/Articles/Markdown/", file, StringComparison.Ordinal));
    }

    [Fact]
    public void The_content_library_knows_no_web_server_and_no_console() =>
        Assert.Empty(Sources("src/LupusInfo.Content").Where(file => File.ReadAllText(file) is var text
            && (text.Contains("Microsoft.AspNetCore", StringComparison.Ordinal) || text.Contains("Console.", StringComparison.Ordinal))).Select(Relative));

    [Fact]
    public void No_type_is_named_after_nothing() =>
        Assert.Empty(from file in Sources("src")
                     from Match type in TypeName().Matches(File.ReadAllText(file))
                     let name = type.Groups[1].Value
                     where Banned.Any(word => name.EndsWith(word, StringComparison.Ordinal)) && name != "LupusInfo"
                     select $"{Relative(file)}: {name}");

    [Fact]
    public void No_source_file_is_longer_than_300_lines() =>
        Assert.Empty(Sources("src").Where(file => File.ReadLines(file).Count() > 300).Select(Relative));

    [Fact]
    public void The_program_reads_like_a_table_of_contents() =>
        Assert.True(File.ReadLines(Path.Combine(Root, "src/LupusInfo.Web/Program.cs")).Count() <= 80);

    [Fact]
    public void Every_public_type_says_what_it_is() =>
        Assert.Empty(from file in Sources("src")
                     let lines = File.ReadAllLines(file)
                     from index in Enumerable.Range(1, Math.Max(0, lines.Length - 1))
                     where PublicType().IsMatch(lines[index])
                     let above = lines.Take(index).Reverse().SkipWhile(line => line.StartsWith('[') || line.StartsWith("/// <", StringComparison.Ordinal) && !line.StartsWith("/// <summary>", StringComparison.Ordinal)).FirstOrDefault()
                     where above?.StartsWith("///", StringComparison.Ordinal) != true
                     select $"{Relative(file)}:{index + 1}");

    private static IEnumerable<string> Sources(string folder) =>
        Directory.EnumerateFiles(Path.Combine(Root, folder), "*.cs", SearchOption.AllDirectories)
            .Where(file => !file.Contains("/obj/", StringComparison.Ordinal) && !file.Contains("/bin/", StringComparison.Ordinal));

    private static IEnumerable<string> Users(string package) =>
        Sources("src").Where(file => File.ReadAllText(file).Contains(package + ".", StringComparison.Ordinal)).Select(Relative);

    private static string Relative(string file) => Path.GetRelativePath(Root, file).Replace('\\', '/');

    private static string TopFolder(string file) => Relative(file).Split('/') is [_, _, var folder, _, ..] ? folder : "";

    [GeneratedRegex(@"^using LupusInfo\.Content\.(\w+)", RegexOptions.Multiline)]
    private static partial Regex Using();

    [GeneratedRegex(@"^\s*(?:public|internal|private)[\w\s]*\b(?:class|record|struct|enum|interface)\s+(?:struct\s+)?(\w+)", RegexOptions.Multiline)]
    private static partial Regex TypeName();

    [GeneratedRegex(@"^public [\w\s]*\b(class|record|struct|enum|interface)\b")]
    private static partial Regex PublicType();
}
