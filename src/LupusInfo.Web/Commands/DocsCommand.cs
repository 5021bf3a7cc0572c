using System.CommandLine;
using LupusInfo.Content.Documentation;
using LupusInfo.Content.Reading;

namespace LupusInfo.Web.Commands;

/// <summary>
/// <c>docs</c>: writes the documents that are made from the program's own definitions. For maintainers, so it is not listed.
/// </summary>
public static class DocsCommand
{
    private const string Figures = "docs/rules-figures.md";

    /// <summary>The verb.</summary>
    public static Command Create()
    {
        var command = new Command(
            "docs", "Write docs/rules.md, docs/front-matter.md and docs/schemas from the definitions in the program.") { Hidden = true };
        command.SetAction(_ => Write(Path.GetDirectoryName(ContentSearch.Find(null))!));
        return command;
    }

    private static int Write(string top)
    {
        var figures = Path.Combine(top, Figures);
        foreach (var (path, text) in Documents.Write(File.Exists(figures) ? File.ReadAllText(figures) : ""))
        {
            var full = Path.Combine(top, path);
            Directory.CreateDirectory(Path.GetDirectoryName(full)!);
            File.WriteAllText(full, text);
            Console.WriteLine(path);
        }

        return 0;
    }
}
